import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { BROWSER_FILE } from '../writers/types/browser-file.ts';
import { MINI_PROGRAM_FILE } from '../writers/types/mini-program-file.ts';
import { packageFiles } from '../writers/types/package-files.ts';
import type { Rendered } from '../writers/types/rendered.ts';
import type { PackageFile } from './package-model.ts';

const PACKAGE = 'virtual-types';

/**
 * The files of the types package of a project: the declarations in `virtual-types/`, in fewer files, which editors open
 * sooner. Throws when they were never generated.
 */
export async function typesPackage(project: string): Promise<PackageFile[]> {
  const folder = join(project, PACKAGE);
  const own = (await glob(['*.{json,js,cjs,md}', 'LICENSE', '!tsconfig.json'], { cwd: folder })).sort();
  const files = await Promise.all(
    own.map(async (path) => ({ path, content: await readFile(join(folder, path), 'utf8') })),
  );
  const declarations = packageFiles(await readDeclarations(project));
  return [...files, ...declarations.map(({ path, content }) => ({ path: path.slice(PACKAGE.length + 1), content }))];
}

/**
 * The generated declarations, without the entries, in the order in which `openapi.d.ts` refers to them; then those of
 * the user's device, which it does not refer to.
 */
async function readDeclarations(project: string): Promise<Rendered[]> {
  const references = (await readFile(join(project, PACKAGE, 'openapi.d.ts'), 'utf8')).matchAll(/ path="\.\/(.+?)"/g);
  const paths = [...references].map(([, path = '']) => `${PACKAGE}/${path}`);
  const devices = await glob([BROWSER_FILE, MINI_PROGRAM_FILE], { cwd: project });
  return Promise.all(
    [...paths, ...devices.sort()].map(async (path) => ({ path, content: await readFile(join(project, path), 'utf8') })),
  );
}

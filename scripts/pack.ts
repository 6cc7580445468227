import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { glob } from 'tinyglobby';
import { inTemporaryFolder } from './lib/temporary-folder.ts';
import { packageFiles } from './writers/types/package-files.ts';

const HELP = `
Writes wechatpay-virtual-types-<version>.tgz: the declarations in virtual-types/, in fewer files, which editors open
sooner. Run npm run generate first when the spec has changed.

Exit codes: 0 written, 1 failure.`;

const command = new Command('pack')
  .description('Pack the types package for npm install.')
  .option('--destination <folder>', 'folder to write to', '.')
  .addHelpText('after', HELP)
  .parse();

const PACKAGE = 'virtual-types';

try {
  console.log(await pack(command.opts<{ destination: string }>().destination));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Packs a copy of the package; returns the path of the tarball. */
function pack(destination: string): Promise<string> {
  return inTemporaryFolder('wechatpay-types-', async (folder) => {
    for (const name of await glob(['*.{json,js,cjs,md}', 'LICENSE', '!tsconfig.json'], { cwd: PACKAGE })) {
      await cp(join(PACKAGE, name), join(folder, PACKAGE, name));
    }
    for (const { path, content } of packageFiles(await readDeclarations())) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await mkdir(destination, { recursive: true });
    const parameters = ['pack', '--json', '--pack-destination', resolve(destination)];
    const { stdout } = await promisify(execFile)('npm', parameters, { cwd: join(folder, PACKAGE) });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    return join(destination, basename(filename));
  });
}

/** The generated declarations, without the entries, in the order in which `openapi.d.ts` refers to them. */
async function readDeclarations(): Promise<{ path: string; content: string }[]> {
  const references = (await readFile(join(PACKAGE, 'openapi.d.ts'), 'utf8')).matchAll(/ path="\.\/(.+?)"/g);
  const paths = [...references].map(([, path = '']) => join(PACKAGE, path));
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(path, 'utf8') })));
}

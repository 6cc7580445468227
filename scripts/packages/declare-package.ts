import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isolatedDeclarationSync } from 'rolldown/experimental';
import { PROJECT_ROOT } from '../lib/project-root.ts';
import type { PackageFile } from './package-model.ts';

/** The declarations of a package's module, given by its path in the project, and of what it imports, below `types/`. */
export async function declarePackage(entry: string): Promise<PackageFile[]> {
  const files = new Map<string, string>();
  const add = async (path: string): Promise<void> => {
    if (files.has(path)) return;
    const declarations = declare(path, await readFile(join(PROJECT_ROOT, path), 'utf8'));
    files.set(path, declarations.replaceAll(/(?<=from '|from "|import\("|import\(')(\.[^'"]+)\.ts(?=['"])/g, '$1.js'));
    const imported = [...declarations.matchAll(/(?:from |import\()['"](\.[^'"]+\.ts)['"]/g)];
    for (const [, specifier = ''] of imported) await add(posix.join(posix.dirname(path), specifier));
  };
  await add(entry);
  return [...files].map(([path, content]) => ({ path: declarationFile(path), content }));
}

/** Where the package has the declarations of a file of the project. */
export const declarationFile = (path: string): string => `types/${path.replace(/\.ts$/, '.d.ts')}`;

/**
 * The declarations of one file by itself, without the compiler, which would have to be loaded first. Throws where an export
 * is not annotated: its type would have to be inferred, perhaps from other files.
 */
function declare(path: string, text: string): string {
  const { code, errors } = isolatedDeclarationSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return code;
}

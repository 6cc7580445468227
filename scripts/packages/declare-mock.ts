import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { PackageFile } from './package-model.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'mock/src/index.ts';

/** The declarations of the mock server's module, and of what these import, below `types/`. */
export async function declareMock(): Promise<PackageFile[]> {
  const files = new Map<string, string>();
  const add = async (path: string): Promise<void> => {
    if (files.has(path)) return;
    const declarations = declare(path, await readFile(join(ROOT, path), 'utf8'));
    files.set(path, declarations.replaceAll(/(?<=from '|from "|import\("|import\(')(\.[^'"]+)\.ts(?=['"])/g, '$1.js'));
    const imported = [...declarations.matchAll(/(?:from |import\()['"](\.[^'"]+\.ts)['"]/g)];
    for (const [, specifier = ''] of imported) await add(posix.join(posix.dirname(path), specifier));
  };
  await add(ENTRY);
  return [...files].map(([path, content]) => ({ path: `types/${path.replace(/\.ts$/, '.d.ts')}`, content }));
}

/**
 * The declarations of one file by itself. What the compiler would have to infer from other files is `any` in them: that
 * happens in functions alone, of which the package exports none that isn't annotated.
 */
function declare(path: string, text: string): string {
  const compilerOptions: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext };
  return ts.transpileDeclaration(text, { fileName: path, compilerOptions }).outputText;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { LoadCache } from '../spec/load/load-cache.ts';
import { loadCatalog } from '../spec/load/load-catalog.ts';
import { OWNED, tryRenderTypes } from '../writers/types/render-types.ts';
import type { CheckInput } from './rule.ts';
import type { PageText } from './support/page-text.ts';

/** Of `virtual-types/` only what the generator owns. */
const TEXT_FILES = ['openapi/**/*.yaml', 'openapi/**/*.yml', 'snippets/**/*.ts', 'docs/**/*.md', ...OWNED.include];
const AT_ONCE = 64;

/** Reads the content folders of a project. Throws when the folder can't be read. */
export async function readInput(root: string): Promise<CheckInput> {
  const [paths, assets] = await Promise.all([
    glob(TEXT_FILES, { cwd: root, ignore: ['**/node_modules/**', ...OWNED.exclude] }),
    glob('docs/**', { cwd: root, dot: true }),
  ]);
  return createInput(root, await readFiles(root, paths.sort()), new Set(assets));
}

/** Makes the input of a check from files in memory; `memory` spares what an earlier call made. */
export function createInput(
  root: string,
  files: ReadonlyMap<string, string>,
  assets: ReadonlySet<string>,
  memory?: LoadCache,
): CheckInput {
  const spec = [...files].filter(([file]) => file.startsWith('openapi/'));
  const { problems, ...loaded } = loadCatalog(new Map(spec), memory);
  return {
    ...loaded,
    loaderProblems: problems,
    root,
    files,
    assets,
    pages: once(() => readPages(root, files)),
    declarations: once(() => tryRenderTypes(loaded.catalog)),
  };
}

async function readPages(root: string, files: ReadonlyMap<string, string>): Promise<Map<string, PageText>> {
  const { createPageReader } = await import('./support/page-text.ts'); // VitePress takes a second to start
  const read = await createPageReader(root);
  const pages = [...files].filter(([file]) => file.endsWith('.md'));
  return new Map(pages.map(([file, text]) => [file, read(text, file)]));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A few files at a time: thousands of open files at once are slower, and too many for some machines. */
async function readFiles(root: string, paths: string[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (let index = 0; index < paths.length; index += AT_ONCE) {
    const batch = paths.slice(index, index + AT_ONCE);
    const texts = await Promise.all(batch.map((path) => readFile(join(root, path), 'utf8')));
    for (const [position, path] of batch.entries()) files.set(path, texts[position] ?? '');
  }
  return files;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { MarkdownPage } from '../docs/markdown-page.ts';
import { readMarkdown } from '../docs/read-markdown.ts';
import type { Problem } from '../lib/problem.ts';
import type { LoadCache } from '../spec/load/load-cache.ts';
import { type LoadedCatalog, loadCatalog } from '../spec/load/load-catalog.ts';
import { isSpecFile, OFFICIAL_FOLDER } from '../spec/locations.ts';
import { OWNED, tryRenderTypes } from '../writers/types/render-types.ts';

/** All that rules read. Nobody changes it. */
export interface CheckInput extends Pick<LoadedCatalog, 'catalog' | 'referenced' | 'cursors'> {
  /** Absolute folder of the project; only rules that start a compiler read it from disk. */
  root: string;
  /** Text files of the project's content folders, keyed by their path relative to the root. */
  files: ReadonlyMap<string, string>;
  /** Every path of the project, text or not, but for what is installed or built. */
  assets: ReadonlySet<string>;
  /** The parts of every page of `docs/`, keyed by its path; read once, when first asked for. */
  pages(): ReadonlyMap<string, MarkdownPage>;
  /** The declarations that the spec gives, or why it can give none; made once, when first asked for. */
  declarations(): ReturnType<typeof tryRenderTypes>;
  /** Problems of the loader. */
  loaderProblems: Problem[];
  /** Gets the progress of a long rule, as a line of text; absent when nobody watches. */
  onProgress?: (text: string) => void;
}

/** What the project says of itself, and where its commands are: those who work on it read it, and rules hold it to the facts. */
const HANDBOOK = [
  '*.md',
  '{kit,mock,openapi,virtual-types,.vitepress/internals}/README*.md',
  'package.json',
  'package-lock.json',
  '{kit,live,mock,virtual-types}/package.json',
  '.github/{workflows,actions}/**/*.yml',
  'scripts/*.ts',
  'scripts/languages/*.ts',
  '{kit,mock}/src/index.ts',
  'mock/src/key-files.ts',
  'mock/src/{,*/}*-command.ts',
];

/** Of `virtual-types/` only what the generator owns. */
const TEXT_FILES = [
  'openapi/**/*.yaml',
  'openapi/**/*.yml',
  `${OFFICIAL_FOLDER}**/*.json`,
  'snippets/**/*.ts',
  'snippets/client/*.{kt,swift,ets,html,wxml}',
  'docs/**/*.md',
  ...HANDBOOK,
  ...OWNED.include,
];

/** Folders of what is installed, built or cached. */
const NOT_OURS = ['**/{node_modules,dist,.cache,.git,coverage}/**', '.vitepress/{cache,.temp}/**'];

/** Thousands of open files at once are slower, and too many for some machines. */
const MAX_OPEN_FILES = 64;

/** Reads the content folders of a project, like {@link createInput}. Throws when the folder can't be read. */
export async function readInput(root: string, cache?: LoadCache): Promise<CheckInput> {
  const [paths, assets] = await Promise.all([
    glob(TEXT_FILES, { cwd: root, ignore: ['**/node_modules/**', ...OWNED.exclude] }),
    glob('**', { cwd: root, dot: true, ignore: NOT_OURS }),
  ]);
  return createInput(root, await readFiles(root, paths.sort()), new Set(assets), cache);
}

/** Makes the input of a check from files in memory. With a cache, what did not change is not loaded again. */
export function createInput(
  root: string,
  files: ReadonlyMap<string, string>,
  assets: ReadonlySet<string>,
  cache?: LoadCache,
): CheckInput {
  const spec = [...files].filter(([file]) => isSpecFile(file));
  const { problems, ...loaded } = loadCatalog(new Map(spec), cache);
  return {
    ...loaded,
    loaderProblems: problems,
    root,
    files,
    assets,
    pages: once(() => readPages(files)),
    declarations: once(() => tryRenderTypes(loaded.catalog)),
  };
}

/** Whether a file is a page of the site. */
export const isPage = (file: string): boolean => file.startsWith('docs/') && file.endsWith('.md');

function readPages(files: ReadonlyMap<string, string>): Map<string, MarkdownPage> {
  const pages = [...files].filter(([file]) => isPage(file));
  return new Map(pages.map(([file, text]) => [file, readMarkdown(text, file)]));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

async function readFiles(root: string, paths: string[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (let index = 0; index < paths.length; index += MAX_OPEN_FILES) {
    const batch = paths.slice(index, index + MAX_OPEN_FILES);
    const texts = await Promise.all(batch.map((path) => readFile(join(root, path), 'utf8')));
    for (const [position, path] of batch.entries()) files.set(path, texts[position] ?? '');
  }
  return files;
}

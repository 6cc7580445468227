import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckInput, createInput, isPage, readInput } from '../../check/check-input.ts';
import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { readMarkdown } from '../../docs/read-markdown.ts';
import { byName } from '../../lib/compare.ts';
import { createLoadCache, type LoadCache } from '../../spec/load/load-cache.ts';
import { loadCatalog } from '../../spec/load/load-catalog.ts';

/** Input of a check in a process that lives on. */
export interface LiveInput {
  /** The input after some files changed; the first time, or without a list, of the complete project. */
  read(changed?: readonly string[]): Promise<CheckInput>;
}

interface State {
  files?: Map<string, string>;
  assets: Set<string>;
  cache: LoadCache;
  pages: Map<string, { text: string; page: MarkdownPage }>;
}

/** Opens the input of a project: what did not change is neither read nor parsed again. */
export function openLiveInput(root: string): LiveInput {
  const state: State = { assets: new Set(), cache: createLoadCache(), pages: new Map() };
  return {
    async read(changed) {
      const { files, assets } = await readFiles(root, state, changed);
      const input = createInput(root, files, assets, { load: (spec) => loadCatalog(spec, state.cache) });
      // Not spread: what is loaded when somebody first asks for it would be asked for.
      return Object.assign(input, { pages: () => readPages(files, state) });
    },
  };
}

async function readFiles(root: string, state: State, changed: readonly string[] | undefined) {
  if (!state.files || !changed) {
    const { files, assets } = await readInput(root);
    state.files = new Map(files);
    state.assets = new Set(assets);
  }
  for (const file of changed ?? []) {
    const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
    if (text === undefined) state.files.delete(file);
    else state.files.set(file, text);
    if (text === undefined) state.assets.delete(file);
    else state.assets.add(file);
  }
  // Rules take the files in their order.
  return { files: new Map([...state.files].sort(byName)), assets: state.assets };
}

function readPages(files: ReadonlyMap<string, string>, { pages }: State): Map<string, MarkdownPage> {
  const found = new Map<string, MarkdownPage>();
  for (const [file, text] of files) {
    if (!isPage(file)) continue;
    const known = pages.get(file);
    const page = known?.text === text ? known.page : readMarkdown(text, file);
    pages.set(file, { text, page });
    found.set(file, page);
  }
  return found;
}

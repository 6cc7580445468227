import { join } from 'node:path';
import type { MarkdownPage, Placed } from '../../docs/markdown-page.ts';
import { readMarkdown } from '../../docs/read-markdown.ts';
import { hashText } from '../../lib/hash.ts';
import { once } from '../../lib/once.ts';
import { CHECK_CACHE } from './check-cache.ts';
import { readValue, writeValue } from './stored-value.ts';

/** The parts of a page, and the hash of the text that they are of; its lines are in the text. */
interface StoredPage {
  hash: string;
  texts: ReadonlyMap<string, Placed>;
  parts: Omit<MarkdownPage, 'frontmatter' | 'lines'>;
}

/** Reads pages; one that has the text that was read before need not be read again. */
export interface PageStore {
  read(text: string, file: string): MarkdownPage;
  /** Stores what was read anew. */
  store(): void;
}

/** Opens the pages of a project that were read before. `code` is the hash of the code that reads them. */
export function openPageStore(root: string, code: string): PageStore {
  const path = join(root, CHECK_CACHE, 'pages');
  const known = once(() => readValue<Map<string, StoredPage>>(path, code) ?? new Map<string, StoredPage>());
  const fresh = new Map<string, [hash: string, page: MarkdownPage]>();
  return {
    read(text, file) {
      const hash = hashText(text);
      const stored = known().get(file);
      if (stored?.hash === hash)
        return { ...stored.parts, lines: text.split(/\r?\n/), frontmatter: () => stored.texts };
      const page = readMarkdown(text, file);
      fresh.set(file, [hash, page]);
      return page;
    },
    store() {
      if (fresh.size === 0) return;
      const added = [...fresh].map(([file, [hash, { frontmatter, lines: _, ...parts }]]): [string, StoredPage] => [
        file,
        { hash, parts, texts: frontmatter() },
      ]);
      writeValue(path, code, new Map([...known(), ...added]));
    },
  };
}

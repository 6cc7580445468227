import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashText } from '../../scripts/lib/hash.ts';
import type { PageProduct } from '../../scripts/reference/navigation/page-navigation.ts';
import { lighten, type PageBudget } from '../../scripts/writers/html/page-rest.ts';
import { REST_FOLDER } from '../../scripts/writers/html/rest-model.ts';

/** What a page weighs at most: a little less than 80 KB and 2,000 elements, for the estimate of its frame. */
const PAGE_LIMIT: PageBudget = { bytes: 77_000, elements: 1950 };

/** What is around the content of a page: its head, bar and footer, and an entry of the sidebar without its texts. */
const FRAME: PageBudget = { bytes: 12_000, elements: 190 };
const ENTRY: PageBudget = { bytes: 110, elements: 4 };
/** The sidebar of pages that are of no product. */
const GUIDES: PageBudget = { bytes: 9_000, elements: 150 };

/** What the pages of a build load when it is opened. */
export interface RestFiles {
  /** Takes out of a page's HTML what is loaded later, when the page is too heavy. */
  lighten(html: string, page: string): string;
  /** Writes the files of all pages, and removes those of earlier builds. */
  write(outDir: string): Promise<void>;
}

/** Where a page stands: the site's folder on its host, with slashes around, and the page's product. */
export interface RestContext {
  base: string;
  productOf(page: string): PageProduct | undefined;
}

/** Collects what pages load later. */
export function createRestFiles({ base, productOf }: RestContext): RestFiles {
  const files = new Map<string, string>();
  const keep = (rest: readonly string[]): string => {
    const text = JSON.stringify(rest);
    const name = hashText(text).slice(0, 12);
    files.set(name, text);
    return name;
  };
  return {
    lighten(html, page) {
      const frame = frameOf(productOf(page));
      const budget = {
        bytes: PAGE_LIMIT.bytes - frame.bytes,
        elements: PAGE_LIMIT.elements - frame.elements,
      };
      return lighten(html, budget, keep, hintOf(base, page)).html;
    },
    async write(outDir) {
      const folder = join(outDir, ...REST_FOLDER.split('/'));
      await mkdir(folder, { recursive: true });
      const names = new Set([...files.keys()].map((name) => `${name}.json`));
      for (const file of await readdir(folder)) if (!names.has(file)) await rm(join(folder, file));
      for (const [name, text] of files) await writeFile(join(folder, `${name}.json`), text);
    },
  };
}

function frameOf(product: PageProduct | undefined): PageBudget {
  const entries = product?.groups.flatMap(([, group]) => group);
  if (!entries) return { bytes: FRAME.bytes + GUIDES.bytes, elements: FRAME.elements + GUIDES.elements };
  const texts = entries.reduce((sum, [title, , page]) => sum + Buffer.byteLength(title) + Buffer.byteLength(page), 0);
  return {
    bytes: FRAME.bytes + texts + entries.length * ENTRY.bytes,
    elements: FRAME.elements + entries.length * ENTRY.elements,
  };
}

/** Without scripts, a fold that is not on the page leads to where it is. */
const hintOf = (base: string, page: string): string =>
  `<p class="rest"><a href="${base}${page}" target="_self">内容在本页的 Markdown 版</a></p>`;

import type { DocsPage } from '../../docs/docs-pages.ts';
import { plainContent } from '../../reference/inline-content.ts';
import { officialLinks } from '../../reference/operation-header.ts';
import type { OfficialTitles, Operation, Webhook } from '../../spec/catalog-model.ts';

/** Titles of the notes of pages, by their mark. */
const NOTE_TITLES: Record<string, string> = {
  TIP: '提示',
  NOTE: '说明',
  IMPORTANT: '重要',
  WARNING: '注意',
  CAUTION: '警告',
};

/** Pages of the current documentation; those below `/wiki/` are older. */
const CURRENT_PAGE = /^https:\/\/[^/]+\/docs?\//;

/** The mark of a note and the line end behind it. */
const NOTE_MARK = /^\[!([A-Z]+)\]\s*\n+/gm;

/**
 * The lead of a page and the text in the container of `info`, as Markdown without examples; nothing without a page.
 * Notes are paragraphs that begin with their title: tools merge quotations that follow each other.
 */
export function containerText(page: DocsPage | undefined, info: string): { description?: string } {
  if (!page) return {};
  const { lines, lineKinds, containers } = page.markdown();
  const { line = 0, end = 0 } = containers.find((each) => each.info === info) ?? {};
  const notes = lines
    .slice(line, end)
    .filter((_line, index) => lineKinds[line + index] === 'text')
    .map((each) => each.replace(/^\s*> ?/, ''))
    .join('\n')
    .replace(NOTE_MARK, (_mark, kind) => `**${NOTE_TITLES[kind]}**：`)
    .replace(/\n{3,}/g, '\n\n');
  const description = [page.description ?? '', notes.trim()].filter((part) => part !== '').join('\n\n');
  return { description };
}

/** The current official page of an operation or a callback; nothing without one. */
export function officialDocs(
  { officialDocs: urls }: Operation | Webhook,
  titles: OfficialTitles,
): {
  externalDocs?: { description: string; url: string };
} {
  const url = urls.find((each) => CURRENT_PAGE.test(each)) ?? urls[0];
  if (url === undefined) return {};
  return { externalDocs: { description: `官方文档 ${plainContent(officialLinks([url], titles))}`.trim(), url } };
}

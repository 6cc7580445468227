import type { DocsPage } from '../../docs/docs-pages.ts';
import { plainContent } from '../../reference/inline-content.ts';
import { officialLinks } from '../../reference/operation-header.ts';
import type { Operation, Webhook } from '../../spec/catalog-model.ts';

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

const NOTE_MARK = /^(\s*>\s*)\[!([A-Z]+)\]\s*$/;

/**
 * The lead of a page and the text in the container of `info`, as Markdown without examples; nothing without a page.
 * Notes are quotations with their title in bold type.
 */
export function containerText(page: DocsPage | undefined, info: string): { description?: string } {
  if (!page) return {};
  const { lines, lineKinds, containers } = page.markdown();
  const container = containers.find((each) => each.info === info);
  const notes = container
    ? lines.slice(container.line, container.end).filter((_line, index) => lineKinds[container.line + index] === 'text')
    : [];
  const text = notes.map((line) =>
    line.replace(NOTE_MARK, (_line, quote, mark) => `${quote}**${NOTE_TITLES[mark]}**\n>`),
  );
  const description = [
    page.description ?? '',
    text
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  ];
  return { description: description.filter((part) => part !== '').join('\n\n') };
}

/** The current official page of an operation or a callback; nothing without one. */
export function officialDocs({ officialDocs: urls }: Operation | Webhook): {
  externalDocs?: { description: string; url: string };
} {
  const url = urls.find((each) => CURRENT_PAGE.test(each)) ?? urls[0];
  if (url === undefined) return {};
  return { externalDocs: { description: `官方文档 ${plainContent(officialLinks([url]))}`.trim(), url } };
}

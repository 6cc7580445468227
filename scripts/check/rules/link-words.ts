import { overviewPages, titledPages } from '../../docs/titled-pages.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Source } from '../../spec/catalog-model.ts';
import { type CheckContext, defineRule, type Place } from '../define-rule.ts';
import { resolveLink } from '../support/page-links.ts';

/** A link to a page of this site, with its words. */
const LINK = /(?<!!)\[([^\][]+)\]\((\/[^)\s]+|\.{1,2}\/[^)\s]+)\)/g;

/** A link whose words are the title of one page does not lead to another: in pages, and in explanations of the spec. */
export const linkWords = defineRule({
  id: 'link-words',
  group: 'pages',
  check(context) {
    const titled = [...titledPages(context.catalog), ...overviewPages(context.catalog)];
    const titleOf = new Map(titled.map(({ file, title }) => [file, title]));
    const titles = new Set(titleOf.values());
    let links = 0;
    for (const { text, file, place } of textsOf(context)) {
      for (const { index, 1: words = '', 2: address = '' } of text.matchAll(LINK)) {
        links += 1;
        const title = titleOf.get(resolveLink(address, file, context).file);
        if (title === undefined || !titles.has(words) || isShort(words, title)) continue;
        context.report(
          place(index),
          `The link says ${words}, and leads to ${title}.`,
          'Correct the address, or what the link says.',
        );
      }
    }
    return { checked: links ? { links } : {} };
  },
});

/** Whether words are a title, or what is left of it in their order: 查单 of 查询订单. */
function isShort(words: string, title: string): boolean {
  let from = 0;
  return [...words].every((character) => {
    const index = title.indexOf(character, from);
    from = index + 1;
    return index >= 0;
  });
}

/** A text with links, the file that they are relative to, and where an offset of it is. */
interface Linked {
  text: string;
  file: string;
  place(offset: number): Place;
}

function textsOf({ catalog, pages }: CheckContext): Linked[] {
  const lines = [...pages()].flatMap(([file, page]) =>
    page.lines.flatMap((text, index) =>
      page.lineKinds[index] === 'text'
        ? [{ text, file, place: (offset: number) => ({ file, line: index + 1, column: offset + 1 }) }]
        : [],
    ),
  );
  const explained = (text: string, source: Source): Linked => ({ text, file: source.file, place: () => source });
  return [
    ...lines,
    ...catalogFields(catalog).map(({ schema: { description = '', source } }) => explained(description, source)),
    ...catalog.messages.map(({ cause, remedy, source }) => explained(`${cause} ${remedy}`, source)),
  ];
}

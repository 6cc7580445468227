import { posix } from 'node:path';
import { textLines } from '../../docs/text-lines.ts';
import { overviewPages, type TitledPage, titledPages } from '../../docs/titled-pages.ts';
import { groupBy } from '../../lib/group-by.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Source } from '../../spec/catalog-model.ts';
import { OPERATION_PAGE } from '../check-input.ts';
import { type CheckContext, defineRule, type Place, type Report } from '../define-rule.ts';
import { createTargetWords, type TargetWords } from '../support/link-targets.ts';
import { resolveLink, type Target } from '../support/page-links.ts';
import { shareOf } from '../support/shared-letters.ts';

/** A link to a page of this site, with its words. */
const LINK = /(?<!!)\[([^\][]+)\]\(([/#][^)\s]+|\.{1,2}\/[^)\s]+)\)/g;

/** A row of a table of an overview, where each column leads one kind of caller to its own operation. */
const OVERVIEW_ROW = /^docs\/product\/\S+ \|/;

/**
 * The words of a link are words of what it leads to: in pages, and in explanations of the spec. Those of the title of one page do
 * not lead to another, nor to the page beside it. No page recommends a deprecated operation without a word, and no row of an overview
 * leads two kinds of callers to one operation.
 */
export const linkWords = defineRule({
  id: 'link-words',
  group: 'pages',
  check(context) {
    const titled = titledPages(context.catalog);
    const wrongWords = createWordCheck([...titled, ...overviewPages(context.catalog)]);
    const wordsOf = createTargetWords(context.pages(), titled);
    const old = new Set(titled.filter(isDeprecated).map(({ file }) => file));
    const texts = textsOf(context);
    for (const linked of texts)
      if (OVERVIEW_ROW.test(`${linked.file} ${linked.text}`)) checkRow(linked, context.report);
    const links = texts.flatMap((linked) => linksOf(linked, context));
    const besides = groupBy(links, ({ file }) => file);
    for (const { text, file, words, target, place } of links) {
      if (old.has(target.file) && !old.has(file) && !SAYS_SO.test(`${file} ${text}`))
        context.report(place, `${target.file} is deprecated, and the line does not say so.`, DEPRECATED_FIX);
      const wrong = wrongWords(words, target, file) ?? foreignWords(words, target, besides.get(file) ?? [], wordsOf);
      if (wrong) context.report(place, wrong, 'Correct the address, or what the link says.');
    }
    return { checked: links.length ? { links: links.length } : {} };
  },
});

/** Says why words do not fit the page to which they lead; undefined when they may. */
function createWordCheck(
  titled: readonly Pick<TitledPage, 'file' | 'title'>[],
): (words: string, target: Target, from: string) => string | undefined {
  const titleOf = new Map(titled.map(({ file, title }) => [file, title]));
  const titles = new Set(titleOf.values());
  const byFolder = groupBy(
    titled.filter(({ file }) => OPERATION_PAGE.test(file)),
    ({ file }) => posix.dirname(file),
  );
  return (words, { file: target }, from) => {
    const title = titleOf.get(target);
    if (title === undefined || target === from || isShort(words, title)) return undefined;
    const message = `The link says ${words}, and leads to ${title}`;
    if (titles.has(words)) return `${message}.`;
    const beside = byFolder.get(posix.dirname(target))?.find((each) => isShort(words, each.title));
    return beside && `${message}; beside it is ${beside.title}.`;
  };
}

/** The least share of a link's letters that are of what it leads to. */
const LEAST_SHARE = 0.65;

/**
 * Says why words are not those of the target: hardly any letter is, or all are of the name of another page that this one links to,
 * `besides`. Undefined when they may be.
 */
function foreignWords(
  words: string,
  target: Target,
  besides: readonly Pick<Link, 'target'>[],
  wordsOf: (target: Target) => TargetWords,
): string | undefined {
  if (!target.exists) return undefined;
  const { names, all } = wordsOf(target);
  const message = `The link says ${words}, and leads to ${target.file}`;
  if (shareOf(words, all) < LEAST_SHARE) return `${message}, which has other words.`;
  if (shareOf(words, names) >= LEAST_SHARE) return undefined;
  const other = besides.find(
    (each) => each.target.file !== target.file && shareOf(words, wordsOf(each.target).names) === 1,
  );
  return other && `${message}; these are words of ${other.target.file}, to which this page links too.`;
}

/** A link of a text. */
interface Link extends Pick<Linked, 'file' | 'text'> {
  words: string;
  target: Target;
  place: Place;
}

const linksOf = ({ text, file, place }: Linked, context: CheckContext): Link[] =>
  [...text.matchAll(LINK)].map(({ index, 1: words = '', 2: address = '' }) => ({
    ...{ file, text, words, place: place(index) },
    target: resolveLink(address, file, context),
  }));

function checkRow({ text, place }: Linked, report: Report): void {
  const seen = new Set<string>();
  for (const { index, 2: address = '' } of text.matchAll(LINK)) {
    if (seen.has(address))
      report(place(index), `The row leads to ${address} twice.`, 'Lead each column to its own page.');
    seen.add(address);
  }
}

const DEPRECATED_FIX = 'Link what takes its place, or say in the same line that it is 已废弃.';

const isDeprecated = ({ operations }: TitledPage): boolean =>
  operations.length > 0 && operations.every(({ deprecated }) => deprecated);

/** What need not be said again: the overview of a product has its deprecated operations, too, and other lines tell it. */
const SAYS_SO = /^docs\/product\/|^openapi\/|停用|废弃|下线/;

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
    textLines(page).map(({ line, text }) => ({
      ...{ text, file },
      place: (offset: number) => ({ file, line, column: offset + 1 }),
    })),
  );
  const explained = (text: string, source: Source): Linked => ({ text, file: source.file, place: () => source });
  return [
    ...lines,
    ...catalogFields(catalog).map(({ schema: { description = '', source } }) => explained(description, source)),
    ...catalog.messages.map(({ cause, remedy, source }) => explained(`${cause} ${remedy}`, source)),
  ].filter(({ text }) => text.includes(']('));
}

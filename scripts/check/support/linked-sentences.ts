import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { linksIn } from '../../docs/page-tables.ts';
import { textLines } from '../../docs/text-lines.ts';
import { titledPages } from '../../docs/titled-pages.ts';
import { oncePer } from '../../lib/once.ts';
import type { Catalog, Product } from '../../spec/catalog-model.ts';
import { groupedPageName } from '../../spec/locations.ts';
import type { CheckInput } from '../check-input.ts';
import { resolveLink } from './page-links.ts';

/** A sentence, or a part of one that has a verb of its own. */
const SENTENCES = /(?<=[。；])/;

/** A sentence of a page. */
interface Sentence {
  file: string;
  line: number;
  /** Where it begins on its line, from 1. */
  column: number;
  text: string;
}

/** A sentence that links pages of operations, callbacks and calls on the device. */
export interface LinkedSentence extends Sentence {
  /** The files of those pages. */
  targets: readonly string[];
}

/** The sentences of pages that link something of the API; `pattern` selects the pages by their files. */
export function linkedSentences(pattern: RegExp, context: CheckInput): LinkedSentence[] {
  const titled = new Set(titledPages(context.catalog).map(({ file }) => file));
  const files = [...context.pages().keys()].filter((file) => pattern.test(file));
  return files
    .flatMap((file) => sentencesIn(file, context))
    .flatMap((sentence) => {
      const targets = linksIn(sentence.text).map((address) => resolveLink(address, sentence.file, context).file);
      const own = targets.filter((target) => titled.has(target));
      return own.length > 0 ? [{ ...sentence, targets: own }] : [];
    });
}

/** The sentences of a page; none when there is no such page. */
export function sentencesIn(file: string, { pages }: Pick<CheckInput, 'pages'>): Sentence[] {
  const page = pages().get(file);
  return page ? sentencesOf(page).map((sentence) => ({ ...sentence, file })) : [];
}

const sentencesOf = oncePer((page: MarkdownPage): Omit<Sentence, 'file'>[] =>
  textLines(page).flatMap(({ line, text }) => {
    let column = 1;
    return text.split(SENTENCES).map((part) => {
      const sentence = { line, column, text: part };
      column += part.length;
      return sentence;
    });
  }),
);

/** The page of what a product's group names. */
const groupedPageFile = (page: string): string => `docs/${groupedPageName(page)}.md`;

/** The pages of all groups of a product. */
export const productPages = ({ groups }: Product): string[] =>
  groups.flatMap(({ pages }) => pages.map(groupedPageFile));

/** Every page of the API with the pages that stand in a group with it, itself among them. */
export function pagesNear(catalog: Catalog): Map<string, ReadonlySet<string>> {
  const near = new Map(titledPages(catalog).map(({ file }) => [file, new Set([file])]));
  for (const { pages } of catalog.products.flatMap(({ groups }) => groups)) {
    const files = pages.map(groupedPageFile);
    for (const file of files) for (const each of files) near.get(file)?.add(each);
  }
  return near;
}

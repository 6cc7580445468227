import { HOVERS_ATTRIBUTE, hoversJson } from './hovers-attribute.ts';
import { REST_MARK } from './rest-model.ts';

/** How much of a page stands in its HTML. */
export interface PageBudget {
  bytes: number;
  elements: number;
}

/** The HTML of a page without what is loaded when it is opened, and that: each piece by its place in the list. */
export interface LightPage {
  html: string;
  rest: string[];
}

/** A stretch of a page that may be loaded later. */
interface Piece {
  start: number;
  end: number;
  /** What it weighs. */
  bytes: number;
  elements: number;
  isOpen: boolean;
  /** What stands in its place; `reference` names the piece. */
  instead(reference: string): string;
  /** What is loaded: HTML, or the hovers of a block. */
  content: string;
}

type Finder = (html: string, hint: string) => Piece[];

/** Less than this is not worth a request. */
const SMALL = 400;

/**
 * Takes out of a page that is too heavy what is loaded when it is opened: first the contents of folds and of tabs that are
 * not chosen, then the hovers of code, then groups of fields that stand open, from the end of the page, and at last what is
 * for readers without scripts, until the page is light enough. The pieces are in a file named by `keep`, which gets their
 * contents; `hint` stands in a fold or tab until then.
 */
export function lighten(
  html: string,
  budget: PageBudget,
  keep: (rest: readonly string[]) => string,
  hint: string,
): LightPage {
  const weight = weigh(html);
  const isLight = (): boolean => weight.bytes <= budget.bytes && weight.elements <= budget.elements;
  if (isLight()) return { html, rest: [] };
  const chosen: Piece[] = [];
  for (const candidates of [closedParts, hoversOfCode, openGroups, scriptlessParts]) {
    for (const piece of candidates(html, hint).sort(byPlaceOrWeight)) {
      if (isLight()) break;
      if (piece.bytes < SMALL || chosen.some((other) => overlap(piece, other))) continue;
      chosen.push(piece);
      weight.bytes -= piece.bytes;
      weight.elements -= piece.elements;
    }
  }
  const pieces = chosen.sort((a, b) => a.start - b.start);
  const rest = pieces.map(({ content }) => content);
  const name = rest.length ? keep(rest) : '';
  return { html: without(html, pieces, name), rest };
}

/** What HTML weighs. */
const weigh = (html: string): PageBudget => ({ bytes: Buffer.byteLength(html), elements: countElements(html) });

/** The number of elements of HTML. */
export const countElements = (html: string): number => html.match(/<[a-z]/gi)?.length ?? 0;

const overlap = (a: Piece, b: Piece): boolean => a.start < b.end && b.start < a.end;

/** Groups that stand open go from the end of a page, so that what comes first stays; the heaviest of all others first. */
const byPlaceOrWeight = (a: Piece, b: Piece): number => (a.isOpen && b.isOpen ? b.start - a.start : b.bytes - a.bytes);

const without = (html: string, pieces: readonly Piece[], name: string): string =>
  pieces.reduceRight(
    (text, piece, index) => text.slice(0, piece.start) + piece.instead(`${name}/${index}`) + text.slice(piece.end),
    html,
  );

/** A `<details>`: its tag, then its content after the summary. */
interface Fold {
  tag: string;
  start: number;
  summaryEnd: number;
  end: number;
  isOpen: boolean;
}

/** The folds of a text, outer ones before those within. */
function foldsOf(html: string): Fold[] {
  const folds: Fold[] = [];
  const open: Fold[] = [];
  for (const { 0: tag, index } of html.matchAll(/<details\b[^>]*>|<\/details>/g)) {
    if (tag === '</details>') {
      const fold = open.pop();
      if (fold) fold.end = index;
      continue;
    }
    const summaryEnd = html.indexOf('</summary>', index) + '</summary>'.length;
    const fold = { tag, start: index, summaryEnd, end: html.length, isOpen: /\sopen\b/.test(tag) };
    folds.push(fold);
    open.push(fold);
  }
  return folds;
}

const closedParts: Finder = (html, hint) => [
  ...foldsOf(html)
    .filter(({ isOpen }) => !isOpen)
    .map((fold) => pieceOfFold(html, fold, hint)),
  ...hiddenPanels(html, hint),
];

/** The start of a panel of a tab that is not chosen, as `openTabPanel` writes it. */
const HIDDEN_PANEL = /<div [^>]*role="tabpanel"[^>]* data-hidden>(?=(<p class="tab-title">[^<]*<\/p>))/g;

/** The contents of panels that are not chosen; their titles stay. */
const hiddenPanels: Finder = (html, hint) =>
  [...html.matchAll(HIDDEN_PANEL)].flatMap(({ 0: tag, 1: title = '', index }) => {
    const end = endOfBox(html, index);
    if (end === undefined) return [];
    const content = html.slice(index + tag.length + title.length, end);
    const { bytes, elements } = weigh(content);
    return {
      ...{ start: index, end, content, isOpen: false, elements },
      bytes: bytes - Buffer.byteLength(hint),
      instead: (reference: string) => `${tag.slice(0, -1)} data-rest="${reference}">${title}${hint}`,
    };
  });

/** Where the content of a `<div>` ends; undefined when the text does not close it. */
function endOfBox(html: string, start: number): number | undefined {
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<div\b|<\/div>/g)) {
    depth += tag === '</div>' ? -1 : 1;
    if (depth === 0) return start + index;
  }
  return undefined;
}

const openGroups: Finder = (html, hint) =>
  foldsOf(html)
    .filter(({ isOpen }) => isOpen)
    .map((fold) => pieceOfFold(html, fold, hint));

function pieceOfFold(html: string, { tag, start, summaryEnd, end, isOpen }: Fold, hint: string): Piece {
  const content = html.slice(summaryEnd, end);
  const { bytes, elements } = weigh(content);
  const summary = html.slice(start + tag.length, summaryEnd);
  const closed = tag.slice(0, -1).replace(/\sopen\b/, '');
  return {
    ...{ start, end, content, isOpen, elements },
    bytes: bytes - Buffer.byteLength(hint),
    instead: (reference) => `${closed} data-rest="${reference}">${summary}${hint}`,
  };
}

/** The Markdown page has what readers without scripts miss here; scripts need none of it. */
const scriptlessParts: Finder = (html, hint) =>
  [...html.matchAll(/<noscript>([\s\S]*?)<\/noscript>/g)].map(({ 0: element, 1: inner = '', index }) => {
    const { bytes, elements } = weigh(inner);
    return {
      ...{ start: index, end: index + element.length, content: '', isOpen: false, elements },
      bytes: bytes - Buffer.byteLength(hint),
      instead: () => `<noscript>${hint}</noscript>`,
    };
  });

const hoversOfCode: Finder = (html) =>
  [...html.matchAll(new RegExp(HOVERS_ATTRIBUTE, 'g'))].map(({ 0: attribute, 1: text = '', index }) => ({
    ...{ start: index, end: index + attribute.length, isOpen: false, elements: 0 },
    bytes: Buffer.byteLength(text),
    content: hoversJson(text),
    instead: (reference) => ` data-hovers="${REST_MARK}${reference}"`,
  }));

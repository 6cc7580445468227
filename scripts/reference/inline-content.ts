/**
 * A piece of what a page says: words as they are, a term of the spec (in which `backticks` are code), a value, a mark,
 * a strong word, a link. `to` is an address of the web, or one of the site without its base: `/guide/client`.
 */
export type InlineNode =
  | string
  | { term: string }
  | { code: string }
  | { mark: string }
  | { strong: string }
  | { link: InlineContent; to: string };

/** Words of a page apart from their markup: pages show them as HTML, twins as Markdown. */
export type InlineContent = readonly InlineNode[];

/** What a caller must know, by what it is about. */
export interface Fact {
  term: string;
  words: InlineContent;
}

/** A value of the spec (an example, a default, an enum value) as code. */
export const codeOf = (value: unknown): InlineNode => ({
  code: typeof value === 'string' ? value : JSON.stringify(value),
});

/** Phrases one after the other, with something between. */
export function joinInline(phrases: readonly InlineContent[], between: string): InlineContent {
  return phrases.flatMap((phrase, index) => (index ? [between, ...phrase] : phrase));
}

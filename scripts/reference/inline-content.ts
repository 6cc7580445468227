/**
 * A node of inline content: plain text, text of the spec (in which `backticks` are code), a value, the label of a type, a
 * mark, a strong word, a link. `to` is an address of the web, or one of the site without its base: `/guide/client`.
 */
export type InlineNode =
  | string
  | { term: string }
  | { code: string }
  | { type: string }
  | { mark: string }
  | { strong: string }
  | { link: InlineContent; to: string };

/** Text of a page without markup: pages write it as HTML, their Markdown files as Markdown. */
export type InlineContent = readonly InlineNode[];

/** A line of the operation header: label and value. */
export interface HeaderFact {
  label: string;
  content: InlineContent;
}

/** A value of the spec (an example, a default, an enum value) as code. */
export const codeOf = (value: unknown): InlineNode => ({
  code: typeof value === 'string' ? value : JSON.stringify(value),
});

/** The text of a content without markup. */
export const plainContent = (content: InlineContent): string => content.map(plainNode).join('');

function plainNode(node: InlineNode): string {
  if (typeof node === 'string') return node;
  return 'link' in node ? plainContent(node.link) : (Object.values(node)[0] ?? '');
}

/** Contents one after the other, with a separator between them. */
export function joinInline(contents: readonly InlineContent[], separator: string): InlineContent {
  return contents.flatMap((content, index) => (index ? [separator, ...content] : content));
}

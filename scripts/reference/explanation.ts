import type { InlineContent, InlineNode } from './inline-content.ts';

/** Code in backticks, or a link: the markup that explanations in the spec may have. */
const MARKUP = /`([^`]+)`|\[([^\]]+)\]\(([^()\s]+)\)/g;

/** Targets that an explanation may have: a page of the site, or one of WeChat Pay's own. */
const TARGET = /^(\/(?!\/)|https:\/\/([a-z0-9-]+\.)*weixin\.qq\.com\/)/;

/** The explanation of a field as inline content; a link to anywhere else stays text. */
export function explanationContent(text: string): InlineContent {
  const nodes: InlineNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [markup, code, label = '', to = ''] = match;
    const isText = code === undefined && !TARGET.test(to);
    nodes.push(text.slice(end, match.index));
    nodes.push(code !== undefined ? { code } : isText ? markup : { link: explanationContent(label), to });
    end = match.index + markup.length;
  }
  return [...nodes, text.slice(end)].filter((node) => node !== '');
}

/** Addresses of the pages of this site that an explanation leads to. */
export const explanationLinks = (text: string): string[] =>
  [...text.matchAll(MARKUP)].flatMap(([, , , to]) => (to?.startsWith('/') ? [to] : []));

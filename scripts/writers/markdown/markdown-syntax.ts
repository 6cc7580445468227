import type { InlineContent, InlineNode } from '../../reference/inline-content.ts';

/** Gives the address of a link's target: of the Markdown file for a page of the site. */
export type LinkTo = (to: string) => string;

/** Escapes text of the spec for the inline content of Markdown, on one line; names such as `out_trade_no` stay legible. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([>#+|-]|\d+[.)])/, '$1\\$2')
    .replace(/\s*[\n\r]\s*/g, ' ');
}

/** A value as inline code, whatever backticks it holds. */
export function inlineCode(text: string): string {
  const line = text.replace(/\s*[\n\r]\s*/g, ' ');
  if (line.trim() === '') return inlineCode(JSON.stringify(line));
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** A term of the spec: escaped, with `backticks` as code. */
export function renderTerm(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 ? inlineCode(part) : escapeMarkdown(part)))
    .join('');
}

/** A block of code; its fence is longer than any in it. A blank line at its end stays: the text to sign ends with one. */
export function codeBlock(code: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}`;
}

/** A link. The text is Markdown already; what is escaped in the address stays as it is. */
export function renderLink(text: string, url: string): string {
  const encoded = encodeURI(url).replace(/%25(?=[\da-f]{2})/gi, '%');
  const address = encoded.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return `[${text}](${address})`;
}

/** Inline content as Markdown. */
export function renderInline(content: InlineContent, linkTo: LinkTo): string {
  return content.map((node) => renderNode(node, linkTo)).join('');
}

function renderNode(node: InlineNode, linkTo: LinkTo): string {
  if (typeof node === 'string') return escapeMarkdown(node);
  if ('term' in node) return renderTerm(node.term);
  if ('code' in node) return inlineCode(node.code);
  if ('type' in node) return escapeMarkdown(node.type);
  if ('mark' in node) return `**${escapeMarkdown(node.mark)}**`;
  if ('strong' in node) return `**${escapeMarkdown(node.strong)}**`;
  return renderLink(renderInline(node.link, linkTo), linkTo(node.to));
}

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);

import type { ErrorText } from '../../reference/document-model.ts';
import type { InlineContent, InlineNode } from '../../reference/inline-content.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Escapes text of the spec for HTML content and quoted attributes; braces too, which Vue reads as interpolation. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"{}]/g, (character) => ENTITIES[character] ?? character);
}

/** Escapes text for the content of a `pre`, which is most of a page: quotes and single braces stay as they are. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]|\{(?=\{)/g, (character) => ENTITIES[character] ?? character);
}

/** Renders a label of the spec: escaped, with `backticks` as code. Any other markup is shown literally. */
export function renderTerm(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('\n', '<br>');
}

/** Renders a value of the spec (an example, a default, an enum value) as code. */
export function renderValue(value: unknown): string {
  return `<code>${escapeHtml(typeof value === 'string' ? value : JSON.stringify(value))}</code>`;
}

/** The small `#` beside a heading, marked up as VitePress does for headings in Markdown. */
export function renderAnchor(id: string, title: string): string {
  return ` <a class="header-anchor" href="#${escapeHtml(id)}" aria-label="${escapeHtml(title)}：本节的链接">&#8203;</a>`;
}

/** A heading with an anchor, as the outline expects it. `title` is plain text, `after` is HTML behind it. */
export function renderHeading(level: number, id: string, title: string, after = ''): string {
  return `<h${level} id="${escapeHtml(id)}" tabindex="-1">${escapeHtml(title)}${after}${renderAnchor(id, title)}</h${level}>`;
}

/** The address of a page as an attribute has it. `base` is the site's folder on its host, with slashes around. */
export const pageHref = (base: string, url: string): string => escapeHtml(base.replace(/\/$/, '') + url);

/** Renders inline content. `base` is the site's folder on its host, with slashes around. */
export function renderInline(content: InlineContent, base: string): string {
  return content.map((node) => renderNode(node, base)).join('');
}

function renderNode(node: InlineNode, base: string): string {
  if (typeof node === 'string') return escapeHtml(node);
  if ('term' in node) return renderTerm(node.term);
  if ('code' in node) return `<code>${escapeHtml(node.code)}</code>`;
  if ('type' in node) return `<i>${escapeHtml(node.type)}</i>`;
  if ('mark' in node) return `<mark>${escapeHtml(node.mark)}</mark>`;
  if ('strong' in node) return `<b>${escapeHtml(node.strong)}</b>`;
  const { link, to } = node;
  const isInternal = to.startsWith('/');
  const url = isInternal ? pageHref(base, to) : escapeHtml(to);
  return `<a href="${url}"${isInternal ? '' : ' target="_blank" rel="noreferrer"'}>${renderInline(link, base)}</a>`;
}

/** A link to a code in the index of errors. */
export function renderCodeLink({ code, url }: Pick<ErrorText, 'code' | 'url'>, base: string): string {
  return `<a href="${pageHref(base, url)}"><code>${escapeHtml(code)}</code></a>`;
}

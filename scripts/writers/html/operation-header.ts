import type { Fact } from '../../reference/inline-content.ts';
import { DEPRECATED, operationFacts } from '../../reference/operation-facts.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { escapeHtml, renderPhrase } from './html.ts';

/**
 * Renders what stands above an example: method and path, and what a caller must know before calling.
 * `base` is the site's folder on its host, with slashes around.
 */
export function renderOperationHeader(operation: Operation, base: string): string {
  const facts = renderFacts(operationFacts(operation), base);
  const deprecated = operation.deprecated ? `<p class="deprecated">${renderPhrase(DEPRECATED, base)}</p>` : '';
  return `<div class="bar">${renderEndpoint(operation)}${deprecated}${facts}</div>`;
}

function renderEndpoint({ method, path }: Operation): string {
  const segments = path.split('/').map(renderSegment).join('<wbr>/');
  return (
    `<div class="endpoint">${renderMethod(method)}<code>${segments}</code>` +
    `<button type="button" class="copy-path" data-copy="${escapeHtml(path)}" title="复制路径" aria-label="复制路径"></button></div>`
  );
}

/** Templates such as `{transaction_id}` stand out. */
function renderSegment(segment: string): string {
  return segment
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? `<var>${escapeHtml(part)}</var>` : escapeHtml(part)))
    .join('');
}

/** The coloured badge of a method. */
function renderMethod(method: Operation['method']): string {
  return `<b class="method ${method}">${method.toUpperCase()}</b>`;
}

/** A list of facts; nothing without. */
export function renderFacts(facts: readonly Fact[], base: string): string {
  const rows = facts.map(({ term, words }) => `<div><dt>${term}</dt><dd>${renderPhrase(words, base)}</dd></div>`);
  return rows.length ? `<dl>${rows.join('')}</dl>` : '';
}

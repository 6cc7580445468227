import type { Operation } from '../../spec/catalog-model.ts';
import { endpointOf, pageUrl } from '../../spec/locations.ts';
import { escapeHtml, pageHref } from './html.ts';

/** An operation beside others, as two cells of a table show them. */
export interface OperationPair {
  from: Operation;
  to: readonly Operation[];
}

/** A table of pairs, each operation with its title, a link to its page, method and path. */
export function renderPairs(heads: readonly [string, string], pairs: readonly OperationPair[], base: string): string {
  const rows = pairs.map(({ from, to }) => {
    const links = to.map((operation) => renderLink(operation, base)).join('');
    return `<tr><td>${renderLink(from, base)}</td><td>${links}</td></tr>`;
  });
  const cells = heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('');
  return `<table class="operation-pairs"><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function renderLink(operation: Operation, base: string): string {
  const url = pageHref(base, `${pageUrl(operation.name)}#${operation.method}`);
  const path = `<code>${escapeHtml(endpointOf(operation))}</code>`;
  return `<div><a href="${url}">${escapeHtml(operation.title)}</a><br>${path}</div>`;
}

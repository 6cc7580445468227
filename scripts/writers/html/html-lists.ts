import type { OperationRef, PairTable, ProductDoc, ProductEntry } from '../../reference/document-model.ts';
import { countsOf, firstSentence } from '../../reference/product-doc.ts';
import { escapeHtml, escapeText, pageHref, renderHeading, renderTerm } from './html.ts';

/** Finds the `description` in the frontmatter of a page, named as below `docs/`; empty for a page without one. */
export type FindDescription = (page: string) => string;

/** Renders who calls the operations of a product, and its pages by group. */
export function renderProduct({ roles, groups }: ProductDoc, base: string, describe: FindDescription): string {
  const callers = roles.map(({ role, count }) => `<span>${escapeHtml(role)} <small>${count}</small></span>`);
  const lists = groups.map(({ anchor, title, entries }) => {
    const items = entries.map((entry) => renderEntry(entry, base, describe));
    return `<h3 id="${escapeHtml(anchor)}" tabindex="-1">${escapeHtml(title)}</h3><ul>${items.join('')}</ul>`;
  });
  const head = callers.length ? `<p class="product-roles">谁来调用：${callers.join('')}</p>` : '';
  return `<div class="product">${head}${lists.join('')}</div>`;
}

function renderEntry(entry: ProductEntry, base: string, describe: FindDescription): string {
  const { page, url, title, event, call, certificate, deprecated } = entry;
  const link = `<a href="${pageHref(base, url)}">${escapeHtml(title)}</a>`;
  const marks = [
    event !== undefined && '<i class="notify">回调</i>',
    call !== undefined && '<i class="client">端上</i>',
    certificate && '<i>须商户证书</i>',
    deprecated && '<i>已废弃</i>',
  ].filter(Boolean);
  const text = firstSentence(describe(page));
  const description = text && `<p>${renderTerm(text)}</p>`;
  return `<li>${deprecated ? `<s>${link}</s>` : link}${marks.join('')}${renderEndpoint(entry)}${description}</li>`;
}

function renderEndpoint({ endpoints, event, call }: ProductEntry): string {
  const name = event ?? call;
  if (name !== undefined) return `<code>${escapeHtml(name)}</code>`;
  const methods = endpoints.map(({ method }) => `<b class="${method}">${method.toUpperCase()}</b> `);
  return `<code>${methods.join('')}${escapeText(endpoints[0]?.path ?? '')}</code>`;
}

/** Renders the numbers of operations, callbacks and products. */
export function renderSummary(products: readonly ProductDoc[]): string {
  const { operations, webhooks, products: areas } = countsOf(products);
  const counts = [
    [operations, '个接口'],
    [webhooks, '种回调通知'],
    [areas, '类产品'],
  ] as const;
  const parts = counts.map(([count, unit]) => `<span><b>${count.toLocaleString('en')}</b> ${unit}</span>`);
  return `<p class="summary">${parts.join('')}</p>`;
}

/** Renders a grid of products, each with its number of operations; links lead to their overviews. */
export function renderProducts(products: readonly ProductDoc[], base: string): string {
  const cards = products.map(
    (product) =>
      `<li id="${escapeHtml(product.slug)}"><a href="${pageHref(base, product.url)}">${escapeHtml(product.title)} <small>${product.operationCount}</small></a></li>`,
  );
  return `<ul class="product-grid">${cards.join('')}</ul>`;
}

/** Renders all products in the order of the site, each with the description of its overview and its numbers. */
export function renderOverviews(products: readonly ProductDoc[], base: string, describe: FindDescription): string {
  const items = products.map(({ slug, title, url, operationCount, webhookCount }) => {
    const counts = `${operationCount} 个接口${webhookCount ? ` · ${webhookCount} 种回调` : ''}`;
    const name = `<a href="${pageHref(base, url)}">${escapeHtml(title)}</a>`;
    return `<dt id="${escapeHtml(slug)}">${name} <small>${counts}</small></dt><dd>${renderTerm(describe(`product/${slug}`))}</dd>`;
  });
  return `<dl class="overview-list">${items.join('')}</dl>`;
}

/** Renders all callbacks by product, every one a link to its page. One that several products receive is listed under each. */
export function renderWebhooks(products: readonly ProductDoc[], base: string): string {
  const parts = products
    .filter(({ webhookCount }) => webhookCount > 0)
    .map(({ slug, title, groups }) => {
      const items = groups.flatMap(({ entries }) => entries.map((entry) => renderWebhook(entry, base)));
      return `${renderHeading(2, slug, title)}<ul>${items.join('')}</ul>`;
    });
  return `<div class="operation-list">${parts.join('')}</div>`;
}

function renderWebhook({ title, event, url }: ProductEntry, base: string): string {
  if (event === undefined) return '';
  return `<li><a class="notify" href="${pageHref(base, url)}">${escapeHtml(title)}<code>${escapeHtml(event)}</code></a></li>`;
}

/** Renders all calls on the user's device by product, every one a link to its page. */
export function renderClientCalls(products: readonly ProductDoc[], base: string): string {
  const parts = products.flatMap(({ slug, title, groups }) => {
    const items = groups.flatMap(({ entries }) => entries.map((entry) => renderClientCall(entry, base))).join('');
    return items ? [`${renderHeading(2, slug, title)}<ul>${items}</ul>`] : [];
  });
  return `<div class="operation-list">${parts.join('')}</div>`;
}

function renderClientCall({ title, call, url }: ProductEntry, base: string): string {
  if (call === undefined) return '';
  return `<li><a class="client" href="${pageHref(base, url)}">${escapeHtml(title)}<code>${escapeHtml(call)}</code></a></li>`;
}

/** Renders a table of pairs, each operation with its title, a link to its page, method and path. */
export function renderPairs({ anchor, title, heads, pairs }: PairTable, base: string): string {
  const rows = pairs.map(({ from, to }) => {
    const links = to.map((operation) => renderOperation(operation, base)).join('');
    return `<tr><td>${renderOperation(from, base)}</td><td>${links}</td></tr>`;
  });
  const cells = heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('');
  const heading = anchor === undefined || title === undefined ? '' : renderHeading(3, anchor, title);
  return `${heading}<table class="operation-pairs"><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function renderOperation({ title, url, endpoint }: OperationRef, base: string): string {
  return `<div><a href="${pageHref(base, url)}">${escapeHtml(title)}</a><br><code>${escapeHtml(endpoint)}</code></div>`;
}

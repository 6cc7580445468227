import type { MarkdownRenderer } from 'vitepress';
import type { Webhook } from '../../scripts/catalog/model.ts';
import { pageUrl } from '../../scripts/catalog/name.ts';
import { countOperations, type NavigationItem, type NavigationProduct } from '../navigation/products.ts';
import type { ErrorIndex } from './error-index.ts';
import { renderErrorIndex } from './errors-page.ts';
import { escapeHtml, renderHeading } from './html.ts';
import { staticPart } from './static-part.ts';
import { renderWebhooks } from './webhook-list.ts';

/**
 * Renders `::: catalogue summary` (how much there is), `::: catalogue products` (a grid of products),
 * `::: catalogue operations` (all operations), `::: catalogue webhooks` (all callbacks)
 * and `::: catalogue errors` (all error codes).
 */
export function catalogueContainer(markdown: MarkdownRenderer, content: () => CatalogueContent, base: string): void {
  const { rules } = markdown.renderer;
  rules.container_catalogue_open = (tokens, index, _options, environment) => {
    const kind = (tokens[index]?.info ?? '').trim().replace(/^catalogue\s*/, '');
    return staticPart(`<div>${renderKind(kind, content(), base)}</div>`, environment);
  };
  rules.container_catalogue_close = () => '';
}

/** What the containers show. */
export interface CatalogueContent {
  products: readonly NavigationProduct[];
  webhooks: ReadonlyMap<string, Webhook>;
  errors: ErrorIndex;
}

function renderKind(kind: string, { products, webhooks, errors }: CatalogueContent, base: string): string {
  if (kind === 'summary') return renderSummary(products, webhooks.size);
  if (kind === 'products') return renderProducts(products, `${base}openapi/`);
  if (kind === 'operations') return renderOperations(products, base);
  if (kind === 'webhooks') return renderWebhooks(products, base);
  if (kind === 'errors') return renderErrorIndex(errors, base);
  throw new Error(`::: catalogue takes "summary", "products", "operations", "webhooks" or "errors", not "${kind}".`);
}

/** How many operations, callbacks and products the catalogue has. */
export function renderSummary(products: readonly NavigationProduct[], webhooks: number): string {
  const items = products.flatMap((product) => product.groups.flatMap((group) => group.items));
  const counts = [
    [items.length, '个接口'],
    [webhooks, '种回调通知'],
    [products.length, '类产品'],
  ] as const;
  const parts = counts.map(([count, unit]) => `<span><b>${count.toLocaleString('en')}</b> ${unit}</span>`);
  return `<p class="summary">${parts.join('')}</p>`;
}

/** A grid of products, each with its number of operations; links lead to its part of the list at `list`. */
export function renderProducts(products: readonly NavigationProduct[], list: string): string {
  const cards = products.map(
    (product) =>
      `<li><a href="${escapeHtml(`${list}#${product.slug}`)}">${escapeHtml(product.name)} <small>${countOperations(product)}</small></a></li>`,
  );
  return `<ul class="product-grid">${cards.join('')}</ul>`;
}

/** All operations by product and group, every one a link to its page, or to its section of a page that has several. */
export function renderOperations(products: readonly NavigationProduct[], base: string): string {
  const shared = sharedPages(products);
  const parts = products.map((product) => {
    const count = ` <small class="ignore-header">${countOperations(product)}</small>`;
    const groups = product.groups.map(({ title, items }) => {
      const heading = product.groups.length > 1 || title !== product.name ? `<h3>${escapeHtml(title)}</h3>` : '';
      return `${heading}<ul>${items.map((item) => renderItem(item, base, shared)).join('')}</ul>`;
    });
    return `${renderHeading(2, product.slug, product.name, count)}${groups.join('')}`;
  });
  return `<div class="operation-list">${parts.join('')}</div>`;
}

/** Names of the pages that have more than one operation. */
function sharedPages(products: readonly NavigationProduct[]): ReadonlySet<string> {
  const names = products.flatMap((product) => product.groups.flatMap(({ items }) => items.map(({ name }) => name)));
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

/** A thousand of these are on one page: three elements each, and the style sheet writes the method. */
function renderItem(item: NavigationItem, base: string, shared: ReadonlySet<string>): string {
  const { title, method, name, path, deprecated } = item;
  const section = shared.has(name) ? `#${method}` : '';
  const link = `${base.replace(/\/$/, '')}${pageUrl(name)}${section}`;
  const text = deprecated ? `<s>${escapeHtml(title)}</s>` : escapeHtml(title);
  return `<li><a class="${method}" href="${escapeHtml(link)}">${text}<code>${escapeHtml(path)}</code></a></li>`;
}

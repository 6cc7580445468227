import type { MarkdownRenderer } from 'vitepress';
import { pageUrl } from '../../scripts/catalog/name.ts';
import { countOperations, type NavigationItem, type NavigationProduct } from '../navigation/products.ts';
import { renderMethod } from './bar.ts';
import { escapeHtml, renderHeading } from './html.ts';
import { staticPart } from './static-part.ts';

/**
 * Renders `::: catalogue summary` (how much there is), `::: catalogue products` (a grid of products)
 * and `::: catalogue operations` (all operations).
 */
export function catalogueContainer(
  markdown: MarkdownRenderer,
  products: () => readonly NavigationProduct[],
  base: string,
): void {
  const { rules } = markdown.renderer;
  rules.container_catalogue_open = (tokens, index, _options, environment) => {
    const kind = (tokens[index]?.info ?? '').trim().replace(/^catalogue\s*/, '');
    return staticPart(`<div>${renderKind(kind, products(), base)}</div>`, environment);
  };
  rules.container_catalogue_close = () => '';
}

function renderKind(kind: string, products: readonly NavigationProduct[], base: string): string {
  if (kind === 'summary') return renderSummary(products);
  if (kind === 'products') return renderProducts(products, `${base}openapi/`);
  if (kind === 'operations') return renderOperations(products, base);
  throw new Error(`::: catalogue takes "summary", "products" or "operations", not "${kind}".`);
}

/** How many operations, pages and products the catalogue has. */
export function renderSummary(products: readonly NavigationProduct[]): string {
  const items = products.flatMap((product) => product.groups.flatMap((group) => group.items));
  const counts = [
    [items.length, '个接口'],
    [new Set(items.map((item) => item.name)).size, '个地址'],
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

/** All operations by product and group, every one a link to its section. */
export function renderOperations(products: readonly NavigationProduct[], base: string): string {
  const parts = products.map((product) => {
    const count = ` <small class="ignore-header">${countOperations(product)}</small>`;
    const groups = product.groups.map(({ title, items }) => {
      const heading = product.groups.length > 1 || title !== product.name ? `<h3>${escapeHtml(title)}</h3>` : '';
      return `${heading}<ul>${items.map((item) => renderItem(item, base)).join('')}</ul>`;
    });
    return `${renderHeading(2, product.slug, product.name, count)}${groups.join('')}`;
  });
  return `<div class="operation-list">${parts.join('')}</div>`;
}

function renderItem({ title, method, name, path, deprecated }: NavigationItem, base: string): string {
  const link = `${base.replace(/\/$/, '')}${pageUrl(name)}#${method}`;
  const text = deprecated ? `<s>${escapeHtml(title)}</s>` : escapeHtml(title);
  return `<li><a href="${escapeHtml(link)}">${renderMethod(method)}<span>${text}</span> <code>${escapeHtml(path)}</code></a></li>`;
}

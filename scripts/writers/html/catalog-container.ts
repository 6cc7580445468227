import type { MarkdownRenderer } from 'vitepress';
import type { ErrorIndex } from '../../reference/error-index.ts';
import { type NavigationProduct, operationsOf, webhooksOf } from '../../reference/navigation/navigation-products.ts';
import { renderPartners } from '../../reference/partners.ts';
import type { Operation, Webhook } from '../../spec/catalog-model.ts';
import { productUrl } from '../../spec/locations.ts';
import { renderErrorIndex } from './errors-page.ts';
import { escapeHtml, pageHref, renderTerm } from './html.ts';
import { renderOperationIndex } from './operation-list.ts';
import type { Describe } from './product-container.ts';
import { staticPart } from './static-part.ts';
import { renderSuccessors } from './successors.ts';
import { renderWebhooks } from './webhook-list.ts';

/**
 * Renders `::: catalogue summary` (how much there is), `::: catalogue products` (a grid of products),
 * `::: catalogue overviews` (all products, each with what its overview says of it), `::: catalogue operations` (a search
 * of all operations and callbacks), `::: catalogue webhooks` (all callbacks), `::: catalogue errors` (all error codes),
 * `::: catalogue successors` (what takes the place of which operation) and `::: catalogue partners` (what a service
 * provider calls instead of which operation).
 */
export function catalogContainer(
  markdown: MarkdownRenderer,
  content: () => CatalogContent,
  base: string,
  describe: Describe,
): void {
  const { rules } = markdown.renderer;
  rules.container_catalogue_open = (tokens, index, _options, environment) => {
    const kind = (tokens[index]?.info ?? '').trim().replace(/^catalogue\s*/, '');
    return staticPart(`<div>${renderKind(kind, content(), base, describe)}</div>`, environment);
  };
  rules.container_catalogue_close = () => '';
}

/** What the containers show. */
export interface CatalogContent {
  products: readonly NavigationProduct[];
  webhooks: ReadonlyMap<string, Webhook>;
  errors: ErrorIndex;
  /** Keyed by method and path. */
  operations: ReadonlyMap<string, Operation>;
}

function renderKind(kind: string, content: CatalogContent, base: string, describe: Describe): string {
  const { products, webhooks, errors, operations } = content;
  const kinds = new Map([
    ['summary', () => renderSummary(products, webhooks.size)],
    ['products', () => renderProducts(products, base)],
    ['overviews', () => renderOverviews(products, base, describe)],
    ['operations', () => renderOperationIndex(products)],
    ['webhooks', () => renderWebhooks(products, base)],
    ['errors', () => renderErrorIndex(errors, base)],
    ['successors', () => renderSuccessors([...operations.values()], base)],
    ['partners', () => renderPartners([...operations.values()], base)],
  ]);
  const render = kinds.get(kind);
  if (!render) throw new Error(`::: catalogue takes ${[...kinds.keys()].join(', ')}, not "${kind}".`);
  return render();
}

/** How many operations, callbacks and products the catalogue has. */
function renderSummary(products: readonly NavigationProduct[], webhooks: number): string {
  const counts = [
    [products.flatMap(operationsOf).length, '个接口'],
    [webhooks, '种回调通知'],
    [products.length, '类产品'],
  ] as const;
  const parts = counts.map(([count, unit]) => `<span><b>${count.toLocaleString('en')}</b> ${unit}</span>`);
  return `<p class="summary">${parts.join('')}</p>`;
}

/** A grid of products, each with its number of operations; links lead to their overviews. */
export function renderProducts(products: readonly NavigationProduct[], base: string): string {
  const cards = products.map(
    (product) =>
      `<li id="${escapeHtml(product.slug)}"><a href="${linkOf(product, base)}">${escapeHtml(product.name)} <small>${operationsOf(product).length}</small></a></li>`,
  );
  return `<ul class="product-grid">${cards.join('')}</ul>`;
}

/** All products in the order of the site: what each is for, in the words of its overview, and how much it has. */
export function renderOverviews(products: readonly NavigationProduct[], base: string, describe: Describe): string {
  const items = products.map((product) => {
    const webhooks = webhooksOf(product).length;
    const counts = `${operationsOf(product).length} 个接口${webhooks ? ` · ${webhooks} 种回调` : ''}`;
    const name = `<a href="${linkOf(product, base)}">${escapeHtml(product.name)}</a>`;
    return `<dt id="${escapeHtml(product.slug)}">${name} <small>${counts}</small></dt><dd>${renderTerm(describe(`product/${product.slug}`))}</dd>`;
  });
  return `<dl class="overview-list">${items.join('')}</dl>`;
}

const linkOf = ({ slug }: NavigationProduct, base: string): string => pageHref(base, productUrl(slug));

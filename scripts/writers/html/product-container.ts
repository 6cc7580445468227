import type { MarkdownRenderer } from 'vitepress';
import { groupAnchor } from '../../reference/navigation/group-anchor.ts';
import {
  type NavigationGroup,
  type NavigationPage,
  type NavigationProduct,
  operationsOf,
} from '../../reference/navigation/navigation-products.ts';
import { roleKinds } from '../../reference/navigation/roles.ts';
import { escapeHtml, escapeText, pageHref, renderTerm } from './html.ts';
import { type PageEnvironment, staticPart } from './static-part.ts';

/** What the containers show. */
export interface ProductContent {
  products: readonly NavigationProduct[];
}

/** The `description` in the frontmatter of a page, named as below `docs/`; nothing for a page without one. */
export type Describe = (page: string) => string;

/**
 * Renders `::: product SLUG`: who calls, then the groups of a product with what each page is for.
 * Throws for a product that is not in the spec.
 */
export function productContainer(
  markdown: MarkdownRenderer,
  content: () => ProductContent,
  base: string,
  describe: Describe,
): void {
  const { rules } = markdown.renderer;
  rules.container_product_open = (tokens, index, _options, environment: PageEnvironment) => {
    const slug = productSlugOf(tokens[index]?.info ?? '');
    const product = content().products.find((each) => each.slug === slug);
    if (!product) throw new Error(`No product "${slug}" in openapi/openapi.yaml. Correct the container's line.`);
    return staticPart(renderProduct(product, base, describe), environment);
  };
  rules.container_product_close = () => '';
}

/** The slug in a container's line. */
const productSlugOf = (info: string): string => info.trim().replace(/^product\s*/, '');

/** Who calls the operations of a product, and its pages by group. */
export function renderProduct(product: NavigationProduct, base: string, describe: Describe): string {
  const groups = product.groups.map((group) =>
    renderGroup(group, groupAnchor(group.title, product.name), base, describe),
  );
  return `<div class="product">${renderRoles(product)}${groups.join('')}</div>`;
}

function renderRoles(product: NavigationProduct): string {
  const callers = operationsOf(product).map(({ roles }) => roleKinds(roles));
  const kinds = roleKinds(callers.flat()).map((kind) => {
    const count = callers.filter((roles) => roles.includes(kind)).length;
    return `<span>${escapeHtml(kind)} <small>${count}</small></span>`;
  });
  return kinds.length ? `<p class="product-roles">谁来调用：${kinds.join('')}</p>` : '';
}

function renderGroup({ title, pages }: NavigationGroup, id: string, base: string, describe: Describe): string {
  const items = pages.map((page) => renderPage(page, base, describe));
  return `<h3 id="${escapeHtml(id)}" tabindex="-1">${escapeHtml(title)}</h3><ul>${items.join('')}</ul>`;
}

function renderPage(page: NavigationPage, base: string, describe: Describe): string {
  const { url, title, operations, webhook } = page;
  const link = `<a href="${pageHref(base, url)}">${escapeHtml(title)}</a>`;
  const isOld = operations.length > 0 && operations.every(({ deprecated }) => deprecated);
  const marks = [
    webhook && '<i class="notify">回调</i>',
    operations.some(({ clientCertificate }) => clientCertificate) && '<i>须商户证书</i>',
    isOld && '<i>已废弃</i>',
  ].filter(Boolean);
  const text = firstSentence(describe(url.slice(1)));
  const words = text && `<p>${renderTerm(text)}</p>`;
  return `<li>${isOld ? `<s>${link}</s>` : link}${marks.join('')}${renderEndpoint(page)}${words}</li>`;
}

function renderEndpoint({ operations, webhook }: NavigationPage): string {
  if (webhook) return `<code>${escapeHtml(webhook.event)}</code>`;
  const methods = operations.map(({ method }) => `<b class="${method}">${method.toUpperCase()}</b> `);
  return `<code>${methods.join('')}${escapeText(operations[0]?.path ?? '')}</code>`;
}

/** What stands before the first stop: a list wants no more. */
const firstSentence = (text: string): string => (/^.*?[。！？；]/.exec(text)?.[0] ?? text).replace(/；$/, '。');

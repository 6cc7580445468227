import type { MarkdownRenderer } from 'vitepress';
import type { Product } from '../../scripts/catalog/model.ts';
import { escapeHtml, renderHeading } from './html.ts';
import { type PageEnvironment, staticPart } from './static-part.ts';

/** What the containers show. */
export interface ProductContent {
  /** Keyed by slug. */
  productsBySlug: ReadonlyMap<string, Product>;
}

/** Renders `::: product SLUG`: the groups of a product with their pages. Throws for a product that is not in the spec. */
export function productContainer(markdown: MarkdownRenderer, content: () => ProductContent, base: string): void {
  const { rules } = markdown.renderer;
  rules.container_product_open = (tokens, index, _options, environment: PageEnvironment) => {
    const slug = productSlugOf(tokens[index]?.info ?? '');
    const product = content().productsBySlug.get(slug);
    if (!product) throw new Error(`No product "${slug}" in openapi/openapi.yaml. Correct the container's line.`);
    return staticPart(`<div class="product">${renderGroups(product, base)}</div>`, environment);
  };
  rules.container_product_close = () => '';
}

/** The slug in a container's line. */
export const productSlugOf = (info: string): string => info.trim().replace(/^product\s*/, '');

function renderGroups({ groups }: Product, base: string): string {
  return groups
    .map(({ title, pages }, index) => {
      const items = pages.map((page) => {
        const url = base + (page.startsWith('webhook/') ? page : `openapi/${page}`);
        return `<li><a href="${escapeHtml(url)}">${escapeHtml(page)}</a></li>`;
      });
      return `${renderHeading(3, `group-${index + 1}`, title)}<ul>${items.join('')}</ul>`;
    })
    .join('');
}

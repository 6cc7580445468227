import type { MarkdownRenderer } from 'vitepress';
import type { SiteIndex } from '../../reference/site-index.ts';
import { type FindDescription, renderProduct } from './html-lists.ts';
import { staticContainer } from './static-container.ts';

/**
 * Renders `::: product SLUG`: who calls, then the groups of a product with the description of each page.
 * Throws for a product that is not in the spec.
 */
export function productContainer(
  markdown: MarkdownRenderer,
  site: () => SiteIndex,
  base: string,
  describe: FindDescription,
): void {
  staticContainer(markdown, 'product', (slug) => {
    const product = site()
      .docs.products()
      .find((each) => each.slug === slug);
    if (!product) throw new Error(`No product "${slug}" in openapi/openapi.yaml. Correct the container's line.`);
    return renderProduct(product, base, describe);
  });
}

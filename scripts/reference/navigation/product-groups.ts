import { headingAnchor } from '../../lib/heading-anchor.ts';

/** The number of entries above which a product shows only the group of the page unfolded. */
export const OPEN_LIMIT = 24;

/**
 * The anchor of a product's group: its title as links in Markdown have it (`#分付：曝光建议` becomes `#分付-曝光建议`).
 * A group that is called as its product is the second of that name on the page.
 */
export function groupAnchor(title: string, product: string): string {
  const anchor = headingAnchor(title);
  return anchor === headingAnchor(product) ? `${anchor}-1` : anchor;
}

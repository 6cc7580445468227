import { pageUrl } from '../../scripts/catalog/name.ts';
import type { NavigationItem, NavigationProduct } from './products.ts';

/** An entry of a sidebar, short because every page of a product carries all of them. */
export type SidebarEntry = [title: string, method: string, name: string, deprecated?: 1];

/** The product of a page, for its trail and sidebar. */
export interface PageProduct {
  name: string;
  slug: string;
  /** The page's own group. */
  group: string;
  groups: [title: string, entries: SidebarEntry[]][];
}

interface PagerLink {
  text: string;
  link: string;
}

/** What the theme reads from a page's frontmatter. `prev` and `next` are VitePress' own. */
export interface PageNavigation {
  product: PageProduct;
  prev: PagerLink | false;
  next: PagerLink | false;
}

/** Navigation of every page, by the page's name. A page belongs to the product that lists it first. */
export function pageNavigations(products: readonly NavigationProduct[]): Map<string, PageNavigation> {
  const navigations = new Map<string, PageNavigation>();
  for (const product of products) {
    const groups = product.groups.map(({ title, items }): PageProduct['groups'][number] => [title, items.map(toEntry)]);
    const pages = pagesOf(product);
    pages.forEach(({ item, group }, index) => {
      if (navigations.has(item.name)) return;
      navigations.set(item.name, {
        product: { name: product.name, slug: product.slug, group, groups },
        prev: toPagerLink(pages[index - 1]?.item),
        next: toPagerLink(pages[index + 1]?.item),
      });
    });
  }
  return navigations;
}

/** The pages of a product in reading order, each once though it may hold several operations. */
function pagesOf(product: NavigationProduct): { item: NavigationItem; group: string }[] {
  const seen = new Set<string>();
  return product.groups.flatMap(({ title, items }) =>
    items.flatMap((item) => {
      if (seen.has(item.name)) return [];
      seen.add(item.name);
      return [{ item, group: title }];
    }),
  );
}

function toEntry({ title, method, name, deprecated }: NavigationItem): SidebarEntry {
  return deprecated ? [title, method, name, 1] : [title, method, name];
}

function toPagerLink(item: NavigationItem | undefined): PagerLink | false {
  return item ? { text: item.title, link: pageUrl(item.name) } : false;
}

import { productUrl } from '../../spec/locations.ts';
import { type NavigationPage, type NavigationProduct, pagesOf } from './navigation-products.ts';
import { OPEN_LIMIT } from './product-groups.ts';

/**
 * An entry of a sidebar, short because every page of a product carries all of them. A callback has the method `notify`
 * and a name that begins with `webhook/`, a call on the device `client` and one that begins with `client/`.
 */
export type SidebarEntry = [title: string, method: string, name: string, deprecated?: 1];

/** The product of a page, for its trail and sidebar. */
export interface PageProduct {
  name: string;
  slug: string;
  /** The page's own group; none on the overview. */
  group?: string;
  /** On the overview of a large product a group has no entries: the page itself lists them, below the title. */
  groups: [title: string, entries: SidebarEntry[]][];
}

interface PagerLink {
  text: string;
  link: string;
}

/** The navigation that the theme reads from a page's frontmatter. `prev` and `next` are VitePress' own. */
export interface PageNavigation {
  product: PageProduct;
  prev: PagerLink | false;
  next: PagerLink | false;
}

/**
 * Navigation of every page, by the page's name (`product/payment` for an overview). Each product is read from its
 * overview on, in the order of its groups. A page that several products name belongs to its own.
 */
export function pageNavigations(products: readonly NavigationProduct[]): Map<string, PageNavigation> {
  const navigations = new Map<string, PageNavigation>();
  for (const product of products) {
    const { name, slug } = product;
    const groups = product.groups.map(({ title, pages }): PageProduct['groups'][number] => [
      title,
      pages.flatMap(toEntries),
    ]);
    const overview = { text: name, link: productUrl(slug) };
    const links = [overview, ...pagesOf(product).map(({ title, url }) => ({ text: title, link: url }))];
    const around = (place: number) => ({ prev: links[place - 1] ?? false, next: links[place + 1] ?? false }) as const;
    const entries = groups.reduce((sum, [, own]) => sum + own.length, 0);
    const shown = entries > OPEN_LIMIT ? groups.map(([title]): PageProduct['groups'][number] => [title, []]) : groups;
    navigations.set(overview.link.slice(1), { product: { name, slug, groups: shown }, ...around(0) });
    let place = 0;
    for (const { title: group, pages } of product.groups) {
      for (const page of pages) {
        place++;
        if (page.isPrimary) navigations.set(page.name, { product: { name, slug, group, groups }, ...around(place) });
      }
    }
  }
  return navigations;
}

/** Entries of the sidebar, one for each operation: readers look for a task, and several tasks share a page. */
function toEntries({ name, title, operations, webhook, client }: NavigationPage): SidebarEntry[] {
  if (webhook) return [[title, 'notify', name]];
  if (client) return [[title, 'client', name]];
  return operations.map(({ title: own, method, deprecated }) =>
    deprecated ? [own, method, name, 1] : [own, method, name],
  );
}

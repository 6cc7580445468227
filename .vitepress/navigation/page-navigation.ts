import { pageUrl } from '../../scripts/catalog/name.ts';
import type { NavigationItem, NavigationProduct } from './products.ts';

/**
 * An entry of a sidebar, short because every page of a product carries all of them. A callback has the method `notify`,
 * and a name that begins with `webhook/`.
 */
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

/** Title of the group that has a product's callbacks. */
const WEBHOOKS = '回调通知';

/** A page of a product in reading order. `home`: whether this product is the page's own. */
interface ProductPage {
  name: string;
  title: string;
  link: string;
  group: string;
  home: boolean;
}

/** Navigation of every page, by the page's name. A page belongs to the product that lists it first. */
export function pageNavigations(products: readonly NavigationProduct[]): Map<string, PageNavigation> {
  const navigations = new Map<string, PageNavigation>();
  for (const product of products) {
    const groups = groupsOf(product);
    const pages = pagesOf(product);
    pages.forEach(({ name, group, home }, index) => {
      if (!home || navigations.has(name)) return;
      navigations.set(name, {
        product: { name: product.name, slug: product.slug, group, groups },
        prev: toPagerLink(pages[index - 1]),
        next: toPagerLink(pages[index + 1]),
      });
    });
  }
  return navigations;
}

function groupsOf({ groups, webhooks }: NavigationProduct): PageProduct['groups'] {
  const callbacks = webhooks.map(({ title, url }): SidebarEntry => [title, 'notify', webhookName(url)]);
  return [
    ...groups.map(({ title, items }): PageProduct['groups'][number] => [title, items.map(toEntry)]),
    ...(callbacks.length ? [[WEBHOOKS, callbacks] satisfies PageProduct['groups'][number]] : []),
  ];
}

/** The name of a page is its address without the slash; that of an operation begins below `openapi/`. */
const webhookName = (url: string): string => url.slice(1);

/** The pages of a product in reading order, each once though it may hold several operations. */
function pagesOf({ groups, webhooks }: NavigationProduct): ProductPage[] {
  const operations = groups.flatMap(({ title: group, items }) =>
    items.map(({ title, name }) => ({ name, title, link: pageUrl(name), group, home: true })),
  );
  const callbacks = webhooks.map(({ title, url, home }) => {
    return { name: webhookName(url), title, link: url, group: WEBHOOKS, home };
  });
  const pages = new Map<string, ProductPage>();
  for (const page of [...operations, ...callbacks]) if (!pages.has(page.name)) pages.set(page.name, page);
  return [...pages.values()];
}

function toEntry({ title, method, name, deprecated }: NavigationItem): SidebarEntry {
  return deprecated ? [title, method, name, 1] : [title, method, name];
}

function toPagerLink(page: ProductPage | undefined): PagerLink | false {
  return page ? { text: page.title, link: page.link } : false;
}

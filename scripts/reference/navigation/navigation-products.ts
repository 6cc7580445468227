import type { Catalog, Operation, Webhook } from '../../spec/catalog-model.ts';
import { pageUrl, webhookPageName, webhookPageUrl } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';

/** A page as navigation shows it: that of one path, with its operations, or that of a callback. */
export interface NavigationPage {
  /** As in the groups of a product: `v3/pay/transactions/jsapi`, `webhook/v3/transaction/success`. */
  name: string;
  title: string;
  /** Its address without the site's base. */
  url: string;
  /** Whether this is the primary product of the page: that of its first tag. */
  isPrimary: boolean;
  /** None on the page of a callback. */
  operations: readonly Operation[];
  webhook?: Webhook;
}

/** An act or a part of a product. */
interface NavigationGroup {
  title: string;
  pages: NavigationPage[];
}

/** A product with its pages in the order in which one uses them. */
export interface NavigationProduct {
  slug: string;
  name: string;
  groups: NavigationGroup[];
}

/** Arranges the catalog for navigation, in the order of the products and of their groups. Names of no page are left out. */
export function navigationProducts(catalog: Catalog): NavigationProduct[] {
  const operations = operationsByName(catalog);
  const webhooks = new Map(catalog.webhooks.map((webhook) => [webhookPageName(webhook.name), webhook]));
  return catalog.products
    .map(({ slug, name, tags, groups }) => ({
      slug,
      name,
      groups: groups.map(({ title, pages }) => ({
        title,
        pages: pages.flatMap((page) => toPage(page, tags, operations.get(page), webhooks.get(page))),
      })),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function toPage(
  name: string,
  tags: readonly string[],
  operations: readonly Operation[] = [],
  webhook?: Webhook,
): NavigationPage[] {
  const isPrimary = tags.includes((operations[0] ?? webhook)?.tags[0] ?? '');
  if (webhook)
    return [{ name, title: webhook.title, url: webhookPageUrl(webhook.name), isPrimary, operations, webhook }];
  return operations.length ? [{ name, title: pageTitle(operations), url: pageUrl(name), isPrimary, operations }] : [];
}

/** The H1 of a page: the titles of its operations, each once. */
export function pageTitle(operations: readonly Operation[]): string {
  return [...new Set(operations.map((operation) => operation.title))].join(' / ');
}

/** The pages of a product in reading order. */
export const pagesOf = ({ groups }: NavigationProduct): NavigationPage[] => groups.flatMap(({ pages }) => pages);

/** The operations of a product that belong to it, in reading order. */
export const operationsOf = (product: NavigationProduct): Operation[] =>
  pagesOf(product).flatMap(({ isPrimary, operations }) => (isPrimary ? operations : []));

/** The callbacks that a product receives, in reading order. */
export const webhooksOf = (product: NavigationProduct): Webhook[] =>
  pagesOf(product).flatMap(({ webhook }) => (webhook ? [webhook] : []));

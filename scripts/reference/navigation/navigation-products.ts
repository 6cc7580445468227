import type { Catalog, ClientCall, Operation, Webhook } from '../../spec/catalog-model.ts';
import { clientPageName, clientPageUrl, pageUrl, webhookPageName, webhookPageUrl } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';

/** A page as navigation shows it: that of one path, with its operations, of a callback, or of a call on the device. */
export interface NavigationPage {
  /** As in the groups of a product: `v3/pay/transactions/jsapi`, `webhook/v3/transaction/success`. */
  name: string;
  title: string;
  /** Its address without the site's base. */
  url: string;
  /** Whether this is the primary product of the page: that of its first tag. */
  isPrimary: boolean;
  /** None on the page of a callback or of a call on the device. */
  operations: readonly Operation[];
  webhook?: Webhook;
  client?: ClientCall;
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
  const findPage = pageFinder(catalog);
  return catalog.products
    .map(({ slug, name, tags, groups }) => ({
      slug,
      name,
      groups: groups.map(({ title, pages }) => ({ title, pages: pages.flatMap((page) => findPage(page, tags)) })),
    }))
    .filter(({ groups }) => groups.length > 0);
}

/** Finds the page of a name in a group, for a product with some tags; nothing for a name of no page. */
function pageFinder(catalog: Catalog): (name: string, tags: readonly string[]) => NavigationPage[] {
  const paths = operationsByName(catalog);
  const webhooks = new Map(catalog.webhooks.map((webhook) => [webhookPageName(webhook.name), webhook]));
  const calls = new Map(catalog.client.calls.map((call) => [clientPageName(call.name), call]));
  return (name, tags) => {
    const operations = paths.get(name) ?? [];
    const webhook = webhooks.get(name);
    const client = calls.get(name);
    const isPrimary = tags.includes((operations[0] ?? webhook ?? client)?.tags[0] ?? '');
    const page = { name, isPrimary, operations };
    if (webhook) return [{ ...page, title: webhook.title, url: webhookPageUrl(webhook.name), webhook }];
    if (client) return [{ ...page, title: client.title, url: clientPageUrl(client.name), client }];
    return operations.length ? [{ ...page, title: pageTitle(operations), url: pageUrl(name) }] : [];
  };
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

import { groupedPageName, productUrl } from '../spec/locations.ts';
import type { ProductDoc, ProductEntry } from './document-model.ts';
import {
  type NavigationPage,
  type NavigationProduct,
  operationsOf,
  webhooksOf,
} from './navigation/navigation-products.ts';
import { groupAnchor } from './navigation/product-groups.ts';
import { roleKinds } from './navigation/roles.ts';

/** The account of a product: who calls its operations, and its pages by group. */
export function productDoc(product: NavigationProduct): ProductDoc {
  const { slug, name, groups } = product;
  const callers = operationsOf(product).map(({ roles }) => roleKinds(roles));
  return {
    ...{ slug, title: name, url: productUrl(slug) },
    roles: roleKinds(callers.flat()).map((role) => ({
      role,
      count: callers.filter((roles) => roles.includes(role)).length,
    })),
    operationCount: callers.length,
    webhookCount: webhooksOf(product).length,
    groups: groups.map(({ title, pages }) => ({
      ...{ anchor: groupAnchor(title, name), title },
      entries: pages.map(productEntry),
    })),
  };
}

function productEntry({ name, title, url, operations, webhook, client }: NavigationPage): ProductEntry {
  return {
    ...{ page: groupedPageName(name), title, url },
    endpoints: operations.map(({ method, path }) => ({ method, path })),
    ...(webhook && { event: webhook.event }),
    ...(client && { call: client.call }),
    certificate: operations.some(({ clientCertificate }) => clientCertificate),
    deprecated: operations.length > 0 && operations.every(({ deprecated }) => deprecated),
  };
}

/** The numbers of operations, callbacks and products; a callback that several products receive counts once. */
export function countsOf(products: readonly ProductDoc[]): { operations: number; webhooks: number; products: number } {
  const entries = products.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  return {
    operations: products.reduce((sum, { operationCount }) => sum + operationCount, 0),
    webhooks: new Set(entries.flatMap(({ url, event }) => (event === undefined ? [] : [url]))).size,
    products: products.length,
  };
}

/** The text before the first stop of a description: as much as a list shows. */
export const firstSentence = (description: string): string =>
  (/^.*?[。！？；]/.exec(description)?.[0] ?? description).replace(/；$/, '。');

import { pageTitle } from '../reference/navigation/navigation-products.ts';
import type { Catalog, ClientCall, Operation } from '../spec/catalog-model.ts';
import { clientPageFile, pageFile, productPageFile, webhookPageFile } from '../spec/locations.ts';
import { operationsByName } from '../spec/traverse.ts';
import type { Webhook } from '../spec/webhook-model.ts';

/** A page whose title comes from the spec, and what it is about: operations of one path, a callback, a call on the device. */
export interface TitledPage {
  /** Such as `docs/openapi/v3/pay/transactions/jsapi.md`. */
  file: string;
  title: string;
  operations: readonly Operation[];
  webhook?: Webhook;
  client?: ClientCall;
}

/** The pages of all operations, then of all callbacks and of all calls on the device, in the order of the catalog. */
export function titledPages(catalog: Catalog): TitledPage[] {
  return [
    ...[...operationsByName(catalog)].map(([name, operations]) => ({
      ...{ file: pageFile(name), title: pageTitle(operations), operations },
    })),
    ...catalog.webhooks.map((webhook) => ({
      ...{ file: webhookPageFile(webhook.name), title: webhook.title, operations: [], webhook },
    })),
    ...catalog.client.calls.map((client) => ({
      ...{ file: clientPageFile(client.name), title: client.title, operations: [], client },
    })),
  ];
}

/** The overviews of all products: their titles are the products' names. */
export function overviewPages({ products }: Catalog): Pick<TitledPage, 'file' | 'title'>[] {
  return products.map(({ slug, name }) => ({ file: productPageFile(slug), title: name }));
}

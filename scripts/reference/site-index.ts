import { once, oncePer } from '../lib/once.ts';
import type { Catalog, ClientCall, Operation, Webhook } from '../spec/catalog-model.ts';
import { endpointOf } from '../spec/locations.ts';
import { changesDoc } from './changes-doc.ts';
import { clientCallDoc } from './client-call-doc.ts';
import type {
  ChangesDoc,
  ClientCallDoc,
  ErrorsDoc,
  MessagesDoc,
  OperationDoc,
  PairTable,
  ProductDoc,
  WebhookDoc,
} from './document-model.ts';
import { errorsDoc } from './errors-doc.ts';
import { messagesDoc } from './messages-doc.ts';
import { type NavigationProduct, navigationProducts } from './navigation/navigation-products.ts';
import { type PageNavigation, pageNavigations } from './navigation/page-navigation.ts';
import { operationDoc } from './operation-doc.ts';
import { partnerTable, successorTables } from './operation-pairs.ts';
import { operationVariants } from './operation-variants.ts';
import { productDoc } from './product-doc.ts';
import { webhookDoc } from './webhook-doc.ts';

/** The catalog as the site reads it: what it holds, by the names under which pages ask for it, and the account of each. */
export interface SiteIndex {
  /** Keyed by method and path: `POST /v3/pay/transactions/jsapi`. */
  operations: ReadonlyMap<string, Operation>;
  /** Keyed by name: `v3/transaction/success`. */
  webhooks: ReadonlyMap<string, Webhook>;
  /** Keyed by name: `mini-program-payment`. */
  clientCalls: ReadonlyMap<string, ClientCall>;
  products: NavigationProduct[];
  /** Host of the operations without one of their own. */
  server: string;
  /** Keyed by page name: `v3/pay/transactions/jsapi`, `webhook/v3/transaction/success`. */
  pages: Map<string, PageNavigation>;
  docs: ReferenceDocs;
}

/** The reference documents of a catalog. Each is built when it is first asked for, and kept. */
export interface ReferenceDocs {
  operation(operation: Operation): OperationDoc;
  webhook(webhook: Webhook): WebhookDoc;
  client(call: ClientCall): ClientCallDoc;
  /** In the order of the navigation. */
  products(): readonly ProductDoc[];
  errors(): ErrorsDoc;
  messages(): MessagesDoc;
  changes(): ChangesDoc;
  /** APIv2 to APIv3, then the other replacements. */
  successors(): readonly PairTable[];
  partners(): PairTable;
}

/** Arranges a catalog for the site; all writers of one catalog share the result. */
export const createSiteIndex = oncePer((catalog: Catalog): SiteIndex => {
  const products = navigationProducts(catalog);
  return {
    operations: new Map(catalog.operations.map((operation) => [endpointOf(operation), operation])),
    webhooks: new Map(catalog.webhooks.map((webhook) => [webhook.name, webhook])),
    clientCalls: new Map(catalog.client.calls.map((call) => [call.name, call])),
    products,
    server: catalog.server,
    pages: pageNavigations(products),
    docs: createDocs(catalog, products),
  };
});

function createDocs(catalog: Catalog, products: readonly NavigationProduct[]): ReferenceDocs {
  const { operations, server, errors: common, client, officialTitles: titles } = catalog;
  const variants = operationVariants(operations);
  const operation = oncePer((each: Operation) => operationDoc(each, { server, common, client, variants, titles }));
  const webhook = oncePer((each: Webhook) => webhookDoc(each, titles));
  return {
    operation,
    webhook,
    client: oncePer((call: ClientCall) => clientCallDoc(call, catalog)),
    products: once(() => products.map(productDoc)),
    errors: once(() => errorsDoc(catalog)),
    messages: once(() => messagesDoc(catalog)),
    changes: once(() => changesDoc(catalog, { operation, webhook })),
    successors: once(() => successorTables(operations)),
    partners: once(() => partnerTable(operations)),
  };
}

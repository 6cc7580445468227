import type { Catalog, Operation, Webhook } from '../spec/catalog-model.ts';
import { endpointOf } from '../spec/locations.ts';
import { type ErrorIndex, errorIndex } from './error-index.ts';
import { type NavigationProduct, navigationProducts } from './navigation/navigation-products.ts';
import { type PageNavigation, pageNavigations } from './navigation/page-navigation.ts';

/** The catalogue as the site reads it: by container line, by product, by page. */
export interface SiteIndex {
  /** Keyed by method and path: `POST /v3/pay/transactions/jsapi`. */
  operations: Map<string, Operation>;
  /** Keyed by name: `v3/transaction/success`. */
  webhooks: Map<string, Webhook>;
  products: NavigationProduct[];
  errors: ErrorIndex;
  /** Host of the operations without one of their own. */
  server: string;
  /** Keyed by page name: `v3/pay/transactions/jsapi`, `webhook/v3/transaction/success`. */
  pages: Map<string, PageNavigation>;
}

/** Arranges the catalogue for the site. */
export function createSiteIndex(catalog: Catalog): SiteIndex {
  const products = navigationProducts(catalog);
  return {
    operations: new Map(catalog.operations.map((operation) => [endpointOf(operation), operation])),
    webhooks: new Map(catalog.webhooks.map((webhook) => [webhook.name, webhook])),
    products,
    errors: errorIndex(catalog),
    server: catalog.server,
    pages: pageNavigations(products),
  };
}

import { loadCatalog, readSpec } from '../scripts/catalog/load.ts';
import type { Operation } from '../scripts/catalog/model.ts';
import { type PageNavigation, pageNavigations } from './navigation/page-navigation.ts';
import { type NavigationProduct, navigationProducts } from './navigation/products.ts';

/** The catalogue as the site reads it: by container line, by product, by page. */
export interface SiteCatalogue {
  /** Keyed by method and path: `POST /v3/pay/transactions/jsapi`. */
  operations: Map<string, Operation>;
  products: NavigationProduct[];
  /** Keyed by page name: `v3/pay/transactions/jsapi`. */
  pages: Map<string, PageNavigation>;
}

/** Loads the spec of a project for the site. Throws when the spec has problems, naming the first ones. */
export async function loadSiteCatalogue(project: string): Promise<SiteCatalogue> {
  const { catalog, problems } = loadCatalog(await readSpec(project));
  if (problems.length) {
    const places = problems.slice(0, 5).map(({ file, line, message }) => `${file}:${line} ${message}`);
    throw new Error(`The spec has ${problems.length} problem(s); see npm run check.\n${places.join('\n')}`);
  }
  const products = navigationProducts(catalog);
  return {
    operations: new Map(catalog.operations.map((operation) => [endpointOf(operation), operation])),
    products,
    pages: pageNavigations(products),
  };
}

function endpointOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

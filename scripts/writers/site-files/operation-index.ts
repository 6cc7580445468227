import type { Output } from '../../lib/outputs.ts';
import {
  type NavigationPage,
  type NavigationProduct,
  navigationProducts,
  operationsOf,
} from '../../reference/navigation/navigation-products.ts';
import { roleKinds } from '../../reference/navigation/roles.ts';
import type { Catalog, Operation } from '../../spec/catalog-model.ts';
import { INDEX_FLAGS, type IndexRow, OPERATION_INDEX_FILE, type OperationIndex } from './operation-index-model.ts';
import type { Publication } from './publication.ts';

/** All operations and callbacks by product, in the order in which one uses them, each once. */
export function operationIndex(products: readonly NavigationProduct[]): OperationIndex {
  const roles = roleKinds(products.flatMap(operationsOf).flatMap((operation) => operation.roles));
  const rows = products.flatMap(({ groups }, product) =>
    groups.flatMap(({ pages }) => pages.flatMap((page) => (page.isPrimary ? rowsOf(page, product, roles) : []))),
  );
  return { products: products.map(({ slug, name }) => ({ slug, name })), roles, rows };
}

/** The index as a file next to the pages. */
export function operationIndexFile(catalog: Catalog): Output {
  return { path: OPERATION_INDEX_FILE, content: JSON.stringify(operationIndex(navigationProducts(catalog))) };
}

/** The index among the files that are published next to the pages. */
export const operationIndexPublication: Publication = {
  matches: (path) => path === OPERATION_INDEX_FILE,
  files: ({ catalog }) => [operationIndexFile(catalog)],
};

function rowsOf({ url, operations, webhook }: NavigationPage, product: number, roles: readonly string[]): IndexRow[] {
  if (webhook) {
    const flags = webhook.version === 'v2' ? INDEX_FLAGS.v2 : 0;
    return [[webhook.title, 'notify', webhook.event, url, product, [], flags]];
  }
  return operations.map((operation) => [
    operation.title,
    operation.method,
    operation.path,
    operations.length > 1 ? `${url}#${operation.method}` : url,
    product,
    roleKinds(operation.roles).map((role) => roles.indexOf(role)),
    flagsOf(operation),
  ]);
}

function flagsOf({ version, clientCertificate, deprecated }: Operation): number {
  return (
    (version === 'v2' ? INDEX_FLAGS.v2 : 0) +
    (clientCertificate ? INDEX_FLAGS.certificate : 0) +
    (deprecated ? INDEX_FLAGS.deprecated : 0)
  );
}

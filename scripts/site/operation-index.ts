import { type NavigationPage, navigationProducts } from '../../.vitepress/navigation/products.ts';
import { roleKinds } from '../../.vitepress/navigation/roles.ts';
import type { Catalog, Operation } from '../catalog/model.ts';
import type { Output } from '../lib/write.ts';
import type { Publication } from './publish.ts';

/**
 * An operation or a callback of the index. `method` is `notify` for a callback, `path` then its event. `page` is the
 * address of its page without the site's base. `product` and each of `roles` are places in the lists of the file.
 */
export type IndexRow = [
  title: string,
  method: string,
  path: string,
  page: string,
  product: number,
  roles: readonly number[],
  flags: number,
];

/** What `flags` is the sum of. */
export const INDEX_FLAGS = { v2: 1, certificate: 2, deprecated: 4 } as const;

/** The file that the index of all operations loads on first use. */
export interface OperationIndex {
  products: { slug: string; name: string }[];
  roles: string[];
  rows: IndexRow[];
}

/** Where the file is, relative to the site's base. */
export const OPERATION_INDEX_FILE = 'operations.json';

/** All operations and callbacks by product, in the order in which one uses them, each once. */
export function operationIndex(catalog: Catalog): OperationIndex {
  const products = navigationProducts(catalog);
  const roles = roleKinds(catalog.operations.flatMap((operation) => operation.roles));
  const rows = products.flatMap(({ groups }, product) =>
    groups.flatMap(({ pages }) => pages.flatMap((page) => (page.home ? rowsOf(page, product, roles) : []))),
  );
  return { products: products.map(({ slug, name }) => ({ slug, name })), roles, rows };
}

/** The index as a file beside the pages. */
export function operationIndexFile(catalog: Catalog): Output {
  return { path: OPERATION_INDEX_FILE, content: JSON.stringify(operationIndex(catalog)) };
}

/** The index among the files that are published beside the pages. */
export const operationIndexPublication: Publication = {
  makes: (path) => path === OPERATION_INDEX_FILE,
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

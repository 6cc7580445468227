/** The index of all operations: the build writes it, browsers read it. */

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

/** The summands of `flags`. */
export const INDEX_FLAGS = { v2: 1, certificate: 2, deprecated: 4 } as const;

/** The file that the index of all operations loads on first use. */
export interface OperationIndex {
  products: { slug: string; name: string }[];
  roles: string[];
  rows: IndexRow[];
}

/** Path of the file, relative to the site's base. */
export const OPERATION_INDEX_FILE = 'operations.json';

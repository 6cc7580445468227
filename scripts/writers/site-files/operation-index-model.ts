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

/** Rows that the page has, and that each press of its button adds. */
export const INDEX_PAGE_SIZE = 60;

/** The small text of a row: its product, and what it needs. */
export function rowMarks([, , , , product, , flags]: IndexRow, products: OperationIndex['products']): string {
  const marks = [
    products[product]?.name,
    flags & INDEX_FLAGS.certificate ? '须商户证书' : '',
    flags & INDEX_FLAGS.deprecated ? '已废弃' : '',
  ];
  return marks.filter(Boolean).join(' · ');
}

/** The text of the button below some of the rows. */
export const moreText = (rest: number): string => `再显示 ${Math.min(INDEX_PAGE_SIZE, rest)} 个，还有 ${rest} 个`;

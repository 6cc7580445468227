import {
  INDEX_FLAGS,
  type IndexRow,
  type OperationIndex,
} from '../../scripts/writers/site-files/operation-index-model.ts';

/** A filter of operations, keyed as in the address; a key without text is absent. */
export type IndexFilter = ReadonlyMap<string, string>;

/** The fields of the form, in the order in which an address has them. */
const KEYS = ['q', 'product', 'role', 'version', 'method', 'certificate'] as const;

/** Reads a filter from a form or from an address. */
export function filterFrom(values: Pick<URLSearchParams | FormData, 'get'>): IndexFilter {
  return new Map(KEYS.map((key) => [key, String(values.get(key) ?? '').trim()] as const).filter(([, text]) => text));
}

/** The query of an address with the filter; other parameters of `address` stay as they are. */
export function queryOf(filter: IndexFilter, address: string): string {
  const query = new URLSearchParams(address);
  for (const key of KEYS) query.delete(key);
  for (const [key, text] of filter) query.set(key, text);
  const text = query.toString();
  return text && `?${text}`;
}

/** The rows that match a filter; words are found in title, path and product, whatever their case. */
export function findRows({ products, roles, rows }: OperationIndex, filter: IndexFilter): IndexRow[] {
  const words = (filter.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const product = products.findIndex(({ slug }) => slug === filter.get('product'));
  const role = roles.indexOf(filter.get('role') ?? '');
  const wanted: [key: string, fits: (row: IndexRow) => boolean][] = [
    ['product', (row) => row[4] === product],
    ['role', (row) => row[5].includes(role)],
    ['version', (row) => versionOf(row) === filter.get('version')],
    ['method', (row) => row[1] === filter.get('method')],
    ['certificate', (row) => (row[6] & INDEX_FLAGS.certificate) > 0],
  ];
  const asked = wanted.filter(([key]) => filter.has(key));
  return rows.filter((row) => {
    if (!asked.every(([, fits]) => fits(row))) return false;
    const text = `${row[0]} ${row[2]} ${products[row[4]]?.name ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function versionOf([, method, , , , , flags]: IndexRow): string {
  if (method === 'notify') return 'notify';
  return flags & INDEX_FLAGS.v2 ? 'v2' : 'v3';
}

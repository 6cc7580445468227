import { readFile } from 'node:fs/promises';
import type { Catalog } from '../../scripts/spec/catalog-model.ts';
import { readPreparedCatalog } from '../../scripts/spec/prepared-catalog.ts';

/** The file of the package with the prepared catalog, beside the bundled code. */
export const CATALOG_FILE = 'catalog.json';

let loading: Promise<Catalog> | undefined;

/** The catalog of the package, read once in a process. */
export function loadPackagedCatalog(): Promise<Catalog> {
  loading ??= readFile(new URL(CATALOG_FILE, import.meta.url), 'utf8').then(readPreparedCatalog);
  return loading;
}

import { readFile } from 'node:fs/promises';
import type { Catalog } from '../../scripts/spec/catalog-model.ts';
import { readPreparedCatalog } from '../../scripts/spec/prepared-catalog.ts';
import { WINDOW_FILES, type WindowFiles } from './control/window-files.ts';

/** The file of the package with the prepared catalog, beside the bundled code. */
export const CATALOG_FILE = 'catalog.json';

let loading: Promise<Catalog> | undefined;

/** The catalog of the package, read once in a process. */
export function loadPackagedCatalog(): Promise<Catalog> {
  loading ??= readFile(new URL(CATALOG_FILE, import.meta.url)).then((file) => readPreparedCatalog(file.toString()));
  return loading;
}

/** The files of the window, which lie beside the bundled code. */
export async function loadPackagedWindow(): Promise<WindowFiles> {
  const read = async (name: keyof WindowFiles) =>
    [name, await readFile(new URL(name, import.meta.url), 'utf8')] as const;
  return Object.fromEntries(await Promise.all(WINDOW_FILES.map(read))) as Record<keyof WindowFiles, string>; // one each
}

import type { Catalog } from '../catalog/model.ts';
import { findDifferences, writeDifferences } from '../lib/write.ts';
import { OWNED, renderTypes } from '../types/render.ts';

/** Writes what is missing or stale in `virtual-types/`, removes orphans, and returns how many files that were. */
export async function refreshTypes(project: string, catalog: Catalog): Promise<number> {
  const differences = await findDifferences(project, renderTypes(catalog), OWNED);
  writeDifferences(project, differences);
  return differences.length;
}

import type { Catalog } from '../catalog/model.ts';
import { findDifferences, writeDifferences } from '../lib/write.ts';
import { OWNED, tryRenderTypes } from '../types/render.ts';
import { throwProblems } from './load-spec.ts';

/**
 * Writes what is missing or stale in `virtual-types/`, removes orphans, and returns how many files that were.
 * Throws when the spec says something for which there can be no declarations.
 */
export async function refreshTypes(project: string, catalog: Catalog): Promise<number> {
  const { files, problems } = tryRenderTypes(catalog);
  throwProblems(problems);
  const differences = await findDifferences(project, files, OWNED);
  writeDifferences(project, differences);
  return differences.length;
}

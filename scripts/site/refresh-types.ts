import { findDifferences, writeDifferences } from '../lib/outputs.ts';
import type { Catalog } from '../spec/catalog-model.ts';
import { throwProblems } from '../spec/load/load-spec.ts';
import { OWNED, tryRenderTypes } from '../writers/types/render-types.ts';

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

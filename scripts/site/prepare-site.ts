import { findDifferences, writeDifferences } from '../lib/outputs.ts';
import type { Catalog } from '../spec/catalog-model.ts';
import { throwProblems } from '../spec/load/load-spec.ts';
import { operationsByName } from '../spec/traverse.ts';
import { OWNED, tryRenderTypes } from '../writers/types/render-types.ts';

/** Counts of what pages are made of. */
export interface Prepared {
  operations: number;
  pages: number;
  /** Declarations written. */
  written: number;
}

/** Makes the declarations that hovers are computed from. Throws when the spec has something for which there can be none. */
export async function prepareSite(project: string, catalog: Catalog): Promise<Prepared> {
  return {
    operations: catalog.operations.length,
    pages: operationsByName(catalog).size,
    written: await refreshTypes(project, catalog),
  };
}

/**
 * Writes the declarations that are missing or stale in `virtual-types/`, removes orphans, and returns how many files that
 * were. Throws when the spec has something for which there can be no declarations.
 */
async function refreshTypes(project: string, catalog: Catalog): Promise<number> {
  const { files, problems } = tryRenderTypes(catalog);
  throwProblems(problems);
  const differences = await findDifferences(project, files, OWNED);
  writeDifferences(project, differences);
  return differences.length;
}

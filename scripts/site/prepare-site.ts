import { extractHovers } from '../hovers/hovers.ts';
import { findPageBlocks } from '../hovers/page-blocks.ts';
import { findDifferences, writeDifferences } from '../lib/outputs.ts';
import type { Problem } from '../lib/problem.ts';
import type { Catalog } from '../spec/catalog-model.ts';
import { throwProblems } from '../spec/load/load-spec.ts';
import { operationsByName } from '../spec/traverse.ts';
import { OWNED, tryRenderTypes } from '../writers/types/render-types.ts';

/** Counts of what was prepared for the pages, and the problems in their code. */
export interface Prepared {
  operations: number;
  pages: number;
  /** Declarations written. */
  written: number;
  /** Blocks whose hovers were computed. */
  computed: number;
  problems: Problem[];
}

/** Makes what pages read: declarations and every hover. Throws when the spec has something for which there can be no declarations. */
export async function prepareSite(project: string, catalog: Catalog): Promise<Prepared> {
  const written = await refreshTypes(project, catalog);
  const blocks = findPageBlocks(project);
  const { problems, computed } = await extractHovers({ root: project, examples: [], blocks, prune: true });
  return {
    operations: catalog.operations.length,
    pages: operationsByName(catalog).size,
    written,
    computed: computed.length,
    problems,
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

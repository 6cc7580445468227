import { extractHovers } from '../hovers/hovers.ts';
import { findPageBlocks } from '../hovers/page-blocks.ts';
import type { Problem } from '../lib/problem.ts';
import { loadSpec } from '../spec/load/load-spec.ts';
import { operationsByName } from '../spec/traverse.ts';
import { refreshTypes } from './refresh-types.ts';

/** What has been made before the pages, and what is wrong. */
export interface Prepared {
  operations: number;
  pages: number;
  /** Declarations written. */
  written: number;
  /** Blocks whose hovers were computed. */
  computed: number;
  problems: Problem[];
}

/** Makes all that pages read: declarations and every hover. Throws when the spec has problems. */
export async function prepareSite(project: string): Promise<Prepared> {
  const spec = await loadSpec(project);
  const written = await refreshTypes(project, spec.catalog);
  const blocks = findPageBlocks(project);
  const { problems, computed } = await extractHovers({ root: project, examples: [], blocks, prune: true });
  return {
    operations: spec.catalog.operations.length,
    pages: operationsByName(spec.catalog).size,
    written,
    computed: computed.length,
    problems,
  };
}

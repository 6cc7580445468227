import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { operationsByName } from '../catalog/traverse.ts';
import { extractHovers } from '../hovers/hovers.ts';
import { findPageBlocks } from '../hovers/page-blocks.ts';
import type { Problem } from '../lib/problem.ts';
import { bundleSpec } from './bundle-spec.ts';
import { loadSpec } from './load-spec.ts';
import { refreshTypes } from './refresh-types.ts';

/** What has been made before the pages, and what is wrong. */
export interface Prepared {
  operations: number;
  pages: number;
  /** Declarations written. */
  written: number;
  /** Blocks whose hovers were computed. */
  computed: number;
  /** Files to be put into the built site, by their name there: where they are now. */
  documents: [name: string, file: string][];
  problems: Problem[];
}

/** Makes all that pages read: declarations, the spec as one document, and every hover. Throws when the spec has problems. */
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
    documents: problems.length ? [] : await writeDocuments(project, await bundleSpec(project, spec)),
    problems,
  };
}

async function writeDocuments(project: string, documents: ReadonlyMap<string, string>): Promise<[string, string][]> {
  const files = [...documents.keys()].map((name): [string, string] => [name, join(project, '.cache', 'site', name)]);
  for (const [name, file] of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, documents.get(name) ?? '');
  }
  return files;
}

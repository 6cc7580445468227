import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { operationsByName } from '../catalog/traverse.ts';
import { extractHovers } from '../hovers/hovers.ts';
import { findPageBlocks } from '../hovers/page-blocks.ts';
import { hashText } from '../lib/hash.ts';
import type { Problem } from '../lib/problem.ts';
import { bundleSpec } from './bundle-spec.ts';
import { type LoadedSpec, loadSpec } from './load-spec.ts';
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
    documents: problems.length ? [] : await makeDocuments(project, spec),
    problems,
  };
}

const DOCUMENTS = ['openapi.json', 'openapi.yaml'];

/** Bundles the spec, unless what lies there was made from the same text. The mark is written last: a torn run has none. */
async function makeDocuments(project: string, spec: LoadedSpec): Promise<[name: string, file: string][]> {
  const folder = join(project, '.cache', 'site');
  const mark = join(folder, 'made-from');
  const hash = hashText(JSON.stringify([...spec.files]));
  if ((await readFile(mark, 'utf8').catch(() => '')) !== hash) {
    await mkdir(folder, { recursive: true });
    await writeFile(mark, '');
    for (const [name, text] of await bundleSpec(project, spec)) await writeFile(join(folder, name), text);
    await writeFile(mark, hash);
  }
  return DOCUMENTS.map((name) => [name, join(folder, name)]);
}

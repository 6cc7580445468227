import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDiskCache } from '../../lib/disk-cache.ts';
import { hashText } from '../../lib/hash.ts';
import type { Output } from '../../lib/outputs.ts';
import type { LoadedSpec } from '../../spec/load/load-spec.ts';
import { bundleSpec } from './bundle-spec.ts';
import type { Publication, SiteContent } from './publication.ts';

const DOCUMENTS = ['openapi.json', 'openapi.yaml'];

/** Documents as they are kept: one entry, so that a new spec takes the place of an old one. */
interface Kept {
  madeFrom: string;
  documents: Output[];
}

const KEPT = hashText('documents');

/** The spec as one document, in JSON and in YAML. Bundling takes seconds: what was made from the same text is kept. */
export const specDocuments: Publication = {
  matches: (path) => DOCUMENTS.includes(path),
  async files({ project, spec }: SiteContent) {
    const loaded = await spec();
    const store = openDiskCache(join(project, '.cache', 'site', 'documents'));
    const madeFrom = await hashOfSources(project, loaded);
    const kept = JSON.parse(store.read(KEPT) ?? 'null') as Kept | null; // written below
    if (kept?.madeFrom === madeFrom) return kept.documents;
    const documents = [...(await bundleSpec(project, loaded))].map(([path, content]): Output => ({ path, content }));
    store.write(KEPT, JSON.stringify({ madeFrom, documents } satisfies Kept));
    return documents;
  },
};

/** The hash of all that decides the documents: the text of the spec, and what bundles it in which version. */
async function hashOfSources(project: string, { files }: LoadedSpec): Promise<string> {
  const program = await readFile(new URL('./bundle-spec.ts', import.meta.url), 'utf8');
  const versions = await readFile(join(project, 'package-lock.json'), 'utf8').catch(() => '');
  return hashText(JSON.stringify([program, versions, ...files]));
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashText } from '../lib/hash.ts';
import type { Output } from '../lib/write.ts';
import { bundleSpec } from './bundle-spec.ts';
import type { Publication, SiteContent } from './publish.ts';

const DOCUMENTS = ['openapi.json', 'openapi.yaml'];

/** The spec as one document, in JSON and in YAML. Bundling takes seconds: what was made from the same text is kept. */
export const specDocuments: Publication = {
  makes: (path) => DOCUMENTS.includes(path),
  async files({ project, spec }: SiteContent) {
    const loaded = await spec();
    const folder = join(project, '.cache', 'site');
    const mark = join(folder, 'made-from');
    const hash = hashText(JSON.stringify([...loaded.files]));
    if ((await readFile(mark, 'utf8').catch(() => '')) === hash) return readDocuments(folder);
    await mkdir(folder, { recursive: true });
    // The mark is written last: a torn run has none.
    await writeFile(mark, '');
    const made = [...(await bundleSpec(project, loaded))].map(([path, content]): Output => ({ path, content }));
    for (const { path, content } of made) await writeFile(join(folder, path), content);
    await writeFile(mark, hash);
    return made;
  },
};

const readDocuments = (folder: string): Promise<Output[]> =>
  Promise.all(DOCUMENTS.map(async (path) => ({ path, content: await readFile(join(folder, path), 'utf8') })));

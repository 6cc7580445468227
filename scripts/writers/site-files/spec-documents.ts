import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DiskCache, openDiskCache } from '../../lib/disk-cache.ts';
import { hashText } from '../../lib/hash.ts';
import { bundleSpec } from './bundle-spec.ts';
import { describeSpec } from './describe-spec.ts';
import type { Publication, SiteContent } from './publication.ts';
import type { SpecDocument } from './spec-document-model.ts';

const JSON_FILE = 'openapi.json';
const YAML_FILE = 'openapi.yaml';

/** The spec as one document, in JSON and in YAML, with descriptions and examples for other tools. */
export const specDocuments: Publication = {
  matches: (path) => path === JSON_FILE || path === YAML_FILE,
  async files(content: SiteContent) {
    const store = openDiskCache(join(content.project, '.cache', 'site', 'documents'));
    const versions = await readFile(join(content.project, 'package-lock.json'), 'utf8').catch(() => '');
    const document = describeSpec(await bundled(content, store, versions), content);
    const json = `${JSON.stringify(document)}\n`;
    const yaml = await cached(store, 'yaml', hashText(JSON.stringify([versions, json])), async () => {
      const { stringifyYaml } = await import('@redocly/openapi-core');
      return stringifyYaml(document, { noRefs: true, lineWidth: -1 });
    });
    return [
      { path: JSON_FILE, content: json },
      { path: YAML_FILE, content: yaml },
    ];
  },
};

async function bundled({ project, spec }: SiteContent, store: DiskCache, versions: string): Promise<SpecDocument> {
  const loaded = await spec();
  const program = await readFile(new URL('./bundle-spec.ts', import.meta.url), 'utf8');
  const madeFrom = hashText(JSON.stringify([program, versions, ...loaded.files]));
  const text = await cached(store, 'bundle', madeFrom, async () => JSON.stringify(await bundleSpec(project, loaded)));
  return JSON.parse(text) as SpecDocument; // written here
}

/** A text that takes seconds to make: one entry for each name, so that a new text takes the place of an old one. */
async function cached(store: DiskCache, name: string, madeFrom: string, make: () => Promise<string>): Promise<string> {
  const key = hashText(name);
  const entry = store.read(key);
  if (entry?.startsWith(`${madeFrom}\n`)) return entry.slice(madeFrom.length + 1);
  const text = await make();
  store.write(key, `${madeFrom}\n${text}`);
  return text;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { MarkdownRenderer } from 'vitepress';
import { openDiskCache } from '../../scripts/lib/disk-cache.ts';
import { hashText } from '../../scripts/lib/hash.ts';

const FOLDER = '.cache/highlight';
/** The sources that determine the HTML of a block, in addition to its code and attributes. */
const SOURCES = [
  '.vitepress/internals/*.ts',
  'scripts/docs/runnable-code.ts',
  'scripts/hovers/hover-payload.ts',
  'scripts/writers/html/{page-rules,runnable-blocks}.ts',
];
const PACKAGES = ['shiki', 'vitepress'];

/** The placeholder that the highlighter returns for a block until it is done. */
const PLACEHOLDER = /<!--::markdown-it-async::(\w+)::-->/;

/**
 * Caches highlighted blocks for the next build: coloring is half of what a page costs. `fingerprintOf` gives the hash of
 * what else a block shows, such as its hovers. Returns a function that removes the blocks that this build did not have.
 */
export function cacheHighlights(
  markdown: MarkdownRenderer,
  project: string,
  fingerprintOf: (code: string, attributes: string) => string,
): () => number {
  const store = openDiskCache(join(project, FOLDER));
  const version = versionOf(project);
  const { highlight } = markdown.options;
  if (!highlight) return store.prune;
  markdown.options.highlight = (code: string, language: string, attributes: string) => {
    const key = hashText(JSON.stringify([version, code, language, attributes, fingerprintOf(code, attributes)]));
    const known = store.read(key);
    if (known !== undefined) return known;
    const html = highlight(code, language, attributes);
    const id = PLACEHOLDER.exec(html)?.[1];
    const [pending] = (id !== undefined && markdown.placeholderMap.get(id)) || [];
    // The renderer, which waits for the same promise, throws the error.
    pending?.then((block) => store.write(key, block)).catch(() => undefined);
    return html;
  };
  return store.prune;
}

function versionOf(project: string): string {
  const sources = globSync(SOURCES, { cwd: project, ignore: ['**/*.test.ts'], dot: true }).sort();
  const { resolve } = createRequire(import.meta.url);
  const manifests = PACKAGES.map((name) => resolve(`${name}/package.json`));
  return hashText(
    [...sources.map((file) => join(project, file)), ...manifests].map((file) => readFileSync(file, 'utf8')).join('\n'),
  );
}

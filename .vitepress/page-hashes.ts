import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

const METADATA_SCRIPT = /<script type="module" src="[^"]*\/chunks\/metadata\.[\w-]+\.js"[^>]*><\/script>/;
const PAGE_SCRIPT = /<link rel="modulepreload" href="[^"]*\/([^"/]+\.md)\.([\w-]+)\.lean\.js"/;
const ALL_HASHES = /^window\.__VP_HASH_MAP__=JSON\.parse\("(?:[^"\\]|\\.)*"\);/;

/**
 * VitePress has every page load the hashes of all pages' scripts, a sixth of a first visit here. With this (as
 * `transformHtml`) a page names its own one; the others are in `hashmap.json`, which is loaded before the first step to
 * another page. Throws when a page has not the shape that is expected of VitePress.
 */
export function nameOwnScript(html: string): string {
  if (!METADATA_SCRIPT.test(html)) throw new Error('No script of metadata in a page: has VitePress changed?');
  const [, page, hash] = PAGE_SCRIPT.exec(html) ?? [];
  const own = page !== undefined && hash !== undefined ? { [page.toLowerCase()]: hash } : {};
  const script = `<script>window.__VP_HASH_MAP__=${JSON.stringify(own)}</script>`;
  return html.replace(METADATA_SCRIPT, (tag) => `${script}\n    ${tag}`);
}

/** Takes the hashes of all pages out of the script that every page loads (as `buildEnd`). Throws when they aren't there. */
export async function dropAllHashes(outDir: string): Promise<void> {
  const files = await glob('assets/chunks/metadata.*.js', { cwd: outDir });
  if (files.length === 0) throw new Error('No script of metadata in the built site: has VitePress changed?');
  for (const file of files) {
    const text = await readFile(join(outDir, file), 'utf8');
    if (!ALL_HASHES.test(text)) throw new Error(`No hashes in ${file}: has VitePress changed?`);
    await writeFile(join(outDir, file), text.replace(ALL_HASHES, ''));
  }
}

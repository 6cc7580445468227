import { readFileSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteConfig } from 'vitepress';
import { hashText } from '../../scripts/lib/hash.ts';

const METADATA_SCRIPT = /<script type="module" src="[^"]*\/chunks\/(metadata\.[\w-]+\.js)"[^>]*><\/script>/;
const PAGE_SCRIPT = /<link rel="modulepreload" href="[^"]*\/([^"/]+\.md)\.([\w-]+)\.lean\.js"/;
const ALL_HASHES = /^window\.__VP_HASH_MAP__=JSON\.parse\("(?:[^"\\]|\\.)*"\);/;

/** Hooks of VitePress. */
export interface OwnHashes {
  transformHtml(html: string, file: string, context: { siteConfig: Pick<SiteConfig, 'outDir'> }): string;
  buildEnd(site: Pick<SiteConfig, 'outDir'>): Promise<void>;
}

/**
 * Gives each page the hash of its own script alone. VitePress has every page load those of all pages, a sixth of a first
 * visit here, from a script whose name changes with each of them. Here that script stays the same while its other
 * content does; the hashes are in `hashmap.json`, which is loaded before the first navigation to another page.
 * Throws when a page or the script is not as VitePress makes them.
 */
export function ownHashes(): OwnHashes {
  const scripts = new Map<string, { name: string; text: string }>();
  const scriptOf = (outDir: string, name: string): { name: string; text: string } => {
    const script = scripts.get(name) ?? withoutHashes(readFileSync(join(outDir, 'assets', 'chunks', name), 'utf8'));
    scripts.set(name, script);
    return script;
  };
  return {
    transformHtml(html, _file, { siteConfig }) {
      const [tag = '', before] = METADATA_SCRIPT.exec(html) ?? [];
      if (before === undefined) throw new Error('No script of metadata in a page: has VitePress changed?');
      const [, page, hash] = PAGE_SCRIPT.exec(html) ?? [];
      const own = page !== undefined && hash !== undefined ? { [page.toLowerCase()]: hash } : {};
      const { name } = scriptOf(siteConfig.outDir, before);
      const script = `<script>window.__VP_HASH_MAP__=${JSON.stringify(own)}</script>`;
      return html.replace(tag, () => `${script}\n    ${tag.replace(before, name)}`);
    },
    async buildEnd({ outDir }) {
      const folder = join(outDir, 'assets', 'chunks');
      for (const file of await readdir(folder)) if (file.startsWith('metadata.')) await rm(join(folder, file));
      for (const { name, text } of scripts.values()) await writeFile(join(folder, name), text);
    },
  };
}

function withoutHashes(text: string): { name: string; text: string } {
  if (!ALL_HASHES.test(text)) throw new Error('No hashes in the script of metadata: has VitePress changed?');
  const rest = text.replace(ALL_HASHES, '');
  return { name: `metadata.${hashText(rest).slice(0, 8)}.js`, text: rest };
}

import { rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Rolldown } from 'vite';
import { hashText } from '../../scripts/lib/hash.ts';
import { type BuiltPage, pageFiles } from '../../scripts/site/page-record.ts';

/** Outputs of both bundles of a build. */
export interface Outputs {
  /** Scripts of pages, by page. */
  pages: Record<string, Omit<BuiltPage, 'key'>>;
  /** Files that pages share: by their names, which have a hash, and chunks of the server by their own. */
  shared: string[];
}

/** Adds the outputs of one bundle to those of the build. */
export function addOutputs(
  srcDir: string,
  outputs: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
  all: Outputs,
  isServer: boolean,
): void {
  for (const output of outputs) {
    const isChunk = output.type === 'chunk';
    const page =
      isChunk && output.facadeModuleId?.endsWith('.md') ? relative(srcDir, output.facadeModuleId) : undefined;
    const isLean = /\.md\.[\w-]+\.lean\.js$/.test(output.fileName);
    if (page === undefined && !isLean) all.shared.push(isServer && isChunk ? hashText(output.code) : output.fileName);
    if (page !== undefined && isChunk && !isServer) {
      all.pages[page] = { script: output.fileName, imports: importsOf(output, page) };
    }
  }
  all.shared.sort();
}

/** The names that a page's script imports from the shared ones. A page with files of its own is unlike any other. */
function importsOf(
  chunk: Rolldown.OutputChunk & { viteMetadata?: { importedAssets: Set<string> } },
  page: string,
): string {
  if (chunk.viteMetadata?.importedAssets.size) return page;
  const imports = chunk.code.matchAll(/import\{([^}]*)\}from("[^"]*")/g);
  const named = ([, names = '', file]: RegExpExecArray): string =>
    [
      file,
      ...names
        .replace(/ as \w+/g, '')
        .split(',')
        .sort(),
    ].join(' ');
  return [...imports].map(named).join(' ');
}

/** Removes the scripts that a page had in the last build, unless they are the same. */
export function removeOld(outDir: string, page: string, script: string, before: string | undefined): void {
  if (before === undefined || before === script) return;
  for (const file of pageFiles(page, before).slice(1)) rmSync(join(outDir, file), { force: true });
}

/** Adds the pages that were not built to the list of scripts that VitePress wrote. */
export async function addHashes(outDir: string, kept: readonly BuiltPage[]): Promise<void> {
  const file = join(outDir, 'hashmap.json');
  const hashes = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
  for (const { script } of kept) {
    const [, name = '', hash = ''] = /([^/]+\.md)\.([\w-]+)\.js$/.exec(script) ?? [];
    hashes.push([name.toLowerCase(), hash]);
  }
  await writeFile(file, JSON.stringify(Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)))));
}

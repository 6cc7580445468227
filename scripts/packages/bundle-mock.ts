import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { glob } from 'tinyglobby';
import { byCodePoint } from '../lib/compare.ts';
import type { PackageFile } from './package-model.ts';

const SOURCE = fileURLToPath(new URL('../../mock/src', import.meta.url));

/** The entries of the package: its module, its command, and what `node --require` loads. */
const ENTRIES = { index: 'index.ts', bin: 'bin.ts', register: 'register.ts' };

/**
 * The code of the mock server with all that it imports, as CommonJS: a Jest or Node of any set-up can load that. The last
 * file has the licenses of the packages in it. Throws when something can't be resolved.
 */
export async function bundleMock(): Promise<PackageFile[]> {
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(SOURCE, file)])),
    platform: 'node',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    exports: 'named',
  });
  await bundle.close();
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const files = chunks.map(({ fileName, code }) => ({
    path: fileName,
    content: fileName === 'bin.cjs' ? `#!/usr/bin/env node\n${code}` : code,
  }));
  const licenses = await licensesOf(chunks.flatMap(({ moduleIds }) => moduleIds));
  return [...files, { path: 'THIRD-PARTY-LICENSES.txt', content: licenses }];
}

/** The licenses of the packages that modules come from, by their names. Throws for a package without one. */
async function licensesOf(modules: readonly string[]): Promise<string> {
  const folders = modules.flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\0', ''))?.[0] ?? [],
  );
  const texts = await Promise.all([...new Set(folders)].map(licenseOf));
  return texts.sort(byCodePoint).join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenseOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageFacts;
  const [file] = (await glob('{licen[cs]e,copying}*', { cwd: folder, caseSensitiveMatch: false })).sort();
  if (!file && !license) throw new Error(`${folder} has no license: it can't be bundled.`);
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licensed under ${license}.`;
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** Part of a `package.json`. */
interface PackageFacts {
  name: string;
  version: string;
  license?: string;
}

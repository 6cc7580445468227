import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { glob } from 'tinyglobby';
import { inTemporaryFolder } from './lib/temporary-folder.ts';
import { writeAtomic } from './lib/write-atomic.ts';
import { type ApiFields, apiFields } from './packages/changes/api-fields.ts';
import { diffApi } from './packages/changes/diff-api.ts';
import { diffExports } from './packages/changes/diff-exports.ts';
import type { PackageChange } from './packages/changes/package-change.ts';
import { renderChangeset } from './packages/changes/render-changeset.ts';
import { loadCatalog, readSpec } from './spec/load/load-catalog.ts';

const HELP = `
Compares what the packages declare now with what they declared at a commit, and writes a changeset for each that changed:
.changeset/<package>.md, which "npx changeset version" turns into its version and its changelog.

What breaks is called so: a field that callers must now send, or that may now be missing from an answer, a value or a type that
is another. Before 1.0.0 that raises the minor version.

Exit codes: 0 written, or nothing to write, 1 failure.`;

/** The packages, their folders, and what changed of each between two folders of a project. */
const PACKAGES: Record<string, { folder: string; diff: (before: string, after: string) => Promise<PackageChange[]> }> =
  {
    'wechatpay-virtual-types': {
      folder: 'virtual-types',
      diff: async (before, after) => diffApi(await readApi(before), await readApi(after)),
    },
    'wechatpay-kit': { folder: 'kit', diff: (before, after) => diffSources('kit/src', before, after) },
    'wechatpay-mock': { folder: 'mock', diff: (before, after) => diffSources('mock/src', before, after) },
  };

await new Command('changeset')
  .description('Write the changesets of the packages: what changed in their declarations since a commit.')
  .argument('<commit>', 'commit to compare with, such as that of the last release')
  .addHelpText('after', HELP)
  .action((commit: string) => inTemporaryFolder('changeset-', (folder) => writeChangesets(commit, folder)))
  .parseAsync()
  .catch((error: unknown) => {
    console.error(`changeset: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });

async function writeChangesets(commit: string, before: string): Promise<void> {
  await git('archive', '--output', join(before, 'before.tar'), commit, 'openapi', 'kit/src', 'mock/src');
  await promisify(execFile)('tar', ['-xf', 'before.tar'], { cwd: before });
  for (const [name, { folder, diff }] of Object.entries(PACKAGES)) {
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }; // as npm has it
    const changes = await diff(before, '.');
    const isTouched = (await git('diff', '--name-only', commit, '--', folder, `:!${folder}/CHANGELOG.md`)) !== '';
    const words: PackageChange[] = isTouched
      ? [{ level: 'patch', text: 'what is declared has not changed, other parts have' }]
      : [];
    const text = renderChangeset({ name, version, changes: changes.length ? changes : words });
    if (text !== undefined) writeAtomic(`.changeset/${name}.md`, text);
    console.log(text === undefined ? `${name}: nothing changed` : `.changeset/${name}.md`);
  }
}

/** A spec of the past may have what the loader now calls a problem: what can be read of it counts. */
async function readApi(project: string): Promise<ApiFields> {
  return apiFields(loadCatalog(await readSpec(project)).catalog);
}

async function diffSources(folder: string, before: string, after: string): Promise<PackageChange[]> {
  return diffExports(`${folder}/index.ts`, await readSources(folder, before), await readSources(folder, after));
}

async function readSources(folder: string, project: string): Promise<Map<string, string>> {
  const files = await glob(`${folder}/**/*.ts`, { cwd: project });
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(project, file), 'utf8')] as const)),
  );
}

async function git(...parameters: string[]): Promise<string> {
  return (await promisify(execFile)('git', parameters, { maxBuffer: 1e9 })).stdout;
}

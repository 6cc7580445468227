import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { build } from 'vitepress';
import { operationsByName } from './catalog/traverse.ts';
import { bundleSpec } from './site/bundle-spec.ts';
import { loadSpec } from './site/load-spec.ts';
import { refreshTypes } from './site/refresh-types.ts';
import { step } from './site/step.ts';

const HELP = `
Writes the whole site to dist/: first the declarations that are missing or stale, then every page, then the spec as
one document (dist/openapi.json, dist/openapi.yaml).

Variables: SITE_BASE   folder of the site on its host, such as /wechatpay-docs/ (default /)

Exit codes: 0 built, 1 the spec or a page has a problem.`;

const command = new Command('build').description('Build the site into dist/.').addHelpText('after', HELP).parse();
void command;

try {
  await run(process.cwd());
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function run(project: string): Promise<void> {
  const started = performance.now();
  const { operations, pages, written, documents } = await step('types and spec', () => prepare(project));
  await step('pages', () => build(project));
  await Promise.all([...documents].map(([name, text]) => writeFile(join(project, 'dist', name), text)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = (process.resourceUsage().maxRSS / 1024 ** 2).toFixed(2);
  console.log(
    `dist/: ${pages} pages of ${operations} operations, ` +
      `${written} declarations refreshed; ${seconds} s, peak memory ${memory} GB`,
  );
}

/** What needs the whole spec in memory; none of that is kept while the pages are built. */
async function prepare(project: string) {
  const spec = await loadSpec(project);
  const { catalog } = spec;
  return {
    operations: catalog.operations.length,
    pages: operationsByName(catalog).size,
    written: await refreshTypes(project, catalog),
    documents: await bundleSpec(project, spec),
  };
}

import { join } from 'node:path';
import { Command } from 'commander';
import { build } from 'vitepress';
import { loadSpec } from './site/load-spec.ts';
import { publishSpec } from './site/publish-spec.ts';
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
  const spec = await step('spec', () => loadSpec(project));
  const written = await step('types', () => refreshTypes(project, spec.catalog));
  await step('pages', () => build(project));
  await step('openapi.json', () => publishSpec(project, spec, join(project, 'dist')));
  const pages = new Set(spec.catalog.operations.map((operation) => operation.name)).size;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = (process.resourceUsage().maxRSS / 1024 ** 2).toFixed(2);
  console.log(
    `dist/: ${pages} pages of ${spec.catalog.operations.length} operations, ` +
      `${written} declarations refreshed; ${seconds} s, peak memory ${memory} GB`,
  );
}

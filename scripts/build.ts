import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Problem } from './lib/problem.ts';
import { buildPages, prepareApart } from './site/stages.ts';
import { step } from './site/step.ts';

const HELP = `
Writes the whole site to dist/: first the declarations and hovers that are missing or stale, then every page, then the
spec as one document (dist/openapi.json, dist/openapi.yaml).

Variables: SITE_BASE   folder of the site on its host, such as /wechatpay-docs/ (default /)

Exit codes: 0 built, 1 the spec, an example or a page has a problem.`;

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
  const prepared = await step('types, spec and hovers', () => prepareApart(project));
  if (prepared.problems.length) throw new Error(describe(prepared.problems));
  await step('pages', () => buildPages(project));
  for (const [name, file] of prepared.documents) await copyFile(file, join(project, 'dist', name));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `dist/: ${prepared.pages} pages of ${prepared.operations} operations, ${prepared.written} declarations and ` +
      `${prepared.computed} hovers refreshed; ${seconds} s`,
  );
}

function describe(problems: readonly Problem[]): string {
  const texts = problems.map(
    ({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message}\n  fix: ${fix}`,
  );
  return `${problems.length} problem(s) in examples and code of pages:\n${texts.join('\n')}`;
}

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { BenchStep } from './bench/bench.ts';
import { measureBuilds } from './bench/builds.ts';
import { measureCompletion } from './bench/completion.ts';
import { measureDev } from './bench/dev.ts';
import { growthTable, measureGrowth, STAGE_NAMES } from './bench/growth/growth.ts';
import { measureLive } from './bench/live.ts';
import { describeMachine } from './bench/machine.ts';
import type { Measure } from './bench/measure.ts';
import { measurePages } from './bench/pages.ts';
import { measureTable, type Section, textReport, writeSection } from './bench/report.ts';
import { measureCheck, measureCompile, measureHovers } from './bench/steps.ts';
import type { Table } from './bench/table.ts';
import { copyProject } from './bench/workspace.ts';
import { logStep } from './lib/progress-step.ts';

const STEPS: Readonly<Record<string, BenchStep>> = {
  compile: measureCompile,
  completion: measureCompletion,
  check: measureCheck,
  hovers: measureHovers,
  build: measureBuilds,
  pages: measurePages,
  live: measureLive,
  dev: measureDev,
};

const HELP = `
Measures, beside a floor built in the same run (the same pages in plain VitePress): the compile of the examples, the
first completion in an editor, the check, the hovers, builds cold and warm, some pages in a browser, the editor and the button that runs an example there, and how soon the
dev server shows an edit. It works in a copy of the project below .cache/, takes some minutes and wants a quiet machine.

With --scale N: the stages of the pipeline, the check, the build, the search and the mock server over the project and over one
with N times the products, their paths, examples and pages, under other names, and how time and memory grow. Guides and
callbacks stay as many. Of the check it is the rules that read and compile: those that run code would run N times 1,200
examples, and take as long as these. The check finds problems in the copies; it is measured all the same. A stage that fails
is told, its row says "never", and the others are measured. --without leaves stages out.

--only pages or live takes the site that is in dist/. What a slow phone notices is measured where there is a font with Chinese
characters (on Debian, fonts-noto-cjk): without one, browsers take several times as long to lay out a page.

Exit codes: 0 measured (over budget or not), 2 own failure, 130 interrupted.

Examples:
  npm run bench
  npm run bench -- --only hovers compile
  npm run --silent bench -- --json
  npm run bench -- --scale 10 --write`;

interface Options {
  json?: true;
  only?: string[];
  scale?: number;
  without: string[];
  write?: true;
}

const command = new Command('bench')
  .description('Measure time, memory and page weight against their budgets.')
  .option('--json', 'print one JSON object instead of a table')
  .addOption(new Option('--only <steps...>', 'measure these alone').choices(Object.keys(STEPS)))
  .option('--scale <factor>', 'measure how the pipeline grows with the spec', parseFactor)
  .addOption(
    new Option('--without <stages...>', 'with --scale: leave these out').choices(STAGE_NAMES).default([], 'none'),
  )
  .addOption(new Option('--write', 'write the results into BENCHMARKS.md (of a whole run)').conflicts('only'))
  .addHelpText('after', HELP)
  .parse();

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());

const project = process.cwd();
const folder = join(project, '.cache', 'bench');

try {
  await run(command.opts<Options>());
} catch (error) {
  if (!interruption.signal.aborted) console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = interruption.signal.aborted ? 130 : 2;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function run({ json, only, scale, without, write }: Options): Promise<void> {
  const machine = await describeMachine(project);
  const result = scale === undefined ? await measureSteps(only) : await measureScale(scale, without);
  if (write) await writeResults(result.section, result.table);
  console.log(json ? JSON.stringify({ machine, ...result.values }, null, 2) : textReport(result.table, machine));
}

interface Result {
  section: Section;
  table: Table;
  /** For machines. */
  values: object;
}

async function measureSteps(only: readonly string[] = Object.keys(STEPS)): Promise<Result> {
  const copy = await logStep('a copy of the project', () => copyProject(project, 'project'));
  const measures: Measure[] = [];
  for (const [name, measureStep] of Object.entries(STEPS)) {
    if (!only.includes(name)) continue;
    measures.push(...(await measureStep({ project, copy, signal: interruption.signal })));
  }
  return { section: 'budget', table: measureTable(measures), values: { measures } };
}

async function measureScale(factor: number, without: readonly string[]): Promise<Result> {
  const stages = STAGE_NAMES.filter((name) => !without.includes(name));
  const growths = await measureGrowth(project, { factor, stages, signal: interruption.signal });
  return { section: 'growth', table: growthTable(growths, factor), values: { factor, stages: growths } };
}

async function writeResults(section: Section, table: Table): Promise<void> {
  const file = join(project, 'BENCHMARKS.md');
  const before = await readFile(file, 'utf8').catch(() => '');
  await writeFile(file, writeSection(before, section, table, await describeMachine(project)));
}

function parseFactor(text: string): number {
  const factor = Number(text);
  if (!Number.isInteger(factor) || factor < 2) throw new InvalidArgumentError('A factor is a whole number from 2.');
  return factor;
}

import { resolve } from 'node:path';
import { Command } from 'commander';
import ora from 'ora';
import { type CompiledFiles, programNames, readProgram, SAMPLE_OF, sampled } from './live/live-programs.ts';
import { runLive } from './live/run-live.ts';
import { checkProgramTypes } from './live/types/check-program-types.ts';
import { readSiteContent } from './writers/site-files/publication.ts';

interface Options {
  all?: true;
  project: string;
}

const HELP = `
Each program of the documentation that a page can run, the examples of operations and callbacks and the programs of guides, is
run in Chromium as a page runs it: in the sandbox, against the mock server in its worker, without a network. What passed is
remembered below .cache/ and not run again until the program, the sandbox or what it asked of the spec changes.

With --all the editor's types are tried on all of them as well: its compiler, which lacks parts, says what the whole one says, and
hovers are those of the pages.

Exit codes: 0 all passed, 1 some failed, 2 nothing was run.

Examples:
  npm run live
  npm run live -- --all
  npm run live -- v3/pay/transactions guide/`;

const command = new Command('live')
  .description(
    `Run programs of the documentation in the browser's sandbox, one of ${SAMPLE_OF}, or those that are asked for.`,
  )
  .argument('[patterns...]', 'those whose name contains one of these')
  .option('--all', 'all of them')
  .option('--project <folder>', 'the project', '.')
  .addHelpText('after', HELP)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

process.exitCode = await run(command.args, command.opts<Options>());

async function run(patterns: string[], { all, project }: Options): Promise<number> {
  const root = resolve(project);
  const compiled: CompiledFiles = new Map();
  const programs = wantedNames(programNames(root), patterns, all).flatMap(
    (name) => readProgram(root, name, compiled) ?? [],
  );
  if (programs.length === 0) {
    console.error(`live: no program's name contains ${patterns.join(' or ')}.`);
    return 2;
  }
  const start = performance.now();
  const content = await readSiteContent(root, process.env);
  const spinner = ora({ text: 'live', discardStdin: false, isSilent: !process.stderr.isTTY }).start();
  const { failures, ran } = await runLive({
    content,
    programs,
    onProgress: (done) => {
      spinner.text = `${done} of ${programs.length}`;
    },
  }).finally(() => spinner.stop());
  if (all) failures.push(...(await checkProgramTypes(content, programs)));
  for (const { file, message } of failures) console.log(`✗ ${file}\n  ${message}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const passed = `${programs.length - new Set(failures.map(({ file }) => file)).size} of ${programs.length} programs run in ${seconds} s`;
  console.log(`${failures.length ? '✗' : '✓'} ${passed}; ${programs.length - ran} were known from an earlier run`);
  return failures.length ? 1 : 0;
}

function wantedNames(names: string[], patterns: string[], all: true | undefined): string[] {
  if (all) return names;
  return patterns.length ? names.filter((name) => patterns.some((pattern) => name.includes(pattern))) : sampled(names);
}

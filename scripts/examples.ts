import { resolve } from 'node:path';
import { Command } from 'commander';
import ora from 'ora';
import { readInput } from './check/check-input.ts';
import { runExamples } from './run/run-examples.ts';
import { type Example, examplesOf, type RunFailure } from './run/run-model.ts';

interface Options {
  print?: true;
  project: string;
}

const HELP = `
Every example is run unchanged, with the real client, against the mock server of WeChat Pay on this machine: signature and
schema of the request are checked, the answer is signed and verified. No request leaves the machine.

Exit codes: 0 all passed, 1 some failed, 2 nothing was run.

Examples:
  npm run examples
  npm run examples -- v3/pay/transactions
  npm run examples -- --print v2/secapi/pay/refund.post`;

const command = new Command('examples')
  .description('Run the examples, all or some.')
  .argument('[patterns...]', 'only those whose file contains one of these')
  .option('--print', 'show what each example prints')
  .option('--project <folder>', 'the project', '.')
  .addHelpText('after', HELP)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

process.exitCode = await run(command.args, command.opts<Options>());

async function run(patterns: string[], { print, project }: Options): Promise<number> {
  const root = resolve(project);
  const { catalog, files } = await readInput(root);
  const examples = examplesOf(catalog, files).filter(({ file }) => isWanted(file, patterns));
  if (examples.length === 0) {
    console.error(`examples: no example's file contains ${patterns.join(' or ') || 'anything'}.`);
    return 2;
  }
  const spinner = ora({ text: 'examples', discardStdin: false, isSilent: !process.stderr.isTTY }).start();
  const { passed, failures, milliseconds } = await runExamples({
    project: root,
    catalog,
    examples,
    onProgress: (done, failed) => {
      spinner.text = `${done} of ${examples.length}${failed ? `, ${failed} failed` : ''}`;
    },
    onOutput: (example, lines) => print && showPrinted(example, lines),
  }).finally(() => spinner.stop());
  for (const failure of failures) console.log(render(failure));
  const mark = failures.length ? '✗' : '✓';
  console.log(`${mark} ${passed.length} of ${examples.length} examples run in ${(milliseconds / 1000).toFixed(1)} s`);
  return failures.length ? 1 : 0;
}

function isWanted(file: string, patterns: string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => file.includes(pattern));
}

function render({ file, line, column, message }: RunFailure): string {
  return `${file}:${line}:${column}\n  ${message}\n`;
}

function showPrinted({ file }: Example, lines: readonly string[]): void {
  console.log([file, ...lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`)].join('\n'));
}

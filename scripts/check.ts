import { resolve } from 'node:path';
import { Command } from 'commander';
import ora from 'ora';
import { openCheckCache } from './check/cache/check-cache.ts';
import { checkHash } from './check/cache/code-hash.ts';
import { openInputCaches } from './check/cache/input-caches.ts';
import { readInput } from './check/check-input.ts';
import { renderAnnotations, renderReport } from './check/check-report.ts';
import { RULE_GROUPS } from './check/define-rule.ts';
import { recordVerified } from './check/record-verified.ts';
import { RULES, selectRules } from './check/rules/index.ts';
import { runRules } from './check/run-rules.ts';
import { summarize } from './check/summary.ts';

interface Options {
  json?: true;
  only?: string[];
  debug?: true;
  cache: boolean;
  project: string;
}

const groupLines = RULE_GROUPS.map(
  (group) =>
    `  ${group.padEnd(9)}${RULES.filter((rule) => rule.group === group)
      .map(({ id }) => id)
      .join(', ')}`,
);

const HELP = `
Every rule checks the complete project and reports all that it finds, each with file, line, column and fix.
What did not change is not checked again: .cache/check/ has the result of each rule, with hashes of all that the rule read
for it, of the code of the check and of the installed packages; it is used only while each of them is the same, so that the
problems are those of a complete check. --no-cache checks everything anew; to remove the folder does no harm.
Nothing else is written but .cache/programs/, the code of the commands as one script each, and .cache/examples/: what was
proven of each example, which the site shows and the next check need not prove again, and what the programs of guides printed.

Groups and their rules:
${groupLines.join('\n')}

Exit codes: 0 no problems, 1 problems, 2 the check itself failed (--debug shows where).

Examples:
  npm run check
  npm run check -- --only examples dead-link
  npm run --silent check -- --json`;

const command = new Command('check')
  .description('Prove that the spec, the types, the examples and the pages agree.')
  .option('--json', 'print one JSON object: totals, groups with counts and times, and all problems')
  .option('--only <names...>', 'run these groups or rules alone')
  .option('--no-cache', 'check everything anew, whatever earlier checks found')
  .option('--debug', 'show the stack of a failure of the check itself')
  .option('--project <folder>', 'the project to check', '.')
  .addHelpText('after', HELP)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

const options = command.opts<Options>();

try {
  process.exitCode = await run(options);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${options.debug && error instanceof Error ? stackOf(error) : `check: ${message}`}\n`);
  process.exitCode = 2;
}

async function run({ json, only, project, ...options }: Options): Promise<number> {
  const start = performance.now();
  const rules = selectRules(only ?? []);
  const spinner = ora({ text: 'check', discardStdin: false, isSilent: !process.stderr.isTTY }).start();
  const onProgress = (text: string): void => {
    spinner.text = text;
  };
  const root = resolve(project);
  const code = checkHash();
  const earlier = options.cache ? openInputCaches(root, code) : undefined;
  const input = Object.assign(await readInput(root, earlier), { onProgress });
  const cache = openCheckCache(input, code, !options.cache);
  const reports = await runRules(rules, input, cache).finally(() => spinner.stop());
  recordVerified(input, reports);
  cache.store();
  earlier?.store();
  const summary = summarize(reports, performance.now() - start);
  process.stdout.write(json ? `${JSON.stringify(summary, null, 2)}\n` : renderReport(summary, input.files));
  if (process.env.GITHUB_ACTIONS && !json) process.stdout.write(renderAnnotations(summary.problems));
  return summary.ok ? 0 : 1;
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\n${error.cause.stack}` : '';
  return `${error.stack}${cause}`;
}

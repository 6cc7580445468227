import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { Command } from 'commander';
import { buildSite } from './site/build-once.ts';

const REPORT = '.cache/tests/vitest.json';

await new Command('npm test')
  .description(
    'Runs everything: lint, check and the build of the site beside each other, then all tests. The last line is the count.',
  )
  .argument('[filters...]', 'only run test files whose path contains one of these (and neither lint nor check)')
  .addHelpText('after', '\nExit: 0 when all passed, 1 otherwise.')
  .action(async (filters: string[]) => {
    const stages = filters.length ? [] : await runStages();
    const failedStages = stages.filter((code) => code !== 0).length;
    const tests = await runTests(filters);
    const failed = failedStages + tests.failed;
    console.log(`\n${stages.length - failedStages + tests.passed} passed, ${failed} failed`);
    process.exitCode = failed ? 1 : 0;
  })
  .parseAsync();

/** Lints and checks, and builds the site that tests need while programs are waited for; one that can't be built fails those. */
async function runStages(): Promise<number[]> {
  const build = buildSite(process.cwd()).catch(() => undefined);
  const codes = await Promise.all([runQuietly('npm', ['run', 'lint']), run('npm', ['run', 'check'])]);
  await build;
  return codes;
}

/** What is read of Vitest's report. A test that passed in its second try keeps what the first one said. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  testResults?: { name: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

/** Runs Vitest and reads its report; a run that ends badly without a failed test counts as one failure. */
async function runTests(filters: string[]): Promise<{ passed: number; failed: number }> {
  await mkdir('.cache/tests', { recursive: true });
  await rm(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const code = await run('npx', ['vitest', 'run', ...reporters, ...filters]);
  const text = await readFile(REPORT, 'utf8').catch(() => '{}');
  const report = JSON.parse(text) as Report;
  const failed = report.numFailedTests ?? 0;
  for (const line of secondTries(report)) console.log(line);
  return { passed: report.numPassedTests ?? 0, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** A line for each test that passed, but not at once, with what failed first. */
function secondTries({ testResults = [] }: Report): string[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(
        ({ fullName, failureMessages }) => `second try: ${name}: ${fullName}: ${failureMessages[0]?.split('\n')[0]}`,
      ),
  );
}

/** Runs a program whose output is this process's; returns its exit code. */
function run(program: string, parameters: string[]): Promise<number> {
  return exitCode(spawn(program, parameters, { stdio: ['ignore', 'inherit', 'inherit'] }));
}

/** Runs a program whose output is printed in one piece, when it has ended; returns its exit code. */
async function runQuietly(program: string, parameters: string[]): Promise<number> {
  const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  const code = await exitCode(child);
  process.stdout.write(Buffer.concat(output));
  return code;
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

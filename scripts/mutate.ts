import { resolve } from 'node:path';
import { Command } from 'commander';
import { createVitest, type Vitest } from 'vitest/node';
import { applies, type Mutation } from './mutate/mutation-model.ts';
import { MUTATIONS } from './mutate/mutations.ts';

const HELP = `
Alters the writers, the search index, the mock server and the hovers one place at a time, in memory, and runs the unit tests beside
them: a mutation that no test notices names a fact that could be dropped unseen.

Exit codes: 0 at least nine of ten noticed of each, 1 fewer, 2 a mutation that no longer applies.`;

/** The part of a writer's mutations that its tests must notice. */
const LEAST = 0.9;

/** Enough for a busy machine: a test that runs out of time would seem to have noticed. */
const TEST_TIMEOUT_MS = 60_000;

await new Command('mutate')
  .description('Alter what is written, answered and shown one fact at a time: the unit tests must notice.')
  .argument('[writers...]', `which ones: ${Object.keys(MUTATIONS).join(', ')}; all when none is named`)
  .addHelpText('after', HELP)
  .action(async (names: string[]) => {
    const stale = Object.values(MUTATIONS).flatMap(({ mutations }) =>
      mutations.filter((mutation) => !applies(mutation)),
    );
    for (const { file, from } of stale) console.error(`${file} has no ${JSON.stringify(from)}`);
    process.exitCode = stale.length > 0 ? 2 : await mutate(names);
  })
  .parseAsync();

/** Runs all mutations of writers, prints a row for each writer, and returns the exit code. */
async function mutate(names: readonly string[]): Promise<number> {
  let code = 0;
  for (const [name, { tests, mutations }] of Object.entries(MUTATIONS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const survivors = await survivorsOf(tests, mutations);
    const killed = mutations.length - survivors.length;
    console.log(`${name}: ${killed} of ${mutations.length} noticed`);
    for (const { file, from, to } of survivors)
      console.log(`  ${file}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`);
    if (killed < LEAST * mutations.length) code = 1;
  }
  return code;
}

/** The mutations that no test notices. Throws when the tests fail without any. */
async function survivorsOf(tests: readonly string[], mutations: readonly Mutation[]): Promise<Mutation[]> {
  let current: Mutation | undefined;
  const plugin = {
    name: 'mutate',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | undefined {
      if (current === undefined || id.split('?')[0] !== resolve(current.file)) return undefined;
      const { from, to } = current;
      return code.replace(from, () => to);
    },
  };
  const include = [...tests];
  const vitest = await createVitest(
    'test',
    {
      ...{
        config: false,
        watch: false,
        include,
        reporters: [{}],
        update: false,
        fileParallelism: false,
        maxWorkers: 1,
      },
      testTimeout: TEST_TIMEOUT_MS,
    },
    { plugins: [plugin], server: { watch: null } },
  );
  try {
    if (!(await passes(vitest))) throw new Error(`${tests.join(', ')} fail without a mutation.`);
    const survivors: Mutation[] = [];
    for (const mutation of mutations) {
      current = mutation;
      vitest.invalidateFile(resolve(mutation.file));
      if (await passes(vitest)) survivors.push(mutation);
      vitest.invalidateFile(resolve(mutation.file));
    }
    return survivors;
  } finally {
    await vitest.close();
  }
}

async function passes(vitest: Vitest): Promise<boolean> {
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    await vitest.globTestSpecifications(),
    false,
  );
  process.exitCode = 0; // Vitest sets it for a failed test
  return unhandledErrors.length === 0 && testModules.length > 0 && testModules.every((module) => module.ok());
}

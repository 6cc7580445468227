import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';

/** The parts of `npm run check -- --json` that are promised to machines. */
interface Summary {
  ok: boolean;
  totals: Record<string, number>;
  problems: unknown[];
}

test('npm run check -- --json counts the whole catalogue and finds no problem', async () => {
  const { code, stdout, stderr } = await runCommand('npm', ['run', '--silent', 'check', '--', '--json'], process.cwd());
  const summary = JSON.parse(stdout) as Summary;
  expect(summary.problems).toEqual([]);
  expect(summary).toMatchObject({
    ok: true,
    totals: { operations: 1152, examples: 1152, run: 1152, pages: 1069, problems: 0 },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

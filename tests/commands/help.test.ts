import { describe, expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';

const COMMANDS = [
  'dev',
  'build',
  'preview',
  'generate',
  'check',
  'examples',
  'mock',
  'new',
  'changeset',
  'nightly',
  'bench',
  'screenshots',
  'test',
];

describe.each(COMMANDS)('npm run %s', (command) => {
  test('--help describes the command and its exit codes, and does nothing', async () => {
    const { code, stdout, stderr } = await runScript(command, ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: /);
    expect(stdout).toMatch(/^Exit( codes)?: /m);
  });

  test('an unknown option is an error with its name, without a stack', async () => {
    const { code, stderr } = await runScript(command, ['--no-such-option']);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain("unknown option '--no-such-option'");
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test.each([
  [['FETCH', '/v3/a'], 'One of get, post'],
  [['POST', 'v3/a'], 'A path begins with /'],
  [['POST', '/v2/pay/a'], 'without /v2'],
])('npm run new refuses %j, with the reason and without a stack', async (parameters, reason) => {
  const { code, stderr } = await runScript('new', parameters);
  expect(code).toBeGreaterThan(0);
  expect(stderr).toContain(reason);
  expect(stderr).not.toMatch(/^\s+at /m);
});

import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';

const COMMANDS = [
  'dev',
  'build',
  'preview',
  'generate',
  'check',
  'examples',
  'mock',
  'new',
  'bench',
  'screenshots',
  'test',
];

describe.each(COMMANDS)('npm run %s', (command) => {
  const run = (...parameters: string[]) =>
    runCommand('node', ['--import', 'tsx', `scripts/${command}.ts`, ...parameters], process.cwd());

  test('--help says what it does and how it ends, and does nothing', async () => {
    const { code, stdout, stderr } = await run('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: /);
    expect(stdout).toMatch(/^Exit( codes)?: /m);
  });

  test('an unknown option is refused by its name, without a stack', async () => {
    const { code, stderr } = await run('--no-such-option');
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain("unknown option '--no-such-option'");
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from '../../tests/support/run-script.ts';
import { fixtureFiles, readFixture } from './fixture-project.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'check-command-'));

beforeAll(() => {
  const base = readFixture(readFileSync(new URL('fixtures/base.yaml', import.meta.url), 'utf8'));
  for (const [file, text] of fixtureFiles(base, {})) write(file, text);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Runs the command on the small project. */
async function check(args: string[], env: Record<string, string> = {}) {
  const result = await runScript('check', ['--project', root, ...args], {
    variables: { GITHUB_ACTIONS: '', ...env },
  });
  return { code: result.code, out: result.stdout, err: result.stderr };
}

describe('npm run check', () => {
  test('exits with 0 without problems', async () => {
    const { code, out, err } = await check(['--only', 'spec', 'pages']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/✓ spec .*\n✓ pages .*\nNo problems in /);
  });

  test('exits with 1, and prints one JSON object', async () => {
    write('snippets/v3/orders/_order_id_.get.ts', 'export const nothing = 1 as number;\n');
    const { code, out } = await check(['--json', '--only', 'escape-hatch', 'example-calls-operation', 'operation-id']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      totals: { operations: 2, problems: 2 },
      groups: {
        spec: { checked: { operations: 2 }, problems: 0 },
        examples: {
          problems: 2,
          rules: { 'escape-hatch': { problems: 1 }, 'example-calls-operation': { problems: 1 } },
        },
      },
      problems: [
        { rule: 'example-calls-operation', file: 'snippets/v3/orders/_order_id_.get.ts', line: 1, column: 1 },
        { rule: 'escape-hatch', file: 'snippets/v3/orders/_order_id_.get.ts', line: 1, column: 24 },
      ],
    });
  });

  test('annotates in GitHub Actions', async () => {
    const { out } = await check(['--only', 'escape-hatch'], { GITHUB_ACTIONS: 'true' });
    expect(out).toContain(
      '::error file=snippets/v3/orders/_order_id_.get.ts,line=1,col=24,title=escape-hatch::An example',
    );
  });

  test('exits with 2 when a rule fails by itself, with a stack only on demand', async () => {
    // The compiler can't start in a folder that is not there.
    const args = ['--only', 'types-compile', '--project', join(root, 'nowhere')];
    const { code, out, err } = await check(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^check: The rule types-compile failed by itself: .+\n$/);
    const { err: long } = await check([...args, '--debug']);
    expect(long).toContain('    at ');
  });

  test.each([
    [['--only', 'nothing'], 'No group or rule is called nothing. There are: spec, types'],
    [['--nothing'], "unknown option '--nothing'"],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, err } = await check(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });

  test('exits with 1 for a folder without a spec', async () => {
    const { code, out } = await check(['--only', 'spec', '--project', join(root, 'nowhere')]);
    expect(code).toBe(1);
    expect(out).toContain('There is no openapi/openapi.yaml.');
  });

  test('--help says what the exit codes mean', async () => {
    const { code, out } = await check(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Exit codes: 0 no problems, 1 problems, 2 the check itself failed');
    expect(out).toContain('example-calls-operation');
  });
});

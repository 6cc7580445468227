import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createInput } from './check-input.ts';
import { renderReport } from './check-report.ts';
import { fixtureFiles, readFixture } from './fixture-project.fixture.ts';
import { RULES, selectRules } from './rules/index.ts';
import { runRules } from './run-rules.ts';
import { summarize } from './summary.ts';

const FOLDER = new URL('fixtures/', import.meta.url);
const PROJECT = resolve(import.meta.dirname, '../..');
/** Other rules must be named by a fixture: compilers need a disk, and the text of types is the generator's business. */
const DEFAULT_RULES = RULES.filter(({ group, cost }) => group !== 'types' && cost === 'read');

const read = (name: string) => readFixture(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'));
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -5));

const scratch = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Writes a project with the hand-written files and the packages of this one. */
function writeProject(root: string, files: ReadonlyMap<string, string>): void {
  const hasWebhooks = [...files.keys()].some((file) => file.startsWith('snippets/webhook/'));
  const webhook = hasWebhooks ? ['snippets/webhook/webhook.ts', 'snippets/webhook/servers/tsconfig.json'] : [];
  const hasClient = [...files.keys()].some((file) => file.startsWith('snippets/client/'));
  const client = hasClient ? ['snippets/client/tsconfig.json'] : [];
  const copied = [
    'package.json',
    'tsconfig.json',
    'snippets/tsconfig.json',
    'snippets/wxpay.ts',
    ...webhook,
    ...client,
  ];
  const packaged = ['virtual-types/package.json', 'virtual-types/index.js', 'virtual-types/tsconfig.json'];
  const own = [...copied, ...packaged].map((file) => [file, readFileSync(join(PROJECT, file), 'utf8')] as const);
  for (const [file, text] of [...files, ...own]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  mkdirSync(join(root, 'node_modules'));
  for (const name of ['@types', 'axios', 'wechatpay-axios-plugin', 'wechatpay-kit']) {
    symlinkSync(join(PROJECT, 'node_modules', name), join(root, 'node_modules', name));
  }
  symlinkSync(join(root, 'virtual-types'), join(root, 'node_modules', 'wechatpay-virtual-types'));
}

/** Output of the check for a fixture, without times, and its exit code. */
async function checkFixture(name: string) {
  const fixture = name === 'base' ? {} : read(name);
  const files = fixtureFiles(read('base'), fixture);
  const root = join(scratch, name);
  mkdirSync(root);
  if (fixture.compile) writeProject(root, files);
  const rules = fixture.only ? selectRules(fixture.only) : DEFAULT_RULES;
  const input = createInput(root, files, new Set(files.keys()));
  const summary = summarize(await runRules(rules, input), 0);
  const report = renderReport(summary, files).replace(/\(\d+\.\d s\)/g, '(0.0 s)');
  return { summary, output: `${report}exit code: ${summary.ok ? 0 : 1}\n` };
}

describe('fixtures', () => {
  test.each(names)('%s', async (name) => {
    const { summary, output } = await checkFixture(name);
    const rules = summary.problems.map(({ rule }) => rule);
    if (name === 'base') expect(rules).toEqual([]);
    else expect(rules).toContain(name);
    await expect(output).toMatchFileSnapshot(`fixtures/${name}.txt`);
  });

  test('every rule has a failing one', () => {
    expect(names.filter((name) => name !== 'base').sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});

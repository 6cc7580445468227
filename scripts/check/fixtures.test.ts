import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openCheckCache } from './cache/check-cache.ts';
import { openInputCaches } from './cache/input-caches.ts';
import { createInput } from './check-input.ts';
import { renderReport } from './check-report.ts';
import type { Rule } from './define-rule.ts';
import { fixtureFiles, readFixture } from './fixture-project.fixture.ts';
import { RULES, selectRules } from './rules/index.ts';
import { runRules } from './run-rules.ts';
import { type Summary, summarize } from './summary.ts';

const FOLDER = new URL('fixtures/', import.meta.url);
const PROJECT = resolve(import.meta.dirname, '../..');
/** Other rules must be named by a fixture: compilers need a disk, and the text of types is the generator's business. */
const DEFAULT_RULES = RULES.filter(({ group, cost }) => group !== 'types' && cost === 'read');

const read = (name: string) => readFixture(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'));
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -5));

const inMemory = names.filter((name) => name !== 'base' && !read(name).compile);

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
  writeFiles(root, [...files, ...own]);
  mkdirSync(join(root, 'node_modules'));
  for (const name of ['@types', 'axios', 'wechatpay-axios-plugin', 'wechatpay-kit']) {
    symlinkSync(join(PROJECT, 'node_modules', name), join(root, 'node_modules', name));
  }
  symlinkSync(join(root, 'virtual-types'), join(root, 'node_modules', 'wechatpay-virtual-types'));
}

function writeFiles(root: string, files: Iterable<readonly [file: string, text: string]>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Checks files; with what an earlier check of the same folder stored, unless `isWhole`. */
async function check(root: string, files: ReadonlyMap<string, string>, rules: readonly Rule[], isWhole = false) {
  const earlier = openInputCaches(root, 'code');
  const input = createInput(root, files, new Set(files.keys()), isWhole ? undefined : earlier);
  const cache = openCheckCache(input, 'code', isWhole);
  const summary = summarize(await runRules(rules, input, isWhole ? undefined : cache), 0);
  if (!isWhole) cache.store();
  if (!isWhole) earlier.store();
  return summary;
}

/** What a check says, but for its times. */
const verdict = ({ totals, groups, problems }: Summary) => ({
  ...{ totals, problems },
  groups: Object.entries(groups).map(([group, { checked, rules }]) => [
    ...[group, checked],
    Object.entries(rules).map(([id, rule]) => [id, rule.problems]),
  ]),
});

/** Output of the check for a fixture, without times, and its exit code. */
function outputOf(summary: Summary, files: ReadonlyMap<string, string>): string {
  const report = renderReport(summary, files).replace(/\(\d+\.\d s\)/g, '(0.0 s)');
  return `${report}exit code: ${summary.ok ? 0 : 1}\n`;
}

/** Plants the fault of a fixture in a project on disk that was checked before. */
async function checkOnDisk(root: string, files: ReadonlyMap<string, string>, rules: readonly Rule[]): Promise<Summary> {
  const sound = fixtureFiles(read('base'), {});
  writeProject(root, new Map([...files, ...sound]));
  await check(root, sound, rules);
  for (const file of sound.keys()) if (!files.has(file)) rmSync(join(root, file));
  writeFiles(root, files);
  return check(root, files, rules);
}

describe('fixtures', () => {
  test.each(names)('%s', async (name) => {
    const fixture = name === 'base' ? {} : read(name);
    const files = fixtureFiles(read('base'), fixture);
    const rules = fixture.only ? selectRules(fixture.only) : DEFAULT_RULES;
    const root = join(scratch, name);
    mkdirSync(root);
    const summary = await (fixture.compile ? checkOnDisk(root, files, rules) : check(root, files, rules, true));
    const found = summary.problems.map(({ rule }) => rule);
    if (name === 'base') expect(found).toEqual([]);
    else expect(found).toContain(name);
    await expect(outputOf(summary, files)).toMatchFileSnapshot(`fixtures/${name}.txt`);
  });

  test.each(inMemory)('%s, after a check of the project without it, and taken back', async (name) => {
    const fixture = read(name);
    const sound = fixtureFiles(read('base'), {});
    const faulty = fixtureFiles(read('base'), fixture);
    const rules = fixture.only ? selectRules(fixture.only) : DEFAULT_RULES;
    const root = join(scratch, `${name}-after`);
    const whole = verdict(await check(root, faulty, rules, true));
    const before = verdict(await check(root, sound, rules));
    expect(verdict(await check(root, faulty, rules))).toEqual(whole);
    expect(verdict(await check(root, faulty, rules))).toEqual(whole);
    expect(verdict(await check(root, sound, rules))).toEqual(before);
  });

  test('every rule has a failing one', () => {
    expect(names.filter((name) => name !== 'base').sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});

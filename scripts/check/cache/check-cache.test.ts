import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createInput } from '../check-input.ts';
import { type CheckContext, defineRule, type Rule, type RuleDefinition } from '../define-rule.ts';
import { runRules } from '../run-rules.ts';
import { CHECK_CACHE, openCheckCache } from './check-cache.ts';

const root = mkdtempSync(join(tmpdir(), 'check-cache-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => rmSync(join(root, CHECK_CACHE), { recursive: true, force: true }));

const FILES = {
  'openapi/openapi.yaml': 'openapi: 3.1.1\n',
  'openapi/paths/v3/a.yaml': 'get: {}\n',
  'docs/guide/a.md': '# A\n',
  'docs/guide/b.md': '# B\n',
  'snippets/v3/a.get.ts': 'export const a = 1;\n',
  'package.json': '{}\n',
};

interface Project {
  files?: Record<string, string>;
  assets?: string[];
  code?: string;
  isFresh?: boolean;
}

/** Checks a project with what was stored before, and stores what it finds. */
async function check(rule: Rule, { files = {}, assets = [], code = 'code', isFresh = false }: Project = {}) {
  const texts = new Map(Object.entries({ ...FILES, ...files }));
  const input = createInput(root, texts, new Set([...texts.keys(), 'docs/public/logo.png', ...assets]));
  const cache = openCheckCache(input, code, isFresh);
  const [report] = await runRules([rule], input, cache);
  cache.store();
  return report;
}

/** A rule that reads something, and finds as many problems as it ran before. */
function countingRule(read: (context: CheckContext) => unknown, more: Partial<RuleDefinition> = {}) {
  const runs: number[] = [];
  const rule = defineRule({
    ...{ id: 'counting', group: 'pages', ...more },
    async check(context) {
      await read(context);
      runs.push(runs.length);
      for (const run of runs.slice(1)) context.report({ file: 'docs/guide/a.md', line: run }, 'again', 'nothing');
      return { checked: { reads: 1 } };
    },
  });
  return { rule, runs };
}

/** Whether a rule that reads something runs again after a change. */
async function runsAgain(read: (context: CheckContext) => unknown, change: Project): Promise<boolean> {
  rmSync(join(root, CHECK_CACHE), { recursive: true, force: true });
  const { rule, runs } = countingRule(read);
  await check(rule);
  await check(rule, change);
  return runs.length === 2;
}

const changed = (file: string): Project => ({ files: { [file]: 'other\n' } });
const A = 'docs/guide/a.md';
const B = 'docs/guide/b.md';
const SPEC = 'openapi/paths/v3/a.yaml';
const NEW = 'docs/guide/new.md';

describe('a rule runs again when what it read is another, and then alone', () => {
  test.each<[string, (context: CheckContext) => unknown, again: Project, not: Project]>([
    ['the text of a file', ({ files }) => files.get(A), changed(A), changed(B)],
    ['the text of a file that is not there', ({ files }) => files.get(NEW), changed(NEW), changed(B)],
    ['whether a file is there', ({ files }) => files.has(NEW), changed(NEW), changed(A)],
    ['the names of files', ({ files }) => [...files.keys()], changed(NEW), changed(A)],
    ['the number of files', ({ files }) => files.size, changed(NEW), changed(A)],
    ['all texts', ({ files }) => [...files], changed(B), {}],
    ['all texts, by a callback', ({ files }) => files.forEach(() => {}), changed(B), {}],
    ['texts that match', ({ filesMatching }) => filesMatching(/^docs\//), changed(NEW), changed(SPEC)],
    ['a page', ({ pages }) => pages().get(A), changed(A), changed(B)],
    ['all pages', ({ pages }) => [...pages().values()], changed(B), changed(SPEC)],
    ['an asset', ({ assets }) => assets.has('x.png'), { assets: ['x.png'] }, { assets: ['y.png'] }],
    ['all assets', ({ assets }) => [...assets], { assets: ['x.png'] }, changed(A)],
    ['the model', ({ catalog }) => catalog, changed(SPEC), changed(A)],
    ['parsed files', ({ cursors }) => cursors.get(SPEC), changed('openapi/openapi.yaml'), changed(A)],
    ['problems of the loader', ({ loaderProblems }) => loaderProblems, changed(SPEC), changed(A)],
    ['what is referenced', ({ referenced }) => referenced, changed(SPEC), changed(A)],
    ['declarations', ({ declarations }) => declarations(), changed(SPEC), changed(A)],
    ['configurations', ({ note }) => note('configs'), changed('package.json'), changed(A)],
    ['names of a kind', ({ note }) => note('assets \\.png$'), { assets: ['x.png'] }, { assets: ['x.ts'] }],
    ['nothing', () => undefined, { code: 'other' }, changed(A)],
  ])('%s', async (_name, read, again, not) => {
    expect(await runsAgain(read, again)).toBe(true);
    expect(await runsAgain(read, not)).toBe(false);
  });

  test('a file on disk', async () => {
    const file = join(root, 'tsconfig.x.json');
    const write = (text: string): void => {
      writeFileSync(file, text);
      utimesSync(file, 1, 1);
    };
    const { rule, runs } = countingRule(({ note }) => note('disk tsconfig.x.json'));
    write('{}');
    await check(rule);
    await check(rule);
    expect(runs).toHaveLength(1);
    write('{"a": 1}');
    await check(rule);
    expect(runs).toHaveLength(2);
  });

  test('a file on disk that is written while the rule runs', async () => {
    const { rule, runs } = countingRule(({ note }) => {
      writeFileSync(join(root, 'written.ts'), '');
      utimesSync(join(root, 'written.ts'), new Date(), new Date(Date.now() + 1000));
      note('disk written.ts');
    });
    await check(rule);
    await check(rule);
    expect(runs).toHaveLength(2);
  });
});

describe('a result that is kept', () => {
  test('is the same, with its problems, counts and order', async () => {
    const rule = defineRule({
      ...{ id: 'own', group: 'pages' },
      check({ files, report }) {
        report({ file: B, line: 2 }, 'second', 'c');
        report({ file: A }, files.get(A) ?? '', 'c');
        return { checked: { files: 7 } };
      },
    });
    const first = await check(rule);
    const second = await check(rule);
    expect(first?.isKept).toBe(false);
    expect(second).toEqual({ ...first, isKept: true, milliseconds: expect.any(Number) });
  });

  test('is not used when everything is to be checked anew, and not when its file is damaged', async () => {
    const { rule, runs } = countingRule(({ files }) => files.get(A));
    await check(rule);
    await check(rule, { isFresh: true });
    expect(runs).toHaveLength(2);
    const folder = join(root, CHECK_CACHE);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), '{}');
    await check(rule);
    expect(runs).toHaveLength(3);
  });

  test('is none of a rule that threw', async () => {
    const rule = defineRule({
      ...{ id: 'throws', group: 'pages' },
      check() {
        throw new Error('no');
      },
    });
    await expect(check(rule)).rejects.toThrow('no');
    await expect(check(rule)).rejects.toThrow('no');
  });

  test('has no problem when it comes from code that ran: what failed runs again', async () => {
    const { rule, runs } = countingRule(({ report }) => report({ file: A }, 'a port is in use', ''), { cost: 'run' });
    await check(rule);
    await check(rule);
    expect(runs).toHaveLength(2);
  });
});

describe('a part of a rule', () => {
  /** A rule that checks each page for itself. */
  function partsRule(readMore: (note: CheckContext['note']) => unknown = () => undefined) {
    const done: string[] = [];
    const rule = defineRule({
      ...{ id: 'parts', group: 'pages' },
      async check({ filesMatching, remember }) {
        for (const [file, text] of filesMatching(/^docs\//))
          await remember([file, text], (report, note) => {
            readMore(note);
            done.push(file);
            if (text.includes('wrong')) report({ file }, 'wrong', 'c');
          });
        return { checked: { pages: 2 } };
      },
    });
    return { rule, done };
  }

  test('is checked again when its key is another, and the others keep their problems', async () => {
    const { rule, done } = partsRule();
    await check(rule, { files: { [A]: 'wrong' } });
    const report = await check(rule, { files: { [A]: 'wrong', [B]: 'wrong too' } });
    expect(done).toEqual([A, B, B]);
    expect(report?.problems.map(({ file }) => file)).toEqual([A, B]);
  });

  test('is checked again when something else that it noted is another, even if it was known in between', async () => {
    const { rule, done } = partsRule((note) => note(`text ${SPEC}`));
    await check(rule);
    await check(rule, { files: { [A]: 'x' } });
    expect(done).toEqual([A, B, A]);
    await check(rule, { files: { [A]: 'x', ...changed(SPEC).files } });
    expect(done).toEqual([A, B, A, A, B]);
  });

  test('is known by what was approved', async () => {
    const approved: boolean[] = [];
    const { rule } = countingRule(({ files, isApproved, approve }) => {
      files.get(A);
      approved.push(isApproved(['a']), isApproved(['b']));
      approve(['a']);
    });
    await check(rule);
    await check(rule, changed(A));
    expect(approved).toEqual([false, false, true, false]);
  });

  test('has its values made once for a key', async () => {
    const made: string[] = [];
    const values: unknown[] = [];
    const { rule } = countingRule(({ files, known }) => {
      const text = files.get(A) ?? '';
      const make = (name: string) => () => {
        made.push(name);
        return [name, null];
      };
      values.push(known(['always'], make('always')), known(['of', text], make(text)));
    });
    await check(rule);
    await check(rule, changed(A));
    const [before, after] = made.filter((name) => name !== 'always');
    expect(made).toEqual(['always', before, after]);
    expect(values).toEqual([
      ['always', null],
      [before, null],
      ['always', null],
      [after, null],
    ]);
  });
});

import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILERS, compile, installPackage, runFile, writeFiles } from './consumer.ts';
import { COMMON, expectedErrors, RIGHT, RUNTIME, WRONG } from './samples.ts';

let project = '';

beforeAll(async () => {
  project = await installPackage();
  await writeFiles(project, { 'right.ts': RIGHT, 'wrong.ts': WRONG, 'common.cts': COMMON, 'run.js': RUNTIME });
}, 120_000);

afterAll(() => rm(project, { recursive: true, force: true }));

const compilers = Object.keys(COMPILERS) as (keyof typeof COMPILERS)[];

describe.each(compilers)('the packed package, installed, under %s', (compiler) => {
  it('gives types to right calls of ES and CommonJS modules, with node resolution', async () => {
    expect(await compile(project, compiler, ['right.ts', 'common.cts'], 'NodeNext')).toEqual([]);
  }, 180_000);

  it('refuses wrong calls where they are wrong, with bundler resolution', async () => {
    const found = await compile(project, compiler, ['right.ts', 'wrong.ts'], 'Bundler');
    const expected = expectedErrors(WRONG);
    expect(found.filter(({ file }) => file !== 'wrong.ts')).toEqual([]);
    expect([...new Set(found.map(({ line }) => line))]).toEqual([...expected.keys()]);
    expect(found.filter(({ line, code }) => !expected.get(line)?.includes(code))).toEqual([]);
  }, 180_000);
});

describe('the packed package, installed', () => {
  it('returns the client as it is at run time', async () => {
    expect(await runFile(project, 'run.js')).toBe('true true');
  });
});

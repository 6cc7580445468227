import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGoldenProject, type GoldenProject } from '../support/golden-project.ts';

const DECLARATION = 'virtual-types/v3/pay/transactions/jsapi.d.ts';
const SPEC = 'openapi/paths/v3/pay/transactions/jsapi.yaml';
const ORPHAN = 'virtual-types/v3/gone/away.d.ts';

let project: GoldenProject;

beforeEach(async () => {
  project = await createGoldenProject();
});

afterEach(() => project.remove());

test('up-to-date declarations stay unchanged, and nothing else is written', async () => {
  const before = await project.read(DECLARATION);
  expect(before).toContain('interface JsonDataRequest');
  expect(await project.run('generate', ['--check'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('all fresh'),
    stderr: '',
  });
  expect((await project.run('generate')).stdout).toMatch(/ 0 written, 0 removed/);
  expect(await project.read(DECLARATION)).toBe(before);
  expect(existsSync(join(project.folder, '.cache'))).toBe(false);
});

describe('npm run generate -- --check exits with 1, shows a diff and writes nothing', () => {
  test.each([
    [
      'missing',
      () => rm(join(project.folder, DECLARATION)),
      new RegExp(`--- /dev/null.*\\n\\+\\+\\+ b/${DECLARATION.replaceAll('.', '\\.')}`),
    ],
    [
      'stale',
      () => project.edit(DECLARATION, (text) => text.replace('prepay_id: string', 'prepay_id: number')),
      /^-.*prepay_id: number[\s\S]*^\+.*prepay_id: string/m,
    ],
    ['orphaned', () => project.write(ORPHAN, 'declare const gone: string;\n'), /\+\+\+ \/dev\/null.*\n.*\n-declare/],
  ])('when a declaration is %s', async (kind, damage, diff) => {
    await damage();
    const damaged = existsSync(join(project.folder, DECLARATION)) && (await project.read(DECLARATION));
    const { code, stdout, stderr } = await project.run('generate', ['--check']);
    expect(code).toBe(1);
    expect(stdout).toMatch(diff);
    expect(stderr).toContain(`1 ${kind}`);
    expect(stderr.trimEnd()).toMatch(/npm run generate$/);
    expect(existsSync(join(project.folder, DECLARATION)) && (await project.read(DECLARATION))).toBe(damaged);
    expect(existsSync(join(project.folder, ORPHAN))).toBe(kind === 'orphaned');
  });
});

test('npm run generate writes what is missing or stale, removes orphans, and keeps the hand-written files', async () => {
  const before = await project.read(DECLARATION);
  const handWritten = await project.read('virtual-types/index.d.ts');
  await rm(join(project.folder, DECLARATION));
  await project.edit('virtual-types/v3/pay/transactions/app.d.ts', (text) => text.replace(/string/g, 'number'));
  await project.write(ORPHAN, 'declare const gone: string;\n');
  expect(await project.run('generate')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/ 2 written, 1 removed/),
    stderr: '',
  });
  expect(await project.read(DECLARATION)).toBe(before);
  expect(existsSync(join(project.folder, 'virtual-types/v3/gone'))).toBe(false);
  expect(await project.read('virtual-types/index.d.ts')).toBe(handWritten);
});

test('a changed field of the spec changes its type', async () => {
  await project.edit(SPEC, (text) => text.replace(/prepay_id:\n(\s+)\$ref: .+/, 'prepay_id:\n$1type: integer'));
  expect(await project.run('generate')).toMatchObject({ code: 0 });
  expect(await project.read(DECLARATION)).toContain('prepay_id: number;');
});

test('a spec that is not YAML is reported by file and line, without a stack, and nothing is written', async () => {
  const before = await project.read(DECLARATION);
  await project.edit(SPEC, (text) => text.replace('  operationId:', '  summary: [open\n  operationId:'));
  const { code, stdout, stderr } = await project.run('generate');
  expect(code).toBe(1);
  expect(stderr).toMatch(new RegExp(`${SPEC}:\\d+:\\d+ [\\s\\S]*nothing was written`));
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(await project.read(DECLARATION)).toBe(before);
});

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSmallProject, type SmallProject } from '../support/small-project.ts';

const DECLARATION = 'virtual-types/v3/pay/transactions/jsapi.d.ts';
const SPEC = 'openapi/paths/v3/pay/transactions/jsapi.yaml';

let project: SmallProject;

beforeEach(async () => {
  project = await createSmallProject(['/v3/pay/transactions/jsapi']);
  expect(await project.run('generate')).toMatchObject({ code: 0 });
});

afterEach(() => project.remove());

test('what was just generated is fresh, and generating it again changes nothing', async () => {
  const before = await project.read(DECLARATION);
  expect(before).toContain('interface JsonDataRequest');
  expect(await project.run('generate', '--check')).toMatchObject({ code: 0, stderr: '' });
  expect((await project.run('generate')).stdout).toMatch(/ 0 written, 0 removed/);
  expect(await project.read(DECLARATION)).toBe(before);
});

test('a stale declaration fails with a diff and is left as it is', async () => {
  const stale = (await project.read(DECLARATION)).replace('prepay_id: string', 'prepay_id: number');
  await project.write(DECLARATION, stale);
  const result = await project.run('generate', '--check');
  expect(result.code).toBe(1);
  expect(result.stdout).toContain(DECLARATION);
  expect(result.stdout).toMatch(/^-.*prepay_id: number/m);
  expect(result.stdout).toMatch(/^\+.*prepay_id: string/m);
  expect(result.stderr).toContain('npm run generate');
  expect(await project.read(DECLARATION)).toBe(stale);
});

test('a missing declaration fails, and generating brings it back', async () => {
  const before = await project.read(DECLARATION);
  await rm(join(project.folder, DECLARATION));
  expect(await project.run('generate', '--check')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(DECLARATION),
    stderr: expect.stringContaining('1 missing'),
  });
  expect(await project.run('generate')).toMatchObject({ code: 0 });
  expect(await project.read(DECLARATION)).toBe(before);
});

test('a declaration without an operation fails, tracked or not, and generating removes it', async () => {
  await project.write('virtual-types/v3/gone/away.d.ts', 'declare const gone: string;\n');
  expect(await project.run('generate', '--check')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('virtual-types/v3/gone/away.d.ts'),
    stderr: expect.stringContaining('1 orphaned'),
  });
  expect(await project.run('generate')).toMatchObject({ code: 0 });
  await expect(project.read('virtual-types/v3/gone/away.d.ts')).rejects.toThrow('ENOENT');
});

test('a changed field of the spec is a changed type', async () => {
  await project.write(
    SPEC,
    (await project.read(SPEC)).replace(/prepay_id:\n(\s+)type: string/, 'prepay_id:\n$1type: integer'),
  );
  expect(await project.run('generate', '--check')).toMatchObject({ code: 1 });
  expect(await project.run('generate')).toMatchObject({ code: 0 });
  expect(await project.read(DECLARATION)).toContain('prepay_id: number;');
});

test('a spec that is not YAML is told by file and line, without a stack, and nothing is written', async () => {
  const before = await project.read(DECLARATION);
  const lines = (await project.read(SPEC)).split('\n');
  await project.write(SPEC, [...lines.slice(0, 4), '  summary: [open', ...lines.slice(4)].join('\n'));
  const result = await project.run('generate');
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(new RegExp(`${SPEC}:\\d+:\\d+ `));
  expect(result.stdout + result.stderr).not.toMatch(/^\s+at /m);
  expect(await project.read(DECLARATION)).toBe(before);
});

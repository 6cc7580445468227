import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDifferences, stageFiles, writeDifferences } from './outputs.ts';
import { showDifferences } from './show-differences.ts';

const OWNED = { include: ['out/**/*'], exclude: ['out/hand.txt'] };

let project = '';

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'write-'));
  await mkdir(join(project, 'out/deep/deeper'), { recursive: true });
  await writeFile(join(project, 'out/same.txt'), 'same\n');
  await writeFile(join(project, 'out/old.txt'), 'old\n');
  await writeFile(join(project, 'out/deep/deeper/.orphan'), 'orphan\n');
  await writeFile(join(project, 'out/hand.txt'), 'hand\n');
});

afterEach(() => rm(project, { recursive: true, force: true }));

const OUTPUTS = [
  { path: 'out/same.txt', content: 'same\n' },
  { path: 'out/old.txt', content: 'new\n' },
  { path: 'out/a/b.txt', content: 'b\n' },
];

describe('findDifferences', () => {
  it('finds missing, stale and orphaned files, and ignores those of others', async () => {
    expect(await findDifferences(project, OUTPUTS, OWNED)).toEqual([
      { kind: 'missing', path: 'out/a/b.txt', before: '', after: 'b\n' },
      { kind: 'orphaned', path: 'out/deep/deeper/.orphan', before: 'orphan\n', after: '' },
      { kind: 'stale', path: 'out/old.txt', before: 'old\n', after: 'new\n' },
    ]);
  });
});

describe('writeDifferences', () => {
  it('writes, removes, and leaves neither empty folders nor temporary files', async () => {
    writeDifferences(project, await findDifferences(project, OUTPUTS, OWNED));
    expect((await readdir(join(project, 'out'))).sort()).toEqual(['a', 'hand.txt', 'old.txt', 'same.txt']);
    expect(await readFile(join(project, 'out/old.txt'), 'utf8')).toBe('new\n');
    expect(await readdir(join(project, '.cache'))).toEqual([]);
    expect(await findDifferences(project, OUTPUTS, OWNED)).toEqual([]);
  });

  it('changes no file when one of them cannot be written', async () => {
    await mkdir(join(project, 'out/old.txt.d'));
    const bad = [{ kind: 'stale' as const, path: 'out/old.txt', before: '', after: undefined as unknown as string }];
    expect(() => writeDifferences(project, bad)).toThrow();
    expect(await readFile(join(project, 'out/old.txt'), 'utf8')).toBe('old\n');
    expect(await readdir(join(project, '.cache'))).toEqual([]);
  });
});

describe('stageFiles', () => {
  it('changes nothing until files are placed, and forgets what an earlier run left there', async () => {
    const staged = join(project, '.cache/staged');
    await mkdir(staged, { recursive: true });
    await writeFile(join(staged, 'left'), '');
    const files = stageFiles(project, '.cache/staged');
    files.add('out/old.txt', 'new\n');
    files.add('out/a/b.bin', Buffer.from([0, 255]));
    expect(await readdir(staged)).toEqual(['0', '1']);
    expect(await readFile(join(project, 'out/old.txt'), 'utf8')).toBe('old\n');
    files.place(['out/deep/deeper/.orphan']);
    expect((await readdir(join(project, 'out'))).sort()).toEqual(['a', 'hand.txt', 'old.txt', 'same.txt']);
    expect(await readFile(join(project, 'out/a/b.bin'))).toEqual(Buffer.from([0, 255]));
    files.remove();
    expect(await readdir(join(project, '.cache'))).toEqual([]);
  });
});

describe('an interrupt while files are written', () => {
  it('waits until all are written, then ends the process', async () => {
    // The second text, when it is asked for, interrupts the process that is writing.
    const program = `
      import { writeDifferences } from ${JSON.stringify(resolve('scripts/lib/outputs.ts'))};
      const late = { kind: 'missing', path: 'out/2.txt', before: '', get after() { process.kill(process.pid, 'SIGINT'); return '2'; } };
      const early = { kind: 'missing', path: 'out/1.txt', before: '', after: '1' };
      writeDifferences('.', [early, late, { ...early, path: 'out/3.txt' }]);
      setTimeout(() => console.log('not ended'), 2000);
    `;
    await writeFile(join(project, 'interrupted.mts'), program);
    const parameters = ['--import', pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href, 'interrupted.mts'];
    const { status, stdout } = spawnSync(process.execPath, parameters, { cwd: project, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 130, stdout: '' });
    const written = ['1.txt', '2.txt', '3.txt'].map((name) => readFile(join(project, 'out', name), 'utf8'));
    expect(await Promise.all(written)).toEqual(['1', '2', '1']);
    expect(await readdir(join(project, '.cache'))).toEqual([]);
  });
});

describe('showDifferences', () => {
  it('is a unified diff', () => {
    const stale = { kind: 'stale' as const, path: 'out/old.txt', before: 'old\nx\n', after: 'new\nx\n' };
    expect(showDifferences([stale])).toBe(
      '--- a/out/old.txt\tstale\n+++ b/out/old.txt\tstale\n@@ -1,2 +1,2 @@\n-old\n+new\n x\n',
    );
  });

  it('says how much it left out', () => {
    const after = Array.from({ length: 100 }, (_, index) => `${index}\n`).join('');
    const many = Array.from({ length: 60 }, (_, index) => ({
      kind: 'missing' as const,
      path: `${index}`,
      before: '',
      after,
    }));
    const text = showDifferences(many);
    expect(text).toMatch(/… \d+ more lines of 0\n/);
    expect(text).toMatch(/… and 10 more files\n$/);
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { STARTER } from '../lib/starter.ts';
import { BUNDLES, bundleName } from './bundle-record.mjs';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'started-')));
const program = join(folder, 'program.ts');
const name = bundleName(program);

const PROGRAM = `import { greet } from './greet.ts';
const { later } = await import('./later.ts');
console.log(JSON.stringify([greet(process.argv.slice(2)), later, import.meta.dirname, process.argv[1]]));
`;

beforeEach(() => {
  writeFileSync(program, PROGRAM);
  writeFileSync(
    join(folder, 'greet.ts'),
    `export const greet = (names: string[]): string => 'hello ' + names.join();\n`,
  );
  writeFileSync(
    join(folder, 'later.ts'),
    `export const later: string = new URL('data.json', import.meta.url).pathname;\n`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const start = async (...parameters: string[]): Promise<unknown> =>
  JSON.parse((await promisify(execFile)(process.execPath, [STARTER, program, ...parameters])).stdout);
const bundles = async (): Promise<string[]> => (await readdir(BUNDLES)).filter((file) => file.startsWith(`${name}-`));

test('a program gets its parameters, and finds its files where it is written', async () => {
  expect(await start('a', '--b')).toEqual(['hello a,--b', join(folder, 'data.json'), folder, program]);
});

test('it is bundled again when a file of it has changed, and only then', async () => {
  await start();
  const before = await bundles();
  await start();
  expect(await bundles()).toEqual(before);
  writeFileSync(join(folder, 'greet.ts'), `export const greet = (): string => 'good day';\n`);
  expect(await start()).toEqual(['good day', join(folder, 'data.json'), folder, program]);
  expect(await bundles()).toHaveLength(before.length + 1);
});

test('a bundle that has lost its scripts is made again', async () => {
  await start();
  for (const bundle of await bundles()) rmSync(join(BUNDLES, bundle), { recursive: true });
  expect(await start('a')).toContain('hello a');
});

test('an error names the line of the source', async () => {
  writeFileSync(
    join(folder, 'greet.ts'),
    `interface None {}\n\nexport const greet = (): None => { throw new Error('no'); };\n`,
  );
  await expect(start()).rejects.toThrow(`(${join(folder, 'greet.ts')}:3:`);
});

test('a file that can not be parsed is named', async () => {
  writeFileSync(join(folder, 'greet.ts'), 'export const greet = (;\n');
  await expect(start()).rejects.toThrow('greet.ts:1:');
});

test('a bundle that is in use is not of long ago, whenever it was made', async () => {
  await start();
  for (const bundle of await bundles()) await utimes(join(BUNDLES, bundle), new Date(0), new Date(0));
  await start();
  const times = (await bundles()).map(async (bundle) => (await stat(join(BUNDLES, bundle))).mtimeMs);
  expect((await Promise.all(times)).filter((time) => time > 0)).toHaveLength(1);
});

test('bundles of long ago are removed', async () => {
  const old = join(BUNDLES, `${name}-of-long-ago`);
  const recent = join(BUNDLES, `${name}-of-late`);
  const days = (count: number): Date => new Date(Date.now() - count * 24 * 60 * 60 * 1000);
  for (const [path, age] of [
    [old, 8],
    [recent, 6],
  ] as const) {
    await mkdir(path, { recursive: true });
    await utimes(path, days(age), days(age));
  }
  writeFileSync(join(folder, 'greet.ts'), `export const greet = (): string => 'anew';\n`);
  await start();
  const left = await bundles();
  expect([old, recent].map((path) => left.some((bundle) => path.endsWith(bundle)))).toEqual([false, true]);
});

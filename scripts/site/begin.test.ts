import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TYPESCRIPT_LOADER } from '../lib/typescript-loader.ts';
import { mayBegin, WAITS } from './begin.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'begin-'));
  const module = pathToFileURL(join(import.meta.dirname, 'begin.ts')).href;
  const script = `import { mayBegin } from '${module}';\nprocess.send('waits');\nawait mayBegin(process.env);\nprocess.exitCode = 7;\n`;
  await writeFile(join(folder, 'site.mts'), script);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A process that waits; it exits 7 once it was let go. */
async function start() {
  const env = { ...process.env, [WAITS]: 'true' };
  const child = fork(join(folder, 'site.mts'), { execArgv: TYPESCRIPT_LOADER, env });
  const ended = once(child, 'exit');
  await once(child, 'message');
  return { child, ended };
}

test('a process that was started early begins when it is told to', async () => {
  const { child, ended } = await start();
  child.send({ begin: true });
  expect(await ended).toEqual([7, null]);
}, 30_000);

test('it ends with the one that would tell it', async () => {
  const { child, ended } = await start();
  child.disconnect();
  expect(await ended).toEqual([1, null]);
}, 30_000);

test('any other begins at once', async () => {
  expect(await mayBegin({})).toBeUndefined();
});

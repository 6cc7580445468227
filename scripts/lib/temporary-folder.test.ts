import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { inTemporaryFolder } from './temporary-folder.ts';
import { TYPESCRIPT_LOADER } from './typescript-loader.ts';

const MODULE = new URL('./temporary-folder.ts', import.meta.url).href;

test('a folder is there for its use, and gone after it, with or without an error', async () => {
  const folders: string[] = [];
  const use = async (folder: string): Promise<void> => {
    folders.push(folder);
    expect(existsSync(folder)).toBe(true);
    if (folders.length === 2) throw new Error('broken off');
  };
  await inTemporaryFolder('folder-test-', use);
  await expect(inTemporaryFolder('folder-test-', use)).rejects.toThrow('broken off');
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, false]);
});

test.each([
  ['exits', 'process.exit(3)', 3],
  ['is ended by a signal', "process.kill(process.pid, 'SIGTERM')", 143],
])('a process that %s leaves no folder behind', async (_name, end, code) => {
  const program = `import { inTemporaryFolder } from ${JSON.stringify(MODULE)};
    await inTemporaryFolder('folder-test-', async (folder) => { console.log(folder); ${end}; await new Promise((done) => setTimeout(done, 60_000)); });`;
  const run = promisify(execFile)(process.execPath, [...TYPESCRIPT_LOADER, '--input-type=module', '--eval', program]);
  const ended = await run.catch((error: { code: number; stdout: string }) => error);
  expect(ended).toMatchObject({ code, stdout: expect.stringContaining('folder-test-') });
  expect(existsSync(ended.stdout.trim())).toBe(false);
});

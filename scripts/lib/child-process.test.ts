import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorker, WorkerExit } from './child-process.ts';

/** The functions of the worker below. */
interface Functions {
  double(number: number): Promise<number>;
  fail(): Promise<never>;
  hang(): Promise<never>;
  options(): Promise<string[]>;
}

const WORKER = `import { serveParent } from ${JSON.stringify(join(import.meta.dirname, 'child-process.ts'))};
const parent = serveParent({
  async double(number) {
    parent.log.asEvent(number);
    return 2 * number;
  },
  fail() { throw new RangeError('too far'); },
  hang: () => new Promise(() => undefined),
  options: () => process.execArgv,
});
`;

let folder = '';
const logged: number[] = [];
const start = () =>
  startWorker<Functions>(pathToFileURL(join(folder, 'worker.ts')), { log: (number: number) => logged.push(number) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worker-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'worker.ts'), WORKER);
});
afterAll(() => rm(folder, { recursive: true }));

test('functions are called both ways, and errors keep their message', async () => {
  const worker = start();
  expect(await Promise.all([worker.functions.double(2), worker.functions.double(3)])).toEqual([4, 6]);
  expect(logged).toEqual([2, 3]);
  await expect(worker.functions.fail()).rejects.toThrow('too far');
  await worker.close();
  expect(await worker.exited).toBeInstanceOf(WorkerExit);
});

test('pending calls reject with the reason of the exit', async () => {
  const worker = start();
  await worker.functions.double(1);
  const pending = worker.functions.hang();
  const rejection = expect(pending).rejects.toMatchObject({ message: 'worker.ts ended early (SIGTERM).' });
  await worker.close();
  await rejection;
});

test('a worker gets the options of Node that are asked for', async () => {
  const file = pathToFileURL(join(folder, 'worker.ts'));
  const worker = startWorker<Functions>(file, {}, ['--max-old-space-size=99']);
  expect(await worker.functions.options()).toEqual(['--max-old-space-size=99']);
  await worker.close();
});

test('a worker that can not load rejects the first call', async () => {
  await writeFile(join(folder, 'broken.ts'), 'throw new Error("broken");');
  const worker = startWorker<Functions>(pathToFileURL(join(folder, 'broken.ts')), {});
  await expect(worker.functions.double(1)).rejects.toThrow('broken.ts ended early (1).');
});

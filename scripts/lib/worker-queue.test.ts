import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runQueue } from './worker-queue.ts';

/** Opens workers that take each item as its milliseconds, and log what they do. */
function workers(log: string[]) {
  let opened = 0;
  return async () => {
    const name = `worker ${++opened}`;
    return {
      async run(milliseconds: number) {
        await sleep(milliseconds);
        log.push(`${milliseconds}`);
        if (milliseconds === 13) throw new Error('broken');
        return milliseconds > 20 ? [{ file: `${milliseconds}.ts` }] : [];
      },
      async close() {
        log.push(`${name} closed`);
      },
    };
  };
}

test('each worker takes the next item when it is free, and failures are sorted by file', async () => {
  const log: string[] = [];
  const progress: [number, number][] = [];
  const onProgress = (done: number, failed: number) => progress.push([done, failed]);
  const failures = await runQueue({ items: [300, 25, 5, 30], count: 2, open: workers(log), onProgress });
  expect(failures).toEqual([{ file: '25.ts' }, { file: '30.ts' }, { file: '300.ts' }]);
  expect(log.slice(0, 3)).toEqual(['25', '5', '30']);
  expect(log.filter((line) => line.endsWith('closed'))).toHaveLength(2);
  expect(progress).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 3],
  ]);
});

test('a worker that rejects ends the run with its reason, after all workers are closed', async () => {
  const log: string[] = [];
  await expect(runQueue({ items: [13, 100, 5, 5], count: 2, open: workers(log) })).rejects.toThrow('broken');
  expect(log).toEqual(['13', 'worker 1 closed', '100', 'worker 2 closed']);
});

test('a worker that cannot be opened ends the run', async () => {
  const open = () => Promise.reject(new Error('no port'));
  await expect(runQueue({ items: [1], count: 1, open })).rejects.toThrow('no port');
});

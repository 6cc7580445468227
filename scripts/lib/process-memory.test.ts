import { expect, test } from 'vitest';
import { currentCounting, processTree, readPss, treeBytes } from './process-memory.ts';

test('a process tree has every descendant, whatever the order of ids', () => {
  const processes = [
    { id: 5, parent: 90, kilobytes: 4 },
    { id: 10, parent: 1, kilobytes: 1 },
    { id: 11, parent: 1, kilobytes: 1024 },
    { id: 90, parent: 10, kilobytes: 2 },
  ];
  expect(processTree(10, processes).map(({ id }) => id)).toEqual([5, 10, 90]);
});

test('this process takes memory, counted as the system can', async () => {
  const held = Buffer.alloc(1e8, 1);
  expect(await treeBytes(process.pid)).toBeGreaterThan(held.length);
  expect((await readPss(process.pid)) !== undefined).toBe(currentCounting() === 'PSS');
});

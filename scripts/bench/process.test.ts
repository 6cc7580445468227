import { expect, test } from 'vitest';
import { measureProgram, residentBytes } from './process.ts';

test('the memory of a process tree counts every descendant, whatever the order of ids', () => {
  const processes = [
    { id: 5, parent: 90, kilobytes: 4 },
    { id: 10, parent: 1, kilobytes: 1 },
    { id: 11, parent: 1, kilobytes: 1024 },
    { id: 90, parent: 10, kilobytes: 2 },
  ];
  expect(residentBytes(10, processes)).toBe(7 * 1024);
});

test('a program is measured with what it started', async () => {
  const script = 'const b = Buffer.alloc(2e8, 1); setTimeout(() => b.length, 600)';
  const cost = await measureProgram('sh', ['-c', `node -e '${script}'; true`], '.');
  expect(cost.seconds).toBeGreaterThan(0.6);
  expect(cost.peakBytes).toBeGreaterThan(2e8);
});

test('a program that fails is told with its output', async () => {
  await expect(measureProgram('sh', ['-c', 'echo no such page; exit 3'], '.')).rejects.toThrow(
    /exited 3\nno such page/,
  );
});

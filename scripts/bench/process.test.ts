import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { childSeconds, measureProgram, startProgram } from './process.ts';

const where = { folder: '.', signal: new AbortController().signal };

test('a program is measured with what it started', async () => {
  const script = 'const b = Buffer.alloc(2e8, 1); setTimeout(() => b.length, 900)';
  const cost = await measureProgram('sh', ['-c', `node -e '${script}'; true`], where);
  expect(cost.seconds).toBeGreaterThan(0.9);
  expect(cost.peakBytes).toBeGreaterThan(2e8);
});

test('processor time is that of all processes together, and not of waiting', async () => {
  const busy = 'const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end);';
  const { cpuSeconds } = await measureProgram('sh', ['-c', `node -e '${busy}' & node -e '${busy}'; wait`], where);
  expect(cpuSeconds).toBeGreaterThan(0.8);
  expect((await measureProgram('sleep', ['0.5'], where)).cpuSeconds).toBeLessThan(0.3);
  expect(childSeconds('0m0.01s 0m0.02s\n1m2.50s 0m3.40s\n')).toBeCloseTo(65.9);
});

test('a program that fails is reported with its output', async () => {
  await expect(measureProgram('sh', ['-c', 'echo no such page; exit 3'], where)).rejects.toThrow(
    /exited 3\nno such page/,
  );
});

test('an interrupted program ends, and nothing of it stays', async () => {
  const controller = new AbortController();
  const running = measureProgram('sh', ['-c', 'sleep 60 & echo $!; wait'], { folder: '.', signal: controller.signal });
  setTimeout(() => controller.abort(), 2000);
  const error = await running.catch((reason: unknown) => String(reason));
  const sleeper = Number(/\n(\d+)/.exec(String(error))?.[1]);
  expect(sleeper).toBeGreaterThan(0);
  expect(stateOf(sleeper)).toMatch(/^Z?$/);
});

test('a server is stopped with all that it started', async () => {
  const server = startProgram('sh', ['-c', 'echo ready; sleep 60'], where);
  while (!server.output().includes('ready')) await new Promise((resolve) => setTimeout(resolve, 20));
  await server.stop();
  expect(server.output()).toBe('ready\n');
});

/** Empty for a process that is no more; `Z` for one that has ended and that nobody has asked about. */
const stateOf = (id: number): string =>
  spawnSync('ps', ['-o', 'state=', '-p', String(id)], { encoding: 'utf8' })
    .stdout.trim()
    .slice(0, 1);

import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runSerially } from './reload-pages.ts';

test('many changes at once run the task once', async () => {
  let runs = 0;
  const schedule = runSerially(async () => {
    runs += 1;
  }, 10);
  for (let change = 0; change < 100; change += 1) schedule();
  await wait(100);
  expect(runs).toBe(1);
});

test('a change while the task runs starts it again afterwards, never beside itself', async () => {
  const state = { running: 0, most: 0, runs: 0 };
  const schedule = runSerially(async () => {
    state.running += 1;
    state.most = Math.max(state.most, state.running);
    await wait(60);
    state.running -= 1;
    state.runs += 1;
  }, 10);
  schedule();
  await wait(30);
  schedule();
  await wait(300);
  expect(state).toEqual({ running: 0, most: 1, runs: 2 });
});

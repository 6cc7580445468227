import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createDeferredCheck } from './deferred-check.ts';

const PATIENCE = { start: 100, asked: 300, made: 20 };

function start() {
  const state = { looks: 0 };
  const first = createDeferredCheck(PATIENCE);
  first.start(() => {
    state.looks += 1;
    first.done();
  });
  return { first, state };
}

test('the project is looked at although no page is opened', async () => {
  const { state } = start();
  await wait(200);
  expect(state.looks).toBe(1);
});

test('a page that is asked for puts the look off until it is made', async () => {
  const { first, state } = start();
  first.asked();
  await wait(200);
  expect(state.looks).toBe(0);
  first.made();
  await wait(60);
  expect(state.looks).toBe(1);
});

test('a look that was taken sooner is not taken again', async () => {
  const { first, state } = start();
  expect(first.isDue()).toBe(true);
  first.done();
  first.asked();
  first.made();
  await wait(200);
  expect(state.looks).toBe(0);
  expect(first.isDue()).toBe(false);
});

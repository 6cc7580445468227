import { expect, test } from 'vitest';
import { createNonceStore } from './nonce-store.ts';

test('a nonce is known for as long as its timestamp could be sent again', () => {
  const store = createNonceStore(1000);
  store.add('a', 0);
  expect([store.has('a', 999), store.has('a', 1000), store.has('b', 0)]).toEqual([true, false, false]);
});

test('expired ones are removed, and the maximum is never exceeded', () => {
  const store = createNonceStore(1000, 3);
  for (const [index, nonce] of ['a', 'b', 'c', 'd'].entries()) store.add(nonce, index);
  expect([store.size, store.has('a', 4), store.has('d', 4)]).toEqual([3, false, true]);
  store.add('e', 5000);
  expect(store.size).toBe(1);
});

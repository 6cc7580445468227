import { expect, test } from 'vitest';
import { dealEvenly } from './deal-evenly.ts';

const SECONDS = new Map([
  ['a', 7],
  ['b', 6],
  ['c', 5],
  ['d', 4],
  ['e', 1],
  ['f', 1],
]);
const weightOf = (name: string): number => SECONDS.get(name) ?? 0;

test('each name is in one share, and shares weigh about the same', () => {
  const shares = dealEvenly([...SECONDS.keys()], weightOf, 2);
  expect(shares.flat().sort()).toEqual([...SECONDS.keys()]);
  expect(shares.map((share) => share.map(weightOf).reduce((sum, weight) => sum + weight))).toEqual([12, 12]);
});

test('machines that list the names in another order deal the same shares', () => {
  const names = [...SECONDS.keys()];
  expect(dealEvenly([...names].reverse(), weightOf, 3)).toEqual(dealEvenly(names, weightOf, 3));
});

test('there may be more shares than names', () => {
  expect(dealEvenly(['a'], weightOf, 3)).toEqual([['a'], [], []]);
});

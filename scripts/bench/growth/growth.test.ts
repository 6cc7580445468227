import { expect, test } from 'vitest';
import { growthTable } from './growth.ts';

const cost = (seconds: number, megabytes: number) => ({ seconds, peakBytes: megabytes * 1024 ** 2 });

test('linear growth with the catalog passes, faster growth of time or memory does not', () => {
  const [, ...rows] = growthTable(
    [
      { stage: 'load', small: cost(1, 100), large: cost(10.5, 400) },
      { stage: 'types', small: cost(1, 100), large: cost(30, 400) },
      { stage: 'hovers', small: cost(1, 100), large: cost(5, 4000) },
      { stage: 'build', small: cost(1, 100), large: cost(Infinity, Infinity) },
    ],
    10,
  );
  const [linear, ...others] = rows.map((row) => row.at(-1));
  expect([linear, ...new Set(others)]).toEqual(['linear or better', 'more than linear']);
  expect(rows[3]?.slice(2, 4)).toEqual(['never', 'never']);
  expect(rows[0]).toEqual([
    'load',
    '1.00 s',
    '10.50 s',
    '10.50 x',
    '100.0 MB',
    '400.0 MB',
    '4.00 x',
    'linear or better',
  ]);
});

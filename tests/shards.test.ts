import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { secondsOf, shardsOf, TEST_SECONDS } from './support/shards.ts';

const FILES = globSync('{kit,scripts,mock,live,.vitepress,tests}/**/*.test.ts', { ignore: '**/node_modules/**' });

const sumOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + secondsOf(file), 0);

test('no shard of four takes more than a third of the time of all tests', () => {
  const shards = shardsOf(FILES, 4);
  expect(shards.flat().sort()).toEqual([...FILES].sort());
  expect(Math.max(...shards.map(sumOf)) / sumOf(FILES)).toBeLessThanOrEqual(1 / 3);
});

test('every file whose time is known is there', () => {
  const files = new Set(FILES);
  expect([...TEST_SECONDS.keys()].filter((file) => !files.has(file))).toEqual([]);
});

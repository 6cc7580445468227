import { dealEvenly } from '../../scripts/lib/deal-evenly.ts';
import slow from './test-seconds.json' with { type: 'json' };

/** Seconds of the files of three and more, by their path: from `.cache/tests/vitest.json`, the report of a whole `npm test`. */
export const TEST_SECONDS: ReadonlyMap<string, number> = new Map(Object.entries(slow));

/** Mean seconds of all others. */
const OTHERS = 0.3;

/** Seconds that a test file takes about. */
export const secondsOf = (file: string): number => TEST_SECONDS.get(file) ?? OTHERS;

/** The test files of each of `count` shards, which take about as long as each other. */
export const shardsOf = (files: readonly string[], count: number): string[][] => dealEvenly(files, secondsOf, count);

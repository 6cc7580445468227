import { beforeAll, describe, expect, test } from 'vitest';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';
import { type DecodedIndex, decodePart, emptyIndex } from '../scripts/writers/search/engine/decoded-index.ts';
import { search } from '../scripts/writers/search/engine/search.ts';
import { makeTitles } from '../scripts/writers/search/search-index.ts';
import { siteContent } from '../scripts/writers/site-files/publication.ts';
import { hasExpectedResult, type SearchQuery } from './support/search-expectations.ts';
import { DEVICE_QUERIES } from './support/words/device-queries.ts';
import { ENGLISH_QUERIES } from './support/words/english-queries.ts';
import { FORMER_QUERIES } from './support/words/former-queries.ts';
import { NODE_QUERIES } from './support/words/node-queries.ts';
import { PINYIN_QUERIES } from './support/words/pinyin-queries.ts';
import { RUN_QUERIES } from './support/words/run-queries.ts';
import { VARIANT_QUERIES } from './support/words/variant-queries.ts';

/** Share of the queries of a kind whose page comes among the first three. */
const LEAST_ANSWERED = 0.95;
/** Queries of a kind at least. */
const LEAST_QUERIES = 60;

const KINDS: readonly (readonly [kind: string, queries: readonly SearchQuery[]])[] = [
  ['sentences without blanks', RUN_QUERIES],
  ['pinyin and initials', PINYIN_QUERIES],
  ['other characters for the same word', VARIANT_QUERIES],
  ['English words', ENGLISH_QUERIES],
  ['errors of Node.js', NODE_QUERIES],
  ['functions of the client side', DEVICE_QUERIES],
  ['former names', FORMER_QUERIES],
];

/** The first part of the index alone: it answers before the others are loaded. */
let titles: DecodedIndex;

beforeAll(async () => {
  const { catalog, pages } = await siteContent(process.cwd(), {}, await projectSpec());
  titles = decodePart(emptyIndex(), 'titles', makeTitles(catalog, pages));
});

describe.each(KINDS)('%s', (_kind, queries) => {
  test('find their page among the first three', () => {
    const missed = queries.filter((wanted) => {
      const urls = search(titles, wanted.query).results.map(({ url }) => url);
      return !hasExpectedResult(wanted, urls);
    });
    expect(queries.length).toBeGreaterThanOrEqual(LEAST_QUERIES);
    const answered = 1 - missed.length / queries.length;
    expect(answered, missed.map(({ query }) => query).join(', ')).toBeGreaterThanOrEqual(LEAST_ANSWERED);
  });

  test('want pages that exist, and each is asked once', () => {
    const pages = new Set(titles.entries.flatMap(({ url }) => [url, url.replace(/#.*/, '')]));
    expect(queries.flatMap(({ any = [] }) => any).filter((page) => !pages.has(page))).toEqual([]);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });
});

test('what letters were read as is said', () => {
  expect(search(titles, 'tuikuan').corrections).toEqual([{ typed: 'tuikuan', meant: '退款' }]);
  expect(search(titles, 'refund').corrections).toEqual([]);
});

import type { SearchQuery } from './search-expectations.ts';
import { SEARCH_QUERIES } from './search-queries.ts';
import { FIELD_QUERIES } from './search-queries-field.ts';
import { MORE_QUERIES } from './search-queries-more.ts';
import { UNSEEN_QUERIES } from './search-queries-unseen.ts';

/** Every query that the search is held to. */
export const ALL_QUERIES: readonly SearchQuery[] = [
  ...Object.values(SEARCH_QUERIES).flat(),
  ...MORE_QUERIES,
  ...FIELD_QUERIES,
  ...UNSEEN_QUERIES,
];

import { comparable } from './search-text.ts';
import { SYNONYMS } from './synonyms.ts';

/** The synonyms as texts are compared: what is typed, and the queries that find what is meant. */
export const FOLDED_SYNONYMS: readonly { typed: string; means: readonly string[] }[] = SYNONYMS.flatMap(
  ({ typed, means }) => typed.map((each) => ({ typed: comparable(each), means: means.map(comparable) })),
);

import type { Catalog } from '../../spec/catalog-model.ts';
import type { OfficialRecord } from '../official-model.ts';
import { ERROR_KINDS } from './plan-errors.ts';
import { CALL_KINDS, statedCalls } from './stated-calls.ts';
import { KEYWORD_KINDS, type StatedKeywords, statedKeywords } from './stated-keywords.ts';

/** Kinds of differences that code can correct. */
export const APPLICABLE = [...KEYWORD_KINDS, ...CALL_KINDS, ...ERROR_KINDS] as const;

/** Everything of these kinds that the pages state of places of the spec. */
export const stated = (
  kinds: readonly string[],
  records: readonly OfficialRecord[],
  catalog: Catalog,
): StatedKeywords[] => [
  ...statedKeywords(
    KEYWORD_KINDS.filter((kind) => kinds.includes(kind)),
    records,
    catalog,
  ),
  ...statedCalls(
    CALL_KINDS.filter((kind) => kinds.includes(kind)),
    records,
    catalog,
  ),
];

import type { DecodedCode, DecodedField, DecodedSection } from './decoded-index.ts';

/** Place of a match in an entry. */
type Where =
  | { in: 'title' | 'path' | 'breadcrumb' }
  | { in: 'field'; field: DecodedField; parent: string }
  | { in: 'explanation'; field: DecodedField; parent: string; explanation: string }
  | { in: 'code'; code: DecodedCode }
  | { in: 'prose'; section: DecodedSection };

/** Match of an entry with a part of a query. */
export interface Hit {
  score: number;
  /** Whether all of it matched, and not only some of its bigrams. */
  isComplete: boolean;
  where: Where;
  /** The text searched for, to highlight it. */
  text: string;
}

/** The best hit of each entry, by the entry's number. */
export type Hits = Map<number, Hit>;

/** Scores of a hit by where it is. A table of all weights: the constants at the top of each file of this folder. */
export const WEIGHTS = {
  title: 100,
  group: 85,
  path: 70,
  heading: 50,
  breadcrumb: 45,
  field: 40,
  code: 25,
  explanation: 15,
  prose: 12,
} as const;

/** Keeps the better hit of an entry: a complete one before any other, then that with the higher score. */
export function keepBest(hits: Hits, entry: number, hit: Hit): void {
  const known = hits.get(entry);
  if (!known || isBetter(hit, known)) hits.set(entry, hit);
}

/** Half of something in a title may say more than all of it in prose, but not by a little. */
function isBetter(hit: Hit, known: Hit): boolean {
  if (hit.isComplete === known.isComplete) return hit.score > known.score;
  return hit.isComplete;
}

import { KINDS, type Kind } from '../search-model.ts';
import type { DecodedIndex } from './decoded-index.ts';
import { explain, type Result } from './explain.ts';
import type { Hit } from './hits.ts';
import { type Found, findQuery } from './query.ts';
import type { Correction } from './spelling.ts';

export type { Result } from './explain.ts';

/** What a search answers. */
export interface Answer {
  results: Result[];
  /** How many were found, by kind. */
  counts: Record<Kind, number>;
  /** Names that were found in place of what was typed. */
  corrections: Correction[];
}

/** How many results are shown at most. */
const MOST_RESULTS = 30;
/** With as many that have all parts of a query, those that have some are not shown. */
const ENOUGH = 8;
/** What a candidate is worth that has some of a query, beside one that has all. */
const PARTLY = 0.6;
/** How far the rank of an entry moves its score, up and down. */
const RANK_REACH = 0.5;

interface Candidate {
  entry: number;
  score: number;
  /** Whether every part of the query was found whole. */
  whole: boolean;
  hits: Hit[];
}

/** Searches what has been loaded of the index: entries with all parts of the query first, then those with some. */
export function search(index: DecodedIndex, query: string, kind?: Kind): Answer {
  const found = findQuery(index, query);
  const candidates = rankCandidates(index, found);
  const whole = candidates.filter((candidate) => candidate.whole);
  const named = whole.filter(({ hits }) => hits.some(({ where }) => where.in !== 'prose'));
  const shown = named.length >= ENOUGH ? whole : candidates;
  const counts = Object.fromEntries(KINDS.map((each) => [each, 0])) as Record<Kind, number>;
  const kindOf = ({ entry }: Candidate): Kind | undefined => index.entries[entry]?.kind;
  for (const candidate of shown) {
    const own = kindOf(candidate);
    if (own) counts[own] += 1;
  }
  const results = shown
    .filter((candidate) => !kind || kindOf(candidate) === kind)
    .slice(0, MOST_RESULTS)
    .flatMap(({ entry, hits }) => {
      const opened = index.entries[entry];
      return opened ? [explain(opened, hits)] : [];
    });
  return { results, counts, corrections: found.corrections };
}

function rankCandidates({ entries }: DecodedIndex, { parts }: Found): Candidate[] {
  const numbers = new Set(parts.flatMap((part) => [...part.keys()]));
  const candidates = [...numbers].map((entry): Candidate => {
    const hits = parts.flatMap((part) => part.get(entry) ?? []);
    const mean = hits.reduce((sum, { score }) => sum + score, 0) / parts.length;
    const rank = (entries[entry]?.rank ?? 0) / 99;
    const whole = hits.length === parts.length && hits.every((hit) => hit.whole);
    const score = mean * (whole ? 1 : PARTLY) * (1 + RANK_REACH * (2 * rank - 1));
    return { entry, score, hits, whole };
  });
  return candidates.sort((a, b) => b.score - a.score || a.entry - b.entry);
}

import { KINDS, type Kind } from '../search-model.ts';
import type { DecodedIndex } from './decoded-index.ts';
import { explain, type Result } from './explain.ts';
import type { Hit } from './hits.ts';
import { messageInAnswer } from './pasted-message.ts';
import { type Found, findQuery } from './query.ts';
import { comparable } from './search-text.ts';
import type { Correction } from './spelling.ts';

export type { Result } from './explain.ts';

/** Response to a query. */
export interface SearchResponse {
  results: Result[];
  /** Number of results by kind. */
  counts: Record<Kind, number>;
  /** Names that were found in place of what was typed. */
  corrections: Correction[];
}

/** Results shown at most. */
const MAX_RESULTS = 30;
/** Complete matches from which on partial ones are not shown. */
const ENOUGH_COMPLETE = 8;
/** Weight of a candidate that matches some parts of a query, relative to one that matches all. */
const PARTIAL_WEIGHT = 0.6;
/** Share by which the rank of an entry moves its score, up or down. */
const RANK_INFLUENCE = 0.5;

interface Candidate {
  entry: number;
  score: number;
  /** Whether every part of the query matched completely. */
  isComplete: boolean;
  hits: Hit[];
}

/**
 * Searches what has been loaded of the index: entries with all parts of the query first, then those with some. Of a pasted
 * answer, its message is the query, where that is found.
 */
export function search(index: DecodedIndex, query: string, kind?: Kind): SearchResponse {
  const message = messageInAnswer(query);
  if (message === undefined) return searchWords(index, query, kind);
  const ofMessage = searchWords(index, message, kind);
  return ofMessage.results.length ? ofMessage : searchWords(index, query, kind);
}

function searchWords(index: DecodedIndex, query: string, kind?: Kind): SearchResponse {
  const found = findQuery(index, query);
  const candidates = titledFirst(rankCandidates(index, found), index, query);
  const complete = candidates.filter((candidate) => candidate.isComplete);
  const named = complete.filter(({ hits }) =>
    hits.some(({ where }) => where.in !== 'prose' && where.in !== 'explanation'),
  );
  const shown = named.length >= ENOUGH_COMPLETE ? complete : candidates;
  const counts = Object.fromEntries(KINDS.map((each) => [each, 0])) as Record<Kind, number>;
  const kindOf = ({ entry }: Candidate): Kind | undefined => index.entries[entry]?.kind;
  for (const candidate of shown) {
    const own = kindOf(candidate);
    if (own) counts[own] += 1;
  }
  const results = shown
    .filter((candidate) => !kind || kindOf(candidate) === kind)
    .slice(0, MAX_RESULTS)
    .flatMap(({ entry, hits }) => {
      const opened = index.entries[entry];
      return opened ? [explain(opened, hits)] : [];
    });
  return { results, counts, corrections: found.corrections };
}

/** Entries of one title at most, to come first for it: of more, each is one among others. */
const FEW_TITLED = 3;

/** Moves the candidates up whose title is the query, all of it. */
function titledFirst(candidates: readonly Candidate[], { entries }: DecodedIndex, query: string): Candidate[] {
  const title = comparable(query.trim());
  const isTitled = ({ entry }: Candidate): boolean => entries[entry]?.titleText === title;
  const titled = candidates.filter(isTitled);
  if (titled.length > FEW_TITLED) return [...candidates];
  return [...titled, ...candidates.filter((candidate) => !isTitled(candidate))];
}

function rankCandidates({ entries }: DecodedIndex, { parts }: Found): Candidate[] {
  const numbers = new Set(parts.flatMap((part) => [...part.keys()]));
  const candidates = [...numbers].map((entry): Candidate => {
    const hits = parts.flatMap((part) => part.get(entry) ?? []);
    const mean = hits.reduce((sum, { score }) => sum + score, 0) / parts.length;
    const rank = (entries[entry]?.rank ?? 0) / 99;
    const isComplete = hits.length === parts.length && hits.every((hit) => hit.isComplete);
    const score = mean * (isComplete ? 1 : PARTIAL_WEIGHT) * (1 + RANK_INFLUENCE * (2 * rank - 1));
    return { entry, score, hits, isComplete };
  });
  return candidates.sort((a, b) => b.score - a.score || a.entry - b.entry);
}

import { findAbbreviation } from './abbreviations.ts';
import { findBigrams } from './bigrams.ts';
import type { DecodedIndex } from './decoded-index.ts';
import { findText } from './find-name.ts';
import { findPath, isPath } from './find-path.ts';
import { type Hit, type Hits, keepBest } from './hits.ts';
import { comparable, fold, type Token, tokenize } from './search-text.ts';
import { type Correction, correct } from './spelling.ts';
import { EMPTY_WORDS, QUESTION_WORDS, SYNONYMS } from './synonyms.ts';

/** Hits of the parts of a query: of each part, by entry. */
export interface Found {
  parts: Hits[];
  corrections: Correction[];
}

/** Weight of a hit of a synonym or a correction, relative to a literal one. */
const SYNONYM_WEIGHT = 0.92;
/** Weight of tokens found separately, relative to tokens found together. */
const SEPARATE_WEIGHT = 0.9;
/** Weight of parts of a query found as one word. */
const JOINED_WEIGHT = 0.95;
/** Characters of a word at most. */
const MAX_WORD_LENGTH = 16;
const HAN = /\p{Script=Han}/u;
/** Weight of tokens found in unrelated places, such as a title and the name of a field. */
const SCATTERED_WEIGHT = 0.75;
/** Characters of a query at most: longer ones are cut. */
const MAX_QUERY_LENGTH = 300;
const METHOD = /^(?:get|post|put|patch|delete)$/;

/** Finds the parts of a query, which blanks divide, each by itself. */
export function findQuery(index: DecodedIndex, query: string): Found {
  const words = withoutQuestion(fold(query.slice(0, MAX_QUERY_LENGTH)))
    .split(/\s+/)
    .map(comparable)
    .filter(Boolean);
  // `POST /v3/…` is how a path is quoted.
  const parts = words.filter((word, place) => !(METHOD.test(word) && isPath(words[place + 1] ?? '')));
  const corrections: Correction[] = [];
  const found = parts.flatMap((part) => findPart(index, part, corrections));
  const together = findTogether(index, parts);
  return { parts: together.size ? found.map((hits) => merge(hits, together, JOINED_WEIGHT)) : found, corrections };
}

/** Finds parts with Chinese as one word, since a space within it has no meaning: `小程序 下单`. */
function findTogether(index: DecodedIndex, parts: readonly string[]): Hits {
  const word = parts.join('');
  if (parts.length < 2 || word.length > MAX_WORD_LENGTH || word.includes('/') || !HAN.test(word)) return new Map();
  const [hits = new Map<number, Hit>(), ...others] = findPart(index, word, []);
  return others.length ? new Map() : new Map([...hits].filter(([, hit]) => hit.isComplete));
}

/** Finds a part, or the text before, in and after a synonym within it, each separately. */
function findPart(index: DecodedIndex, part: string, corrections: Correction[]): Hits[] {
  if (isPath(part)) {
    const hits = findPath(index, part);
    return [hits.size ? hits : findTokens(index, part.replaceAll('/', ' '), corrections)];
  }
  const { typed, means, before, after } = synonymIn(part);
  if (!typed) return [findOtherwise(index, part, [withoutEmptyWord(part)], corrections)];
  const literal = findOtherwise(index, typed, means.map(comparable), corrections);
  return [before, after].flatMap((rest) => (rest ? [findTokens(index, rest, corrections)] : [])).concat([literal]);
}

/** Finds a text literally and, with less weight, by other texts of the same meaning. */
function findOtherwise(index: DecodedIndex, text: string, others: readonly string[], corrections: Correction[]): Hits {
  const hits = findTokens(index, text, corrections);
  for (const other of others) {
    if (other === text) continue;
    const found = [...findTokens(index, other, corrections)].filter(([, hit]) => hit.isComplete);
    merge(hits, new Map(found), SYNONYM_WEIGHT);
  }
  return hits;
}

/** A query without question words, or all of it when nothing else remains. A URL keeps its question mark. */
function withoutQuestion(query: string): string {
  const subject = query.replace(QUESTION_WORDS, ' ').trim();
  return subject && HAN.test(query) ? subject : query;
}

/** A part without an empty word at its start; unchanged when too little would remain. */
function withoutEmptyWord(part: string): string {
  const word = EMPTY_WORDS.find((each) => part.startsWith(each)) ?? '';
  return part.length - word.length < 2 ? part : part.slice(word.length);
}

/** The longest synonym within a part. */
function synonymIn(part: string): { typed: string; means: string[]; before: string; after: string } {
  const all = SYNONYMS.flatMap(({ typed, means }) => typed.map((each) => ({ typed: each, means })));
  const found = all.filter(({ typed }) => part.includes(typed)).sort((a, b) => b.typed.length - a.typed.length)[0];
  if (!found) return { typed: '', means: [], before: '', after: '' };
  const at = part.indexOf(found.typed);
  return { ...found, before: part.slice(0, at), after: part.slice(at + found.typed.length) };
}

/** Finds a text as one token, or all of its tokens; a single token also by spelling corrections. */
function findTokens(index: DecodedIndex, text: string, corrections: Correction[]): Hits {
  const tokens = tokenize(text);
  const [first] = tokens;
  if (!first) return new Map();
  if (tokens.length === 1) return findToken(index, first, corrections);
  const hits = combine(tokens.map((token) => findToken(index, token, corrections)));
  return merge(hits, findText(index, text, 'han'));
}

/** Merges hits into others and keeps the better one of each entry. */
function merge(hits: Hits, others: Hits, worth = 1): Hits {
  for (const [entry, hit] of others) keepBest(hits, entry, { ...hit, score: hit.score * worth });
  return hits;
}

function findToken(index: DecodedIndex, { script, text }: Token, corrections: Correction[]): Hits {
  const hits = findText(index, text, script);
  if (script === 'han') {
    merge(hits, findBigrams(index, text));
    return merge(hits, findAbbreviation(index, text));
  }
  if (hits.size) return hits;
  const correction = correct(index, text);
  if (!correction) return hits;
  corrections.push(correction);
  return merge(hits, findText(index, correction.meant, script), SYNONYM_WEIGHT);
}

/**
 * Entries that have every one of several tokens, with the mean of their scores; the place is that of the worst. When
 * there is none, those that have most.
 */
function combine(parts: readonly Hits[]): Hits {
  const all: Hits = new Map();
  const most: Hits = new Map();
  for (const entry of new Set(parts.flatMap((part) => [...part.keys()]))) {
    const found = parts.flatMap((part) => part.get(entry) ?? []);
    const [first, ...others] = found;
    if (!first) continue;
    const joins = new Set(found.map(({ where }) => where.in)).size === 1 ? SEPARATE_WEIGHT : SCATTERED_WEIGHT;
    const score = (joins * found.reduce((sum, each) => sum + each.score, 0)) / parts.length;
    const worst = others.reduce((low, each) => (each.score < low.score ? each : low), first);
    const isAll = found.length === parts.length;
    const isComplete = isAll && found.every((each) => each.isComplete);
    if (isAll) all.set(entry, { ...worst, score, isComplete });
    else if (found.length > parts.length / 2) most.set(entry, { ...worst, score, isComplete });
  }
  return all.size ? all : most;
}

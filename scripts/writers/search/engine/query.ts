import { findAbbreviation } from './abbreviations.ts';
import { findBigrams } from './bigrams.ts';
import type { DecodedIndex } from './decoded-index.ts';
import { translate } from './english.ts';
import { findText } from './find-name.ts';
import { findPath, isPath } from './find-path.ts';
import { FOLDED_SYNONYMS } from './folded-synonyms.ts';
import { type Hit, type Hits, keepBest } from './hits.ts';
import { isSentence, piecesOf } from './known-phrases.ts';
import { chineseOf, isSyllable } from './pinyin.ts';
import { comparable, fold, type Token, tokenize } from './search-text.ts';
import { type Correction, correct } from './spelling.ts';
import { EMPTY_WORDS, QUESTION_WORDS } from './synonyms.ts';

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
/** Weight of what pinyin may stand for: the likeliest first. */
const PINYIN_WEIGHTS = [0.92, 0.8, 0.7];
/** Weight of what a sentence says besides what is known. */
const REST_WEIGHT = 0.5;
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
  const words = joinSyllables(
    index,
    withoutQuestion(fold(simplify(index, query.slice(0, MAX_QUERY_LENGTH))))
      .split(/\s+/)
      .map(comparable)
      .filter(Boolean),
  );
  // `POST /v3/…` is how a path is quoted.
  const parts = words.filter((word, place) => !(METHOD.test(word) && isPath(words[place + 1] ?? '')));
  const corrections: Correction[] = [];
  const found = parts.flatMap((part) => findPart(index, part, corrections));
  const together = merge(findTogether(index, parts), findTranslated(index, parts));
  return { parts: together.size ? found.map((hits) => merge(hits, together, JOINED_WEIGHT)) : found, corrections };
}

/** Traditional characters as simplified ones. */
const simplify = ({ simplified }: DecodedIndex, text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);

/** Pinyin that is written with blanks, as one word. */
function joinSyllables(index: DecodedIndex, words: string[]): string[] {
  const isPinyin = words.length > 1 && words.every((word) => !index.names.has(word) && isSyllable(index, word));
  return isPinyin ? [words.join('')] : words;
}

/** Finds what English words are called here. */
function findTranslated(index: DecodedIndex, parts: readonly string[]): Hits {
  const chinese = translate(parts);
  return chinese === undefined ? new Map() : combine(findPart(index, comparable(chinese), []));
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
  const read = chineseOf(index, part);
  if (read.length) return [findRead(index, part, read, corrections)];
  if (HAN.test(part) && isSentence(part)) {
    const sentence = findSentence(index, part);
    if (sentence.length) return sentence;
  }
  const { typed, means, before, after } = synonymIn(part);
  if (!typed) return [findOtherwise(index, part, [withoutEmptyWord(part)], corrections)];
  const literal = findOtherwise(index, typed, means, corrections);
  return [before, after].flatMap((rest) => (rest ? [findTokens(index, rest, corrections)] : [])).concat([literal]);
}

/** Finds a phrase of ours as it is: what it means is the name of something, so that no part of it has to be guessed. */
function findKnown(index: DecodedIndex, text: string, means: readonly string[]): Hits {
  const hits = findExactly(index, text);
  for (const other of means) merge(hits, findExactly(index, other), SYNONYM_WEIGHT);
  return hits;
}

function findExactly(index: DecodedIndex, text: string): Hits {
  const [first, ...others] = tokenize(text);
  const hits = findText(index, text, first && !others.length ? first.script : 'han');
  if (!first || !others.length) return hits;
  return merge(hits, combine([first, ...others].map((token) => findText(index, token.text, token.script))));
}

/** Hits with more score where others have the entry too. */
function strengthen(hits: Hits, others: readonly Hits[]): Hits {
  return new Map(
    [...hits].map(([entry, hit]) => {
      const more = others.reduce((sum, other) => sum + (other.get(entry)?.score ?? 0), 0);
      return [entry, { ...hit, score: hit.score + REST_WEIGHT * more }];
    }),
  );
}

/** Finds letters literally, and the Chinese that they may stand for. */
function findRead(index: DecodedIndex, part: string, read: readonly string[], corrections: Correction[]): Hits {
  const hits = findText(index, part, 'latin');
  read.forEach((chinese, place) => {
    merge(hits, combine(findPart(index, comparable(chinese), [])), PINYIN_WEIGHTS[place] ?? 0);
  });
  const [meant = part] = read;
  corrections.push({ typed: part, meant });
  return hits;
}

/** Finds the phrases of a sentence; the rest decides among what has them. Nothing when it has no phrase of ours. */
function findSentence(index: DecodedIndex, sentence: string): Hits[] {
  const pieces = piecesOf(index, sentence);
  const found = pieces.filter(({ means }) => means);
  if (!found.length) return [];
  const others = pieces.filter(({ means }) => !means).map(({ text }) => text);
  // A name in the rest is what the query is about, too.
  if (others.some((text) => /[a-z]/.test(text))) return [];
  const rest = others.map((text) => findTokens(index, text, []));
  const whole = findText(index, sentence, 'han');
  return found.map(({ text, means = [] }) => merge(strengthen(findKnown(index, text, means), rest), whole));
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

/** Whether a text has another one, which is no part of a name there. */
function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const isName = (character = ''): boolean => /[a-z0-9_]/.test(character);
  const joins = (inner: string | undefined, outer: string | undefined): boolean => isName(inner) && isName(outer);
  return !joins(word[0], text[at - 1]) && !joins(word.at(-1), text[at + word.length]);
}

/** The longest synonym within a part. */
function synonymIn(part: string): { typed: string; means: readonly string[]; before: string; after: string } {
  const found = FOLDED_SYNONYMS.filter(({ typed }) => hasWord(part, typed)).sort(
    (a, b) => b.typed.length - a.typed.length,
  )[0];
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

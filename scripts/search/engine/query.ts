import { findText } from './find-name.ts';
import { findPairs } from './find-pairs.ts';
import { findPath, isPath } from './find-path.ts';
import { type Hit, type Hits, keepBest } from './hits.ts';
import type { OpenIndex } from './opened.ts';
import { type Correction, correct } from './spelling.ts';
import { EMPTY_WORDS, SYNONYMS } from './synonyms.ts';
import { fold, type Piece, piecesOf } from './text.ts';

/** What the parts of a query found: the hits of each part, by entry. */
export interface Found {
  parts: Hits[];
  corrections: Correction[];
}

/** What a synonym or a correction found is worth, beside what the words themselves did. */
const OTHER_WORDS = 0.97;
/** Pieces found apart, beside the whole of them found together. */
const APART = 0.9;
/** Longer queries are cut: nobody types them. */
const MOST_CHARACTERS = 300;
const METHOD = /^(?:get|post|put|patch|delete)$/;

/** Finds the parts of a query, which blanks divide, each by itself. */
export function findQuery(index: OpenIndex, query: string): Found {
  const words = fold(query.slice(0, MOST_CHARACTERS)).split(/\s+/).filter(Boolean);
  // `POST /v3/…` is how a path is quoted.
  const parts = words.filter((word, place) => !(METHOD.test(word) && isPath(words[place + 1] ?? '')));
  const corrections: Correction[] = [];
  return { parts: parts.flatMap((part) => findPart(index, part, corrections)), corrections };
}

/** A part, or what stands before, in and after a synonym within it: each is found by itself. */
function findPart(index: OpenIndex, part: string, corrections: Correction[]): Hits[] {
  if (isPath(part)) {
    const hits = findPath(index, part);
    return [hits.size ? hits : findPieces(index, part.replaceAll('/', ' '), corrections)];
  }
  const { said, meant, before, after } = synonymIn(part);
  if (!meant) return [findOtherwise(index, part, withoutEmptyWord(part), corrections)];
  const literal = findOtherwise(index, said, fold(meant), corrections);
  return [before, after].flatMap((rest) => (rest ? [findPieces(index, rest, corrections)] : [])).concat([literal]);
}

/** A text as it stands, or else in other words that mean the same. */
function findOtherwise(index: OpenIndex, text: string, otherwise: string, corrections: Correction[]): Hits {
  const hits = findPieces(index, text, corrections);
  if (otherwise === text) return hits;
  for (const [entry, hit] of findPieces(index, otherwise, corrections)) {
    if (hit.whole) keepBest(hits, entry, { ...hit, score: hit.score * OTHER_WORDS });
  }
  return hits;
}

/** A part without a word at its beginning that every page could have; as it is when nothing else would be left. */
function withoutEmptyWord(part: string): string {
  const word = EMPTY_WORDS.find((each) => part.startsWith(each)) ?? '';
  return part.length - word.length < 2 ? part : part.slice(word.length);
}

/** The longest synonym within a part. */
function synonymIn(part: string): { said: string; meant: string; before: string; after: string } {
  const all = SYNONYMS.flatMap(({ said, meant }) => said.map((each) => ({ said: each, meant })));
  const found = all.filter(({ said }) => part.includes(said)).sort((a, b) => b.said.length - a.said.length)[0];
  if (!found) return { said: '', meant: '', before: '', after: '' };
  const at = part.indexOf(found.said);
  return { ...found, before: part.slice(0, at), after: part.slice(at + found.said.length) };
}

/** The whole of a text as it stands, or all of its pieces; of one piece also what spelling suggests. */
function findPieces(index: OpenIndex, text: string, corrections: Correction[]): Hits {
  const pieces = piecesOf(text);
  const [first] = pieces;
  if (!first) return new Map();
  if (pieces.length === 1) return findPiece(index, first, corrections);
  const hits = combine(pieces.map((piece) => findPiece(index, piece, corrections)));
  for (const [entry, hit] of findText(index, text, 'han')) keepBest(hits, entry, hit);
  return hits;
}

function findPiece(index: OpenIndex, { script, text }: Piece, corrections: Correction[]): Hits {
  const hits = findText(index, text, script);
  if (script === 'han') {
    for (const [entry, hit] of findPairs(index, text)) keepBest(hits, entry, hit);
    return hits;
  }
  if (hits.size) return hits;
  const correction = correct(index, text);
  if (!correction) return hits;
  corrections.push(correction);
  for (const [entry, hit] of findText(index, correction.meant, script)) {
    keepBest(hits, entry, { ...hit, score: hit.score * OTHER_WORDS });
  }
  return hits;
}

/** Entries that have every one of several pieces, with the mean of their scores; what was found worst is where. */
export function combine(parts: readonly Hits[]): Hits {
  const [first = new Map<number, Hit>(), ...others] = parts;
  const hits: Hits = new Map();
  for (const [entry, hit] of first) {
    const all = [hit, ...others.flatMap((other) => other.get(entry) ?? [])];
    if (all.length < parts.length) continue;
    const score = (APART * all.reduce((sum, each) => sum + each.score, 0)) / all.length;
    const worst = all.reduce((low, each) => (each.score < low.score ? each : low));
    hits.set(entry, { ...worst, score, whole: all.every(({ whole }) => whole) });
  }
  return hits;
}

import { withoutVariants } from './character-variants.ts';

/**
 * How text is cut and compared, the same for what is searched and for what is typed: Chinese by pairs of neighbouring
 * characters, names by their parts, so that `trade_no` is found in `out_trade_no`.
 */

/** A token of a query: a run of Chinese characters, or a name such as `out_trade_no`, `TRANSACTION.SUCCESS`, `fund-app`. */
export interface Token {
  script: 'han' | 'latin';
  text: string;
}

const PIECES = /(\p{Script=Han}+)|([\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*)/gu;
const WORD_CHARACTER = /[a-z0-9]/;
const BLANKS = /(?<=\p{Script=Han}) +(?=[\p{L}\p{N}])|(?<=[a-z0-9]) +(?=\p{Script=Han})/gu;
const BRACKETS = /\([^)]*\)/g;
const FULL_WIDTH = /[！-～]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Small letters, and full-width letters and signs as half-width ones. The length stays, so that places stay right. */
export function fold(text: string): string {
  const half = withoutVariants(text).replace(FULL_WIDTH, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
  const small = half.toLowerCase();
  return small.length === text.length ? small : half;
}

/**
 * Folded text as it is compared: without the blanks between Chinese and other letters, which people write or don't, and
 * without the particle 的, so that `证书的序列号` and `证书序列号` are the same.
 */
export const comparable = (text: string): string => fold(text).replace(BLANKS, '').replaceAll('的', '');

/** Splits folded text into tokens, each of one script. */
export function tokenize(folded: string): Token[] {
  const latin = folded.replace(/(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Han})/gu, ' ');
  return [...latin.matchAll(PIECES)].map(([text, han]) => ({ script: han ? 'han' : 'latin', text }));
}

/** The pairs of neighbouring characters of a Chinese text, each once; a single character is its own pair. */
export function bigramsOf(text: string): string[] {
  const characters = [...text];
  if (characters.length < 3) return [text];
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))];
}

/** A name without what joins its parts: `NO_AUTH` and `NOAUTH` are the same. */
export const joined = (name: string): string => name.replace(/[\s._-]+/g, '');

/** Weight of a name in a folded text, from 0 (absent) to 1 (equal). */
export function matchName(name: string, text: string): number {
  if (text === name) return 1;
  const isAlike =
    text[0] === name[0] && text.at(-1) === name.at(-1) && Math.abs(text.length - name.length) <= MAX_SEPARATORS;
  if (isAlike && joined(text) === joined(name)) return 0.95;
  let best = 0;
  for (let at = text.indexOf(name); at >= 0 && best < WHOLE_PART; at = text.indexOf(name, at + 1)) {
    const starts = !WORD_CHARACTER.test(text[at - 1] ?? '');
    const end = at + name.length;
    const ends = !WORD_CHARACTER.test(text[end] ?? '') || (starts && isPlural(text, end));
    best = Math.max(best, placeQuality(starts, ends, name.length));
  }
  return best;
}

const isPlural = (text: string, end: number): boolean => text[end] === 's' && !WORD_CHARACTER.test(text[end + 1] ?? '');

/** Separators in a name at most. */
const MAX_SEPARATORS = 8;
const WHOLE_PART = 0.85;
/** Characters of a name found inside a word at least: shorter ones match by chance. */
const MIN_INNER_LENGTH = 4;

function placeQuality(starts: boolean, ends: boolean, length: number): number {
  if (starts && ends) return WHOLE_PART;
  if (starts) return 0.65;
  if (length < MIN_INNER_LENGTH) return 0;
  return ends ? 0.5 : 0.35;
}

/** Weight of a Chinese text as a phrase of another one, from 0 (absent) to 1 (equal). */
export function matchPhrase(phrase: string, text: string): number {
  const at = text.indexOf(phrase);
  if (at < 0) return 0;
  if (phrase.length === text.length) return 1;
  const edge = at === 0 || at + phrase.length === text.length ? 0.05 : 0;
  return (0.8 + edge) * shareOf(phrase, text);
}

/** A text that is much of another one says more about it. What a title adds in brackets counts by half. */
export function shareOf(part: string, text: string): number {
  const added = text.includes('(') ? text.length - text.replace(BRACKETS, '').length : 0;
  return 0.7 + 0.3 * Math.min(1, part.length / (text.length - added / 2));
}

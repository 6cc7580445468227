import type { DecodedIndex, Term } from './decoded-index.ts';
import { FOLDED_SYNONYMS } from './folded-synonyms.ts';

/** What a run of letters may stand for: Chinese texts, the likeliest first. */
const MOST = 3;
/** Letters of initials: one alone says nothing, and nobody types a sentence so. */
const INITIALS = { least: 2, most: 8 };
/** Letters of pinyin at least. */
const LEAST_LETTERS = 3;
const HAN = /\p{Script=Han}/u;
const LETTERS = /^[a-z][a-z0-9]*$/;
/** Weight of all of a term, and of its beginning, relative to a part of it. */
const PLACE_WEIGHT = { whole: 12, start: 2, inside: 1 };

type Fits = (reading: string, rest: string) => number;

/**
 * The Chinese that letters without tones stand for, by what titles and synonyms are called: `tuikuan`, `jsapixiadan`, or the
 * first letters alone, `sqtk`. Nothing for a name that the index has.
 */
export function chineseOf(index: DecodedIndex, letters: string): string[] {
  if (!LETTERS.test(letters) || index.names.has(letters)) return [];
  const whole = letters.length < LEAST_LETTERS ? [] : candidates(index, letters, wholeSyllable);
  if (whole.length) return whole;
  const isShort = letters.length >= INITIALS.least && letters.length <= INITIALS.most;
  return isShort ? candidates(index, letters, firstLetter) : [];
}

/** Whether a word is one syllable of pinyin. */
export const isSyllable = ({ readings }: DecodedIndex, word: string): boolean =>
  [...readings.values()].some((own) => own.includes(word));

const wholeSyllable: Fits = (reading, rest) => {
  if (rest.startsWith(reading)) return reading.length;
  // The last syllable may be unfinished.
  return rest.length > 1 && reading.startsWith(rest) ? rest.length : 0;
};

const firstLetter: Fits = (reading, rest) => (reading[0] === rest[0] ? 1 : 0);

function candidates({ terms, readings }: DecodedIndex, letters: string, fits: Fits): string[] {
  const scores = new Map<string, number>();
  const said: Term[] = FOLDED_SYNONYMS.map(({ typed }) => ({ text: typed, uses: 1 }));
  for (const { text, uses } of [...terms, ...said]) {
    for (const [found, weight] of readIn({ text, letters, readings, fits })) {
      if (HAN.test(found)) scores.set(found, (scores.get(found) ?? 0) + weight * uses);
    }
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([text]) => text);
}

/** The parts of a text that the letters are read as, with their weight by their place. */
function readIn(reading: Reading): [found: string, weight: number][] {
  const { text } = reading;
  return [...text].flatMap((_, start): [string, number][] => {
    const end = endOf(reading, start, 0);
    if (!end) return [];
    const first = end === text.length ? PLACE_WEIGHT.whole : PLACE_WEIGHT.start;
    return [[text.slice(start, end), start === 0 ? first : PLACE_WEIGHT.inside]];
  });
}

interface Reading {
  text: string;
  letters: string;
  readings: DecodedIndex['readings'];
  fits: Fits;
}

/** Where the characters end that the letters are read as; 0 when they are others. */
function endOf(reading: Reading, place: number, at: number): number {
  const { text, letters, readings, fits } = reading;
  if (at === letters.length) return place;
  const character = text[place];
  if (character === undefined) return 0;
  if (character === letters[at]) return endOf(reading, place + 1, at + 1);
  for (const own of readings.get(character) ?? []) {
    const read = fits(own, letters.slice(at));
    const end = read && endOf(reading, place + 1, at + read);
    if (end) return end;
  }
  return 0;
}

import type { DecodedIndex } from './decoded-index.ts';
import { type Hits, keepBest, WEIGHTS } from './hits.ts';
import { shareOf } from './search-text.ts';

/** Weight of an abbreviation, relative to a literal match in a title. */
const ABBREVIATION_WEIGHT = 0.85;
/** Factors by which each further gap, and each character in a gap, makes an abbreviation less likely. */
const GAP_FACTOR = 0.9;
const GAP_CHARACTER_FACTOR = 0.97;
/** Characters of a gap at most: a longer one joins unrelated words. */
const MAX_GAP = 5;
/** Characters of an abbreviation at most: longer texts are sentences. */
const MAX_LENGTH = 8;

/** Finds a Chinese text whose characters are in a title in this order, as people abbreviate names: `开发票` for 开具电子发票. */
export function findAbbreviation({ entries }: DecodedIndex, text: string): Hits {
  const hits: Hits = new Map();
  const letters = [...text];
  if (letters.length < 2 || letters.length > MAX_LENGTH) return hits;
  entries.forEach(({ titleText }, entry) => {
    const quality = qualityOf(abbreviationSpans(letters, titleText));
    if (!quality) return;
    const score = WEIGHTS.title * ABBREVIATION_WEIGHT * quality * shareOf(text, titleText);
    keepBest(hits, entry, { score, isComplete: true, where: { in: 'title' }, text });
  });
  return hits;
}

/** Positions of letters in this order, of their best match; empty without a match. */
export function abbreviationSpans(letters: readonly string[], title: string): number[] {
  const [first = '', ...others] = letters;
  const best: { places: number[]; quality: number } = { places: [], quality: 0 };
  for (let start = title.indexOf(first); start >= 0; start = title.indexOf(first, start + 1)) {
    const places = placesFrom(start, others, title);
    const quality = qualityOf(places);
    if (quality > best.quality) Object.assign(best, { places, quality });
  }
  return best.places;
}

/** Each letter at its first place after the previous one; empty when one is missing or too far away. */
function placesFrom(start: number, others: readonly string[], title: string): number[] {
  const places = [start];
  for (const letter of others) {
    const last = places.at(-1) ?? start;
    const next = title.indexOf(letter, last + 1);
    if (next < 0 || next - last - 1 > MAX_GAP) return [];
    places.push(next);
  }
  return places;
}

function qualityOf(places: readonly number[]): number {
  if (!places.length) return 0;
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0) - 1);
  // Of three characters and more, two must be neighbours: single ones are found anywhere.
  if (gaps.length > 1 && gaps.every((gap) => gap > 0)) return 0;
  return gaps.reduce((quality, gap) => (gap ? quality * GAP_FACTOR * GAP_CHARACTER_FACTOR ** gap : quality), 1);
}

import { type Hits, keepBest, WEIGHTS } from './hits.ts';
import type { OpenIndex } from './opened.ts';
import { shareOf } from './text.ts';

/** Beside a text that stands in a title as it is. */
const ABBREVIATED = 0.85;
/** Each further gap, and each character in a gap, makes an abbreviation less likely. */
const BY_GAP = 0.9;
const BY_CHARACTER = 0.97;
/** A gap longer than this joins what does not belong together. */
const LONGEST_GAP = 5;
/** Longer texts are sentences, not abbreviations. */
const LONGEST = 8;

/** Finds a Chinese text whose characters stand in a title in this order, as people shorten names: `开发票` for 开具电子发票. */
export function findLetters({ entries }: OpenIndex, text: string): Hits {
  const hits: Hits = new Map();
  const letters = [...text];
  if (letters.length < 2 || letters.length > LONGEST) return hits;
  entries.forEach(({ titleText }, entry) => {
    const quality = qualityOf(letters, titleText);
    if (!quality) return;
    const score = WEIGHTS.title * ABBREVIATED * quality * shareOf(text, titleText);
    keepBest(hits, entry, { score, whole: true, where: { in: 'title' }, text });
  });
  return hits;
}

/** The best way to find letters in this order, from each place of the first of them; 0 when there is none. */
function qualityOf(letters: readonly string[], title: string): number {
  const [first = '', ...others] = letters;
  let best = 0;
  for (let start = title.indexOf(first); start >= 0; start = title.indexOf(first, start + 1)) {
    best = Math.max(best, qualityFrom(start, others, title));
  }
  return best;
}

function qualityFrom(start: number, others: readonly string[], title: string): number {
  const state = { at: start, quality: 1, pairs: 0 };
  for (const letter of others) {
    const next = title.indexOf(letter, state.at + 1);
    const gap = next - state.at - 1;
    if (next < 0 || gap > LONGEST_GAP) return 0;
    if (gap > 0) state.quality *= BY_GAP * BY_CHARACTER ** gap;
    else state.pairs += 1;
    state.at = next;
  }
  // Of three characters and more, two must be neighbours: single ones are found anywhere.
  return others.length > 1 && state.pairs === 0 ? 0 : state.quality;
}

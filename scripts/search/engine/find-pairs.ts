import { type Hits, keepBest, WEIGHTS } from './hits.ts';
import type { OpenEntry, OpenIndex } from './opened.ts';
import { pairsOf } from './text.ts';

/** Fewer of a text's pairs than this are found by chance. */
const LEAST_SHARE = 0.5;
/** Pairs apart are worth less than the text as it stands. */
const APART = 0.75;

/** Finds a Chinese text of three characters and more by its pairs: in titles and trails, where rare pairs count more, or in prose. */
export function findPairs({ entries, sections }: OpenIndex, text: string): Hits {
  const hits: Hits = new Map();
  const pairs = pairsOf(text);
  if (pairs.length < 2) return hits;
  const weights = pairs.map((pair) => rarity(pair, entries));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  entries.forEach((entry, number) => {
    let found = 0;
    let worth = 0;
    const present = pairs.filter((pair, index) => {
      const place = placeOf(pair, entry);
      found += place ? (weights[index] ?? 0) : 0;
      worth += place * (weights[index] ?? 0);
      return place > 0;
    });
    const whole = isCovered(text, present);
    if (!whole && found / all < LEAST_SHARE) return;
    // Of words that stand apart, the pair of one's end and the other's beginning is nowhere.
    keepBest(hits, number, { score: (APART * worth) / (whole ? found : all), whole, where: { in: 'title' }, text });
  });
  for (const section of sections) {
    const { proseText, headingText, entry } = section;
    const present = pairs.filter((pair) => proseText.includes(pair) || headingText.includes(pair));
    const share = present.length / pairs.length;
    if (share < LEAST_SHARE) continue;
    const score = WEIGHTS.prose * APART * share;
    keepBest(hits, entry, { score, whole: share === 1, where: { in: 'prose', section }, text });
  }
  return hits;
}

/** Whether every character of a text is in one of the pairs: its words may then stand apart or the other way round. */
const isCovered = (text: string, pairs: readonly string[]): boolean => {
  const found = new Set(pairs.join(''));
  return [...text].every((character) => found.has(character));
};

function placeOf(pair: string, { titleText, trailText }: OpenEntry): number {
  if (titleText.includes(pair)) return WEIGHTS.title * (0.8 + 0.2 * (pair.length / titleText.length));
  return trailText.includes(pair) ? WEIGHTS.trail : 0;
}

function rarity(pair: string, entries: readonly OpenEntry[]): number {
  const count = entries.filter(({ titleText }) => titleText.includes(pair)).length;
  return Math.log(1 + entries.length / (1 + count));
}

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
    pairs.forEach((pair, index) => {
      const place = placeOf(pair, entry);
      found += place ? (weights[index] ?? 0) : 0;
      worth += place * (weights[index] ?? 0);
    });
    if (found / all < LEAST_SHARE) return;
    keepBest(hits, number, { score: (APART * worth) / all, whole: found === all, where: { in: 'title' }, text });
  });
  for (const section of sections) {
    const { proseText, headingText, entry } = section;
    const found = pairs.filter((pair) => proseText.includes(pair) || headingText.includes(pair)).length;
    if (found / pairs.length < LEAST_SHARE) continue;
    const score = (WEIGHTS.prose * APART * found) / pairs.length;
    keepBest(hits, entry, { score, whole: found === pairs.length, where: { in: 'prose', section }, text });
  }
  return hits;
}

function placeOf(pair: string, { titleText, trailText }: OpenEntry): number {
  if (titleText.includes(pair)) return WEIGHTS.title * (0.8 + 0.2 * (pair.length / titleText.length));
  return trailText.includes(pair) ? WEIGHTS.trail : 0;
}

function rarity(pair: string, entries: readonly OpenEntry[]): number {
  const count = entries.filter(({ titleText }) => titleText.includes(pair)).length;
  return Math.log(1 + entries.length / (1 + count));
}

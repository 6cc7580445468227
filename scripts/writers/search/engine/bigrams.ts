import type { DecodedEntry, DecodedIndex, DecodedSection } from './decoded-index.ts';
import { entryTexts, sectionTexts } from './find-name.ts';
import { type Hits, keepBest, WEIGHTS } from './hits.ts';
import { bigramsOf } from './search-text.ts';
import { itemsWith } from './text-list.ts';

/** Share of a text's bigrams at least: fewer match by chance. */
const MIN_SHARE = { title: 0.3, prose: 0.5 };
/** Weight of separate bigrams, relative to the literal text. */
const SEPARATE_WEIGHT = 0.75;

/** A bigram with its weight: rare ones weigh more. */
interface Bigram {
  text: string;
  weight: number;
}

/** Finds a Chinese text of three characters and more by its pairs: in titles and breadcrumbs, or in prose and what it is under. */
export function findBigrams(index: DecodedIndex, text: string): Hits {
  const hits: Hits = new Map();
  const pairs = bigramsOf(text).map((pair): Bigram => ({ text: pair, weight: rarity(pair, index) }));
  if (pairs.length < 2) return hits;
  const texts = pairs.map((pair) => pair.text);
  for (const [number, entry] of itemsWith(index.entries, texts, entryTexts)) {
    const found = weigh(text, pairs, MIN_SHARE.title, (pair) => placeOf(pair, entry));
    if (found) keepBest(hits, number, { ...found, where: { in: 'title' }, text });
  }
  for (const [, section] of itemsWith(index.sections, texts, sectionTexts)) {
    const entry = index.entries[section.entry];
    if (!entry) continue;
    const found = weigh(text, pairs, MIN_SHARE.prose, (pair) =>
      Math.max(placeInSection(pair, section), placeOf(pair, entry)),
    );
    if (found) keepBest(hits, section.entry, { ...found, where: { in: 'prose', section }, text });
  }
  return hits;
}

/** The score of the bigrams found; undefined when they are too few. */
function weigh(
  text: string,
  pairs: readonly Bigram[],
  least: number,
  worthOf: (pair: string) => number,
): { score: number; isComplete: boolean } | undefined {
  const sums = { all: 0, found: 0, worth: 0 };
  const present: string[] = [];
  for (const { text: pair, weight } of pairs) {
    sums.all += weight;
    const worth = worthOf(pair);
    if (!worth) continue;
    sums.found += weight;
    sums.worth += weight * worth;
    present.push(pair);
  }
  if (!present.length) return undefined;
  const isComplete = isCovered(text, present);
  if (!isComplete && sums.found / sums.all < least) return undefined;
  // For separate words, the pair of one's end and the other's beginning occurs nowhere.
  return { score: (SEPARATE_WEIGHT * sums.worth) / (isComplete ? sums.found : sums.all), isComplete };
}

/** Whether every character of a text is in one of the pairs: its words may then be separate or in another order. */
const isCovered = (text: string, pairs: readonly string[]): boolean => {
  const found = new Set(pairs.join(''));
  return [...text].every((character) => found.has(character));
};

function placeOf(pair: string, { titleText, breadcrumbText }: DecodedEntry): number {
  if (titleText.includes(pair)) return WEIGHTS.title * (0.8 + 0.2 * (pair.length / titleText.length));
  return breadcrumbText.includes(pair) ? WEIGHTS.breadcrumb : 0;
}

function placeInSection(pair: string, { headingText, proseText }: DecodedSection): number {
  if (headingText.includes(pair)) return WEIGHTS.heading;
  return proseText.includes(pair) ? WEIGHTS.prose : 0;
}

const rarity = (pair: string, { entries, pairs }: DecodedIndex): number =>
  Math.log(1 + entries.length / (1 + (pairs.get(pair) ?? 0)));

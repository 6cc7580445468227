import { type Options, run } from 'zhlint';

/** A fault of Chinese typography. `index` counts characters of the text. */
export interface ProseFault {
  index: number;
  message: string;
}

/** Full-width punctuation, 「」 for quotes, one space between Chinese and Latin words, digits or code. */
const RULES: NonNullable<Options['rules']> = {
  preset: 'default',
  halfwidthPunctuation: '[]{}',
  fullwidthPunctuation: '，。：；？！「」『』（）',
  adjustedFullwidthPunctuation: '',
  unifiedPunctuation: 'traditional',
  skipZhUnits: '',
};

/** Finds what is wrong with the typography of Chinese Markdown. */
export function findProseFaults(text: string): ProseFault[] {
  return run(text, { rules: RULES }).validations.map(({ index, message }) => ({ index, message }));
}

/** Mends the typography of Chinese Markdown. */
export function mendProse(text: string): string {
  return run(text, { rules: RULES }).result;
}

import { type Options, run } from 'zhlint';

/** A problem of Chinese typography. `index` counts characters of the text. */
export interface ProseProblem {
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
export function findProseProblems(text: string): ProseProblem[] {
  return run(text, { rules: RULES }).validations.map(({ index, message }) => ({ index, message }));
}

/** Fixes the typography of Chinese Markdown. */
export function fixProse(text: string): string {
  return run(text, { rules: RULES }).result;
}

/** The Chinese numerals up to ten, each at its index. */
export const NUMERALS = '零一二三四五六七八九十';

/** The English numbers up to ten, each at its index. */
export const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The number that a word, a Chinese numeral or digits stand for; `NaN` for other texts. */
export function numberOf(text: string): number {
  if (text === '两') return 2;
  const numeral = NUMERALS.indexOf(text);
  const word = NUMBER_WORDS.indexOf(text.toLowerCase());
  return numeral >= 0 ? numeral : word >= 0 ? word : Number(text);
}

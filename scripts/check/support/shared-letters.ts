/** The part of a text's letters and digits, from 0 to 1, that other words have, too, in whatever order; 1 of a text without any. */
export function shareOf(text: string, words: string): number {
  const letters = new Set(text.toLowerCase().match(/[\p{L}\d]/gu));
  const others = words.toLowerCase();
  const shared = [...letters].filter((letter) => others.includes(letter)).length;
  return letters.size === 0 ? 1 : shared / letters.size;
}

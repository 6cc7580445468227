/** Code point order, the same on every machine (unlike `localeCompare`). */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Entries of a map or record, by their names in code point order. */
export const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => byCodePoint(a, b);

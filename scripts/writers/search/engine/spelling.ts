import type { DecodedIndex } from './decoded-index.ts';

/** A name that was not found, and the one that was probably meant. */
export interface Correction {
  typed: string;
  meant: string;
}

/** Shorter names are too alike for guesses. */
const MIN_LENGTH = 4;

/** The known name that differs least from one that was not found; among equals that of most entries. */
export function correct({ names }: DecodedIndex, typed: string): Correction | undefined {
  if (typed.length < MIN_LENGTH) return undefined;
  const limit = typed.length < 6 ? 1 : 2;
  const best = { name: '', distance: limit + 1, uses: 0 };
  for (const [name, uses] of names) {
    if (Math.abs(name.length - typed.length) > limit) continue;
    const distance = distanceOf(typed, name, best.distance);
    if (distance > limit || distance > best.distance) continue;
    if (distance < best.distance || uses > best.uses) Object.assign(best, { name, distance, uses });
  }
  return best.name ? { typed, meant: best.name } : undefined;
}

/**
 * Letters to insert, drop, replace, or exchange with the next one; a number above `limit` when more than that.
 * `fastest-levenshtein` knows no exchange, the commonest slip of fingers, and has no limit at which to stop.
 */
function distanceOf(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let place = 1; place <= a.length; place += 1) {
    const row = nextRow(a, b, place, last, before);
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Distances of the first `place` letters of `a` from each beginning of `b`, after those of one and of two letters less. */
function nextRow(a: string, b: string, place: number, last: readonly number[], before: readonly number[]): number[] {
  const row = [place];
  const letter = a[place - 1];
  for (let j = 1; j <= b.length; j += 1) {
    const replaced = (last[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
    const isSwap = place > 1 && j > 1 && letter === b[j - 2] && a[place - 2] === b[j - 1];
    const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : replaced;
    row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped);
  }
  return row;
}

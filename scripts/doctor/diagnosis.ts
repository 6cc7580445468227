import { type Difference, firstDifference } from './difference.ts';
import type { Finding } from './explain.ts';

/** What is known of a signature. */
export interface Diagnosis {
  /**
   * `right`: it fits; `wrong`: the mistakes are known; `other-key`: made with another key; `unknown`: this key, but another
   * text, or for APIv2 another key or text; `unreadable`: something is missing to say anything.
   */
  verdict: 'right' | 'wrong' | 'other-key' | 'unknown' | 'unreadable';
  /** In one sentence. */
  summary: string;
  /** What was done wrong in signing; one or two where the verdict is `wrong`. */
  mistakes: Finding[];
  /** What else is wrong with the input: a serial, a time, how the signature is written. */
  notes: Finding[];
  /** What has to be signed, and what was. */
  expected?: Uint8Array;
  signed?: Uint8Array;
  difference?: Difference;
}

/** A diagnosis of a text that was found, or not. */
export function diagnosisOf(
  found: { mistakes: readonly Finding[]; signed: Uint8Array } | undefined,
  expected: Uint8Array,
  notes: Finding[],
  unknown: string,
): Diagnosis {
  const plain = (found?.mistakes ?? []).map(({ id, title, remedy }) => ({ id, title, remedy }));
  if (!found) return { verdict: 'unknown', summary: unknown, mistakes: [], notes, expected };
  if (plain.length === 0) {
    const summary = notes.length ? '签名正确，但是还有别的不对' : '签名正确';
    return { verdict: 'right', summary, mistakes: [], notes, expected };
  }
  const difference = firstDifference(expected, found.signed);
  return {
    ...{ verdict: 'wrong', summary: plain.map(({ title }) => title).join('；'), mistakes: plain, notes, expected },
    ...(difference && { signed: found.signed, difference }),
  };
}

/** A diagnosis of input that does not suffice. */
export const unreadable = (summary: string, notes: Finding[] = []): Diagnosis => ({
  ...{ verdict: 'unreadable', summary, mistakes: [], notes },
});

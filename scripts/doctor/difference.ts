/** The first byte in which two texts differ, with what stands around it. */
export interface Difference {
  /** Counted from 0; the length of the shorter one when that is the start of the other. */
  offset: number;
  /** The line in which it is, counted from 1. */
  line: number;
  /** The byte of each there, in hexadecimal digits; absent where a text has ended. */
  expected?: string;
  signed?: string;
}

const NEWLINE = 0x0a;

/** Where two texts differ first; undefined when they are the same. */
export function firstDifference(expected: Uint8Array, signed: Uint8Array): Difference | undefined {
  const length = Math.max(expected.length, signed.length);
  for (let offset = 0; offset < length; offset++) {
    const [a, b] = [expected[offset], signed[offset]];
    if (a === b) continue;
    const line = expected.subarray(0, offset).filter((byte) => byte === NEWLINE).length + 1;
    return {
      offset,
      line,
      ...(a !== undefined && { expected: digitsOf(a) }),
      ...(b !== undefined && { signed: digitsOf(b) }),
    };
  }
  return undefined;
}

/** A byte as two hexadecimal digits. */
export const digitsOf = (byte: number): string => byte.toString(16).padStart(2, '0').toUpperCase();

/** The number that big-endian bytes spell. */
export function toInteger(bytes: Uint8Array): bigint {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex === '' ? 0n : BigInt(`0x${hex}`);
}

/** A number as big-endian bytes of a fixed count. */
export function toBytes(value: bigint, size: number): Uint8Array {
  const hex = value.toString(16).padStart(size * 2, '0');
  return Uint8Array.from({ length: size }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}

/** The bytes that a number needs. */
export const sizeOf = (value: bigint): number => Math.ceil(value.toString(16).length / 2);

/** Bits of an exponent that are taken at a time. */
const WINDOW = 5;

/** `base ** exponent % modulus`, by a fixed window. It takes no care of timing: its keys are made up on the spot. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const table = [1n];
  for (let index = 1; index < 2 ** WINDOW; index += 1) table.push(((table[index - 1] ?? 1n) * base) % modulus);
  const bits = exponent.toString(2);
  const padded = bits.padStart(Math.ceil(bits.length / WINDOW) * WINDOW, '0');
  let result = 1n;
  for (let start = 0; start < padded.length; start += WINDOW) {
    for (let count = 0; count < WINDOW; count += 1) result = (result * result) % modulus;
    const digit = Number.parseInt(padded.slice(start, start + WINDOW), 2);
    if (digit) result = (result * (table[digit] ?? 1n)) % modulus;
  }
  return result;
}

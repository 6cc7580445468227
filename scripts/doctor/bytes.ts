const ENCODER = new TextEncoder();

/** The UTF-8 bytes of a text. */
export const utf8 = (text: string): Uint8Array => ENCODER.encode(text);

/** The text of UTF-8 bytes; what is none becomes U+FFFD. */
export const utf8Text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The bytes of Base64, whose line breaks and missing padding do no harm; undefined for any other text. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const digits = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(digits)) return undefined;
  try {
    return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Hexadecimal digits in lower case. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** One after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    joined.set(part, place);
    place += part.length;
  }
  return joined;
}

/** Whether two runs of bytes are the same. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** An unsigned number, most significant byte first. */
export const bigintOf = (bytes: Uint8Array): bigint => (bytes.length ? BigInt(`0x${hex(bytes)}`) : 0n);

/** The `length` bytes of a number, most significant first. */
export function bytesOf(number: bigint, length: number): Uint8Array {
  const digits = number.toString(16).padStart(length * 2, '0');
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16));
}

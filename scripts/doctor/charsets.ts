import { utf8 } from './bytes.ts';

/** Writes a text as bytes. */
export type Encode = (text: string) => Uint8Array;

const QUESTION_MARK = 0x3f;

/** As Java writes Latin-1: what it lacks becomes a question mark. */
export const latin1: Encode = (text) => Uint8Array.from(text, (character) => codeUpTo(character, 0xff));

/** As Node.js writes `latin1` and `binary`: the low byte of each unit. */
export const lowBytes: Encode = (text) =>
  Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index) & 0xff);

/** What ASCII lacks becomes a question mark. */
export const ascii: Encode = (text) => Uint8Array.from(text, (character) => codeUpTo(character, 0x7f));

/** UTF-16, low byte first, as C# calls `Unicode`. */
export const utf16: Encode = (text) =>
  Uint8Array.from({ length: text.length * 2 }, (_, index) => (text.charCodeAt(index >> 1) >> (8 * (index & 1))) & 0xff);

/** UTF-8 that was taken for Latin-1 and written as UTF-8 again. */
export const utf8Twice: Encode = (text) => utf8(Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join(''));

/** UTF-8 behind a byte order mark. */
export const utf8WithMark: Encode = (text) => utf8(`\uFEFF${text}`);

/** GBK, as Chinese Windows writes it; what it lacks becomes a question mark. */
export const gbk: Encode = (text) => {
  const codes = gbkCodes();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      return codes.get(character) ?? [QUESTION_MARK];
    }),
  );
};

const codeUpTo = (character: string, last: number): number => {
  const code = character.codePointAt(0) ?? 0;
  return code <= last ? code : QUESTION_MARK;
};

const table: { codes?: Map<string, number[]> } = {};

/** Browsers only read GBK; to write it, all its characters are read once. */
function gbkCodes(): Map<string, number[]> {
  if (table.codes) return table.codes;
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\uFFFD' && !codes.has(character)) {
        codes.set(character, [lead, trail]);
      }
    }
  }
  table.codes = codes;
  return codes;
}

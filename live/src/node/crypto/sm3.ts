/** The digest SM3. https://www.rfc-editor.org/rfc/rfc8998, GB/T 32905-2016 */
export function sm3(message: Uint8Array): Uint8Array {
  const state = Uint32Array.of(
    ...[0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600],
    ...[0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e],
  );
  const padded = pad(message);
  for (let start = 0; start < padded.byteLength; start += 64) compress(state, new DataView(padded.buffer, start, 64));
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setUint32(4 * index, word);
  return new Uint8Array(digest.buffer);
}

/** The block length of SM3, which HMAC needs. */
export const SM3_BLOCK = 64;

/** A one, zeros, and the length in bits, so that blocks are full. */
function pad(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  return padded;
}

const rotate = (word: number, by: number): number => (word << (by % 32)) | (word >>> ((32 - by) % 32));

/** Of four words by their index: none of the loops asks beyond its list. */
const at = (words: ArrayLike<number>, index: number): number => words[index] ?? 0;

function compress(state: Uint32Array, block: DataView): void {
  const words = expand(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    const turned = rotate(a, 12);
    const first = rotate((turned + e + rotate(round < 16 ? 0x79cc4519 : 0x7a879d8a, round)) | 0, 7);
    const second = first ^ turned;
    const chosen = round < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const mixed = round < 16 ? e ^ f ^ g : (e & f) | (~e & g);
    const one = (chosen + d + second + (at(words, round) ^ at(words, round + 4))) | 0;
    const two = (mixed + h + first + at(words, round)) | 0;
    [a, b, c, d] = [one, a, rotate(b, 9), c];
    [e, f, g, h] = [two ^ rotate(two, 9) ^ rotate(two, 17), e, rotate(f, 19), g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) ^ word;
  });
}

function expand(block: DataView): Int32Array {
  const words = new Int32Array(68);
  for (let index = 0; index < 16; index += 1) words[index] = block.getInt32(4 * index);
  for (let index = 16; index < 68; index += 1) {
    const mixed = at(words, index - 16) ^ at(words, index - 9) ^ rotate(at(words, index - 3), 15);
    const permuted = mixed ^ rotate(mixed, 15) ^ rotate(mixed, 23);
    words[index] = permuted ^ rotate(at(words, index - 13), 7) ^ at(words, index - 6);
  }
  return words;
}

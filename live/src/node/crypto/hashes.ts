import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { SM3_BLOCK, sm3 } from './sm3.ts';

/** Digests that examples and the mock server ask for. */
const HASHES = {
  md5: { digest: md5, block: 64 },
  sha1: { digest: sha1, block: 64 },
  sha256: { digest: sha256, block: 64 },
  sha512: { digest: sha512, block: 128 },
  sm3: { digest: sm3, block: SM3_BLOCK },
};

/** A digest by its name. */
export type HashName = keyof typeof HASHES;

/** What stands before a digest in an RSA signature: its algorithm in DER. https://www.rfc-editor.org/rfc/rfc8017#section-9.2 */
export const SIGNATURE_PREFIXES: Readonly<Partial<Record<HashName, readonly number[]>>> = {
  sha1: prefixOf('2b0e03021a', 20),
  sha256: prefixOf('608648016503040201', 32),
  sha512: prefixOf('608648016503040203', 64),
};

function prefixOf(algorithm: string, size: number): number[] {
  const name = algorithm.match(/../g)?.map((hex) => Number.parseInt(hex, 16)) ?? [];
  const inner = [6, name.length, ...name, 5, 0];
  return [0x30, inner.length + size + 4, 0x30, inner.length, ...inner, 4, size];
}

/** Reads the name of a digest or a signature as Node takes it: `SHA256`, `RSA-SHA256`, `sha256WithRSAEncryption`. */
export function hashName(text: string): HashName {
  const name = text.toLowerCase().replace(/^rsa-|withrsaencryption$|-/g, '');
  if (name in HASHES) return name as HashName; // it is one of its keys
  throw new Error(`Digest method not supported: ${text}`);
}

/** The digest of bytes. */
export const digestOf = (name: HashName, bytes: Uint8Array): Uint8Array => HASHES[name].digest(bytes);

/** The HMAC of bytes. https://www.rfc-editor.org/rfc/rfc2104 */
export function hmacOf(name: HashName, key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const { block } = HASHES[name];
  const padded = new Uint8Array(block);
  padded.set(key.length > block ? digestOf(name, key) : key);
  const inner = Uint8Array.of(...padded.map((byte) => byte ^ 0x36), ...bytes);
  return digestOf(name, Uint8Array.of(...padded.map((byte) => byte ^ 0x5c), ...digestOf(name, inner)));
}

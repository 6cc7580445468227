import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { bigintOf, bytesOf, hex, joinBytes, sameBytes, utf8 } from './bytes.ts';
import type { PublicKey } from './public-key.ts';

/** Names of hashes, as the name of a signature scheme has them. */
export type HashName = 'MD5' | 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';

const HASHES: Record<HashName, (bytes: Uint8Array) => Uint8Array> = {
  MD5: md5,
  SHA1: sha1,
  SHA256: sha256,
  SHA384: sha384,
  SHA512: sha512,
};

/** The hash of bytes. */
export const hashOf = (name: HashName, bytes: Uint8Array): Uint8Array => HASHES[name](bytes);

/** HMAC-SHA256 of bytes. */
export const hmacOf = (key: Uint8Array, bytes: Uint8Array): Uint8Array => hmac(sha256, key, bytes);

/** DER before a digest that names its hash. https://www.rfc-editor.org/rfc/rfc8017#section-9.2 */
const DIGEST_INFO: Record<string, HashName> = {
  '3020300c06082a864886f70d020505000410': 'MD5',
  '3021300906052b0e03021a05000414': 'SHA1',
  '3031300d060960864801650304020105000420': 'SHA256',
  '3041300d060960864801650304020205000430': 'SHA384',
  '3051300d060960864801650304020305000440': 'SHA512',
};

/** What an RSA signature turned out to hold. */
export interface Opened {
  /** `pkcs1`: as it should be; `bare`: no name of the hash; `pss`: another padding. */
  scheme: 'pkcs1' | 'bare' | 'pss';
  hash: HashName;
  /** Whether these bytes are what was signed. */
  isOf: (bytes: Uint8Array) => boolean;
  /** What is compared, for people. */
  digest: string;
}

/**
 * Opens an RSA signature with the public key: `sig^e mod n` is the padded digest of what was signed. Undefined when that
 * is no padding at all: then another key made the signature.
 */
export function openSignature(signature: Uint8Array, key: PublicKey): Opened | undefined {
  const number = bigintOf(signature);
  if (signature.length !== key.size || number >= key.modulus) return undefined;
  const block = bytesOf(power(number, key.exponent, key.modulus), key.size);
  return openPkcs1(block) ?? openPss(block);
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function openPkcs1(block: Uint8Array): Opened | undefined {
  const padding = /^0001(?:ff){8,}00/.exec(hex(block))?.[0];
  if (!padding) return undefined;
  const payload = block.subarray(padding.length / 2);
  const digits = hex(payload);
  for (const [prefix, hash] of Object.entries(DIGEST_INFO)) {
    if (!digits.startsWith(prefix)) continue;
    const digest = payload.subarray(prefix.length / 2);
    return { scheme: 'pkcs1', hash, digest: hex(digest), isOf: (bytes) => sameBytes(hashOf(hash, bytes), digest) };
  }
  return { scheme: 'bare', hash: 'SHA256', digest: digits, isOf: (bytes) => isBareOf(payload, bytes) };
}

/** The payload without a hash's name: a digest, its hexadecimal digits, or the text itself. */
function isBareOf(payload: Uint8Array, bytes: Uint8Array): boolean {
  const digest = sha256(bytes);
  return [digest, utf8(hex(digest)), bytes].some((each) => sameBytes(each, payload));
}

const PSS_END = 0xbc;

/** EMSA-PSS with SHA-256 and MGF1 of it. https://www.rfc-editor.org/rfc/rfc8017#section-9.1.2 */
function openPss(block: Uint8Array): Opened | undefined {
  if (block.at(-1) !== PSS_END) return undefined;
  const digest = block.subarray(-33, -1);
  const masked = block.subarray(0, -33);
  const mask = maskOf(digest, masked.length);
  const data = masked.map((byte, index) => byte ^ (mask[index] ?? 0));
  const start = data.findIndex((byte, index) => (index === 0 ? byte & 0x7f : byte) !== 0);
  if (data[start] !== 1) return undefined;
  const salt = data.subarray(start + 1);
  const isOf = (bytes: Uint8Array): boolean =>
    sameBytes(sha256(joinBytes([new Uint8Array(8), sha256(bytes), salt])), digest);
  return { scheme: 'pss', hash: 'SHA256', digest: hex(digest), isOf };
}

function maskOf(seed: Uint8Array, length: number): Uint8Array {
  const count = Math.ceil(length / 32);
  const blocks = Array.from({ length: count }, (_, index) => sha256(joinBytes([seed, Uint8Array.of(0, 0, 0, index)])));
  return joinBytes(blocks).subarray(0, length);
}

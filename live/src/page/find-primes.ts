import type { SentPrimes } from '../protocol.ts';

/** A key of this size has two primes of 512 bits: four of them are found several times as fast as two of 1024. */
const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 1024,
  publicExponent: new Uint8Array([1, 0, 1]),
};

/**
 * Finds primes for the keys of a session, beside the page's thread. Undefined where there is no secure context: then the worker
 * finds them, in more time.
 */
export async function findPrimes(): Promise<SentPrimes | undefined> {
  if (!crypto.subtle) return undefined;
  const [one, other] = await Promise.all([findPair(), findPair()]);
  // The product of two small moduli has a bit less.
  if (beginning(one) * beginning(other) < 2 ** 31) return findPrimes();
  return [one.p ?? '', one.q ?? '', other.p ?? '', other.q ?? ''];
}

async function findPair(): Promise<JsonWebKey> {
  const { privateKey } = await crypto.subtle.generateKey(RSA, true, ['sign']);
  return crypto.subtle.exportKey('jwk', privateKey);
}

/** The first 16 bits of a modulus. */
function beginning({ n = '' }: JsonWebKey): number {
  const bytes = atob(n.slice(0, 4).replaceAll('-', '+').replaceAll('_', '/'));
  return bytes.charCodeAt(0) * 256 + bytes.charCodeAt(1);
}

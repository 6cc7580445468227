import { createPrivateKey, generatePrime, type KeyObject } from 'node:crypto';
import { inverse } from './inverse.ts';

const EXPONENT = 65_537n;

/**
 * Makes a private RSA key of 2048 bits. `generateKeyPair` asks more of its primes than a key of tests needs, and takes more
 * than twice as long for that.
 */
export async function createRsaKey(): Promise<KeyObject> {
  const [p, q] = await Promise.all([createPrime(), createPrime()]);
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const fields = Object.entries(numbers).map(([name, value]) => [name, toBase64Url(value)]);
  return createPrivateKey({ key: { kty: 'RSA', ...Object.fromEntries(fields) }, format: 'jwk' });
}

/** A prime of 1024 bits, the first two set, which can be a factor of a modulus for {@link EXPONENT}. */
async function createPrime(): Promise<bigint> {
  const prime = await new Promise<bigint>((resolve, reject) => {
    generatePrime(1024, { bigint: true }, (error, found) => (error ? reject(error) : resolve(found)));
  });
  return prime % EXPONENT === 1n ? createPrime() : prime;
}

function toBase64Url(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url');
}

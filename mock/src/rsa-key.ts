import { createPrivateKey, generatePrime, type KeyObject } from 'node:crypto';
import { inverse } from './inverse.ts';

/** A factor of a modulus, which is a prime or a product of some, and how many smaller numbers share no factor with it. */
export interface Factor {
  value: bigint;
  totient: bigint;
}

/** Both factors of a modulus. */
export type Factors = readonly [Factor, Factor];

const EXPONENT = 65_537n;

/**
 * Makes a private RSA key of 2048 bits. `generateKeyPair` asks more of its primes than a key of tests needs, and takes more
 * than twice as long for that.
 */
export async function createRsaKey(): Promise<KeyObject> {
  const factors = await Promise.all([createFactor(), createFactor()]);
  return suits(factors, EXPONENT) ? rsaKeyOf(factors, EXPONENT) : createRsaKey();
}

const createFactor = async (): Promise<Factor> => factorOf(await createPrime(1024));

/** Makes a prime whose first two bits are set. */
export const createPrime = (bits: number): Promise<bigint> =>
  new Promise((resolve, reject) => {
    generatePrime(bits, { bigint: true }, (error, found) => (error ? reject(error) : resolve(found)));
  });

/** The product of primes that are not the same. */
export const factorOf = (...primes: readonly bigint[]): Factor => ({
  value: primes.reduce((product, prime) => product * prime),
  totient: primes.reduce((product, prime) => product * (prime - 1n), 1n),
});

/** Whether a key of these factors can have a public exponent, which is a prime. */
export const suits = (factors: Factors, exponent: bigint): boolean =>
  factors.every(({ totient }) => totient % exponent !== 0n);

/** The private key of two factors and a public exponent that suits them. */
export function rsaKeyOf([p, q]: Factors, e: bigint): KeyObject {
  const d = inverse(e, p.totient * q.totient);
  const numbers = {
    ...{ n: p.value * q.value, e, d, p: p.value, q: q.value },
    ...{ dp: d % p.totient, dq: d % q.totient, qi: inverse(q.value, p.value) },
  };
  const fields = Object.entries(numbers).map(([name, value]) => [name, toBase64Url(value)]);
  return createPrivateKey({ key: { kty: 'RSA', ...Object.fromEntries(fields) }, format: 'jwk' });
}

function toBase64Url(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url');
}

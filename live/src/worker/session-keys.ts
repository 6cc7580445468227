import { issueKeys, type Keys } from '../../../mock/src/keys.ts';
import { createPrime, factorOf, rsaKeyOf, suits } from '../../../mock/src/rsa-key.ts';
import type { SentPrimes } from '../protocol.ts';

/** Public exponents of a session's keys: primes, first the one that all keys have elsewhere. Each suits nearly every modulus. */
const EXPONENTS = [65_537n, 65_539n, 65_543n, 65_551n, 65_557n, 65_563n];

/** Bits of each of the four primes that the modulus is made of, if the worker has to find them. */
const PRIME_BITS = 512;

/**
 * The keys of all parties: they have one modulus, and differ in their exponents. Another modulus for each would take a browser
 * a while, and keep apart what is in one memory. `sent`: the primes that the page found; without any they are found here.
 */
export async function sessionKeys(sent: SentPrimes | undefined): Promise<Keys> {
  const [a, b, c, d] = sent ? readPrimes(sent) : await createPrimes();
  const factors = [factorOf(a, b), factorOf(c, d)] as const;
  const [merchant, brand, certified, plain] = EXPONENTS.filter((exponent) => suits(factors, exponent))
    .slice(0, 4)
    .map((exponent) => rsaKeyOf(factors, exponent));
  if (!merchant || !brand || !certified || !plain) return sessionKeys(undefined);
  // There is no TLS here: its two keys are in no one's hands.
  return issueKeys({ merchant, brand, certified, plain, ca: brand, server: brand });
}

type Primes = readonly [bigint, bigint, bigint, bigint];

const createPrimes = (): Promise<Primes> =>
  Promise.all([createPrime(PRIME_BITS), createPrime(PRIME_BITS), createPrime(PRIME_BITS), createPrime(PRIME_BITS)]);

const readPrimes = ([a, b, c, d]: SentPrimes): Primes => [readPrime(a), readPrime(b), readPrime(c), readPrime(d)];

const readPrime = (text: string): bigint => BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`);

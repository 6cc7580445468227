import { power, toInteger } from './big-integer.ts';

/** Primes that rule most candidates out at once. */
const SMALL = smallPrimes(2000);

/** Rounds of Miller and Rabin: the chance of an error is below 2^-80 for a random number of 512 bits or more. */
const ROUNDS = 8;

/** A random prime whose first two bits are set: the product of two has twice their bits. */
export function randomPrime(bits: number): bigint {
  for (;;) {
    const candidate = randomBits(bits) | (3n << BigInt(bits - 2)) | 1n;
    if (SMALL.every((small) => candidate % small !== 0n) && isProbablePrime(candidate)) return candidate;
  }
}

function randomBits(bits: number): bigint {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(bits / 8)));
  return BigInt.asUintN(bits, toInteger(bytes));
}

function isProbablePrime(candidate: bigint): boolean {
  let [odd, twos] = [candidate - 1n, 0];
  while (odd % 2n === 0n) [odd, twos] = [odd / 2n, twos + 1];
  return SMALL.slice(0, ROUNDS).every((witness) => passes(candidate, witness, odd, twos));
}

/** Whether a witness finds nothing against a candidate, `candidate - 1` being `odd * 2 ** twos`. */
function passes(candidate: bigint, witness: bigint, odd: bigint, twos: number): boolean {
  let value = power(witness, odd, candidate);
  if (value === 1n || value === candidate - 1n) return true;
  for (let count = 1; count < twos; count += 1) {
    value = (value * value) % candidate;
    if (value === candidate - 1n) return true;
  }
  return false;
}

function smallPrimes(limit: number): bigint[] {
  const found: number[] = [];
  for (let number = 3; number < limit; number += 2) if (found.every((prime) => number % prime)) found.push(number);
  return found.map(BigInt);
}

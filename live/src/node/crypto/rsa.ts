import { inverse } from '../../../../mock/src/inverse.ts';
import { power, sizeOf, toBytes, toInteger } from './big-integer.ts';
import { digestOf, type HashName, SIGNATURE_PREFIXES } from './hashes.ts';
import { randomPrime } from './prime.ts';

/** The two numbers of a public key. */
export interface PublicNumbers {
  modulus: bigint;
  exponent: bigint;
}

/** All numbers of a private key, in the order of PKCS #1. */
export interface PrivateNumbers extends PublicNumbers {
  privateExponent: bigint;
  prime1: bigint;
  prime2: bigint;
  exponent1: bigint;
  exponent2: bigint;
  coefficient: bigint;
}

const EXPONENT = 65_537n;

/** Makes a key. It takes a second or so. */
export function generateRsa(bits: number): PrivateNumbers {
  const [prime1, prime2] = [randomPrime(bits / 2), randomPrime(bits / 2)];
  if (prime1 === prime2 || prime1 % EXPONENT === 1n || prime2 % EXPONENT === 1n) return generateRsa(bits);
  const privateExponent = inverse(EXPONENT, (prime1 - 1n) * (prime2 - 1n));
  return {
    ...{ modulus: prime1 * prime2, exponent: EXPONENT, privateExponent, prime1, prime2 },
    exponent1: privateExponent % (prime1 - 1n),
    exponent2: privateExponent % (prime2 - 1n),
    coefficient: inverse(prime2, prime1),
  };
}

const publicPower = ({ modulus, exponent }: PublicNumbers, value: bigint): bigint => power(value, exponent, modulus);

/** The private power by the Chinese remainder theorem: four times as fast. */
function privatePower({ prime1, prime2, exponent1, exponent2, coefficient }: PrivateNumbers, value: bigint): bigint {
  const first = power(value % prime1, exponent1, prime1);
  const second = power(value % prime2, exponent2, prime2);
  const rest = ((first - second) * coefficient) % prime1;
  return second + (rest < 0n ? rest + prime1 : rest) * prime2;
}

/** A signature by PKCS #1 v1.5. https://www.rfc-editor.org/rfc/rfc8017#section-8.2 */
export function signPkcs1(key: PrivateNumbers, hash: HashName, message: Uint8Array): Uint8Array {
  const size = sizeOf(key.modulus);
  return toBytes(privatePower(key, toInteger(encodePkcs1(hash, message, size))), size);
}

/** Whether a signature is that of a message. */
export function verifyPkcs1(key: PublicNumbers, hash: HashName, message: Uint8Array, signature: Uint8Array): boolean {
  const size = sizeOf(key.modulus);
  return signature.length === size && equal(openSignature(key, signature), encodePkcs1(hash, message, size));
}

/** What a signature holds after its padding: the name of an algorithm and a digest. Throws for that of another key. */
export function recoverPkcs1(key: PublicNumbers, signature: Uint8Array): Uint8Array {
  const opened = openSignature(key, signature);
  const end = opened.indexOf(0, 2);
  const isPadded =
    opened[0] === 0 && opened[1] === 1 && end >= 10 && opened.subarray(2, end).every((byte) => byte === 255);
  if (signature.length !== sizeOf(key.modulus) || !isPadded) throw new Error('invalid padding');
  return opened.slice(end + 1);
}

const openSignature = (key: PublicNumbers, signature: Uint8Array): Uint8Array =>
  toBytes(publicPower(key, toInteger(signature)), sizeOf(key.modulus));

function encodePkcs1(hash: HashName, message: Uint8Array, size: number): Uint8Array {
  const prefix = SIGNATURE_PREFIXES[hash];
  if (!prefix) throw new Error(`No RSA signature has the digest ${hash}`);
  const content = Uint8Array.of(...prefix, ...digestOf(hash, message));
  const encoded = new Uint8Array(size).fill(255);
  encoded.set([0, 1]);
  encoded[size - content.length - 1] = 0;
  encoded.set(content, size - content.length);
  return encoded;
}

/** Encrypts by OAEP. https://www.rfc-editor.org/rfc/rfc8017#section-7.1 */
export function encryptOaep(key: PublicNumbers, hash: HashName, message: Uint8Array): Uint8Array {
  const size = sizeOf(key.modulus);
  const label = digestOf(hash, new Uint8Array());
  if (message.length > size - 2 * label.length - 2) throw new Error('data too large for key size');
  const block = new Uint8Array(size - label.length - 1);
  block.set(label);
  block[block.length - message.length - 1] = 1;
  block.set(message, block.length - message.length);
  const seed = crypto.getRandomValues(new Uint8Array(label.length));
  const masked = xor(block, mask(hash, seed, block.length));
  const maskedSeed = xor(seed, mask(hash, masked, seed.length));
  return toBytes(publicPower(key, toInteger(Uint8Array.of(0, ...maskedSeed, ...masked))), size);
}

/** Opens what {@link encryptOaep} made with the other half of the key. Throws when it was made otherwise. */
export function decryptOaep(key: PrivateNumbers, hash: HashName, encrypted: Uint8Array): Uint8Array {
  const label = digestOf(hash, new Uint8Array());
  const size = sizeOf(key.modulus);
  const opened =
    encrypted.length === size ? toBytes(privatePower(key, toInteger(encrypted)), size) : new Uint8Array(size);
  const masked = opened.subarray(label.length + 1);
  const seed = xor(opened.subarray(1, label.length + 1), mask(hash, masked, label.length));
  const block = xor(masked, mask(hash, seed, masked.length));
  const start = block.indexOf(1, label.length);
  const isZero = start >= 0 && block.subarray(label.length, start).every((byte) => byte === 0);
  if (opened[0] !== 0 || !isZero || !equal(block.subarray(0, label.length), label))
    throw new Error('oaep decoding error');
  return block.slice(start + 1);
}

/** The mask generation function MGF1. */
function mask(hash: HashName, seed: Uint8Array, length: number): Uint8Array {
  const parts: number[] = [];
  for (let counter = 0; parts.length < length; counter += 1) {
    parts.push(...digestOf(hash, Uint8Array.of(...seed, ...toBytes(BigInt(counter), 4))));
  }
  return Uint8Array.from(parts.slice(0, length));
}

const xor = (bytes: Uint8Array, other: Uint8Array): Uint8Array =>
  bytes.map((byte, index) => byte ^ (other[index] ?? 0));

/** Whether two lists of bytes are the same. */
export const equal = (bytes: Uint8Array, other: Uint8Array): boolean =>
  bytes.length === other.length && bytes.every((byte, index) => byte === other[index]);

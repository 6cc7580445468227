import { type Data, output } from './byte-input.ts';
import { hashName } from './hashes.ts';
import { isPrivate, type KeyInput, KeyObject, readNumbers } from './key-object.ts';
import { randomPrime } from './prime.ts';
import { decryptOaep, encryptOaep, generateRsa, type PublicNumbers, recoverPkcs1 } from './rsa.ts';

/**
 * What the client, the mock server and the examples need of `node:crypto`, synchronous as they are, in a browser. It is for a
 * mock server whose keys are made up on the spot: it takes no care that timing tells nothing of a key.
 */
export { X509Certificate } from './certificate.ts';
export { createCipheriv, createDecipheriv } from './ciphers.ts';
export { createHash, createHmac, createSign, createVerify, sign, timingSafeEqual, verify } from './digests.ts';
export { KeyObject };

/** Numbers of paddings. */
export const constants = { RSA_PKCS1_PADDING: 1, RSA_PKCS1_OAEP_PADDING: 4 };

/** Node's `createPrivateKey`. */
export function createPrivateKey(input: KeyInput): KeyObject {
  const numbers = readNumbers(input);
  if (!isPrivate(numbers)) throw new TypeError('The key is not a private key');
  return new KeyObject('private', numbers);
}

/** Node's `createPublicKey`: a private key gives its public half. */
export const createPublicKey = (input: KeyInput): KeyObject => new KeyObject('public', publicHalf(readNumbers(input)));

const publicHalf = ({ modulus, exponent }: PublicNumbers): PublicNumbers => ({ modulus, exponent });

/** Node's `createSecretKey`. */
export const createSecretKey = (key: Data, encoding?: BufferEncoding): KeyObject =>
  new KeyObject('secret', typeof key === 'string' ? Buffer.from(key, encoding) : key);

interface OaepOptions {
  key: string | Uint8Array | KeyObject;
  oaepHash?: string;
}

/** Node's `publicEncrypt`, by OAEP. */
export const publicEncrypt = (options: OaepOptions, data: Uint8Array): Buffer =>
  output(encryptOaep(readNumbers(options), hashName(options.oaepHash ?? 'sha1'), data));

/** Node's `privateDecrypt`, by OAEP. */
export function privateDecrypt(options: OaepOptions, data: Uint8Array): Buffer {
  const numbers = readNumbers(options);
  if (!isPrivate(numbers)) throw new TypeError('The key is not a private key');
  return output(decryptOaep(numbers, hashName(options.oaepHash ?? 'sha1'), data));
}

/** Node's `publicDecrypt`: what a signature holds. */
export const publicDecrypt = (key: KeyInput, signature: Uint8Array): Buffer =>
  output(recoverPkcs1(readNumbers(key), signature));

/** Node's `generateKeyPairSync`, for RSA. */
export function generateKeyPairSync(type: string, { modulusLength }: { modulusLength: number }) {
  if (type !== 'rsa') throw new TypeError(`The argument 'type' must be a supported key type. Received '${type}'`);
  const numbers = generateRsa(modulusLength);
  return { privateKey: new KeyObject('private', numbers), publicKey: new KeyObject('public', publicHalf(numbers)) };
}

/** Node's `generateKeyPair`, for RSA, which calls back later. */
export function generateKeyPair(
  type: string,
  options: { modulusLength: number },
  callback: (error: undefined, publicKey: KeyObject, privateKey: KeyObject) => void,
): void {
  const { publicKey, privateKey } = generateKeyPairSync(type, options);
  queueMicrotask(() => callback(undefined, publicKey, privateKey));
}

/** Node's `generatePrime`, which calls back later. */
export function generatePrime(
  size: number,
  _options: { bigint: true },
  callback: (error: undefined, prime: bigint) => void,
): void {
  queueMicrotask(() => callback(undefined, randomPrime(size)));
}

/** Node's `randomBytes`. */
export const randomBytes = (size: number): Buffer => output(crypto.getRandomValues(new Uint8Array(size)));

/** Node's `randomFillSync`. */
export const randomFillSync = (bytes: Uint8Array<ArrayBuffer>): Uint8Array => crypto.getRandomValues(bytes);

/** Node's `randomUUID`, which a worker without an origin lacks. https://www.rfc-editor.org/rfc/rfc9562#section-5.4 */
export function randomUUID(): string {
  const bytes = randomBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

import { der, writePem } from '../../../../mock/src/der.ts';
import { toInteger } from './big-integer.ts';
import { childrenOf, contentOf, type DerElement, readElement, readPem, wholeOf } from './read-der.ts';
import type { PrivateNumbers, PublicNumbers } from './rsa.ts';

/** A key as Node's own class shows it, of the kinds that are used here: RSA, and bytes. */
export class KeyObject {
  readonly type: 'secret' | 'public' | 'private';
  readonly numbers: PublicNumbers | PrivateNumbers | undefined;
  readonly bytes: Uint8Array | undefined;

  constructor(type: KeyObject['type'], content: PublicNumbers | Uint8Array) {
    this.type = type;
    this.numbers = content instanceof Uint8Array ? undefined : content;
    this.bytes = content instanceof Uint8Array ? content : undefined;
  }

  get asymmetricKeyType(): 'rsa' | undefined {
    return this.numbers ? 'rsa' : undefined;
  }

  get asymmetricKeyDetails(): { modulusLength: number; publicExponent: bigint } | undefined {
    if (!this.numbers) return undefined;
    const { modulus, exponent } = this.numbers;
    return { modulusLength: modulus.toString(2).length, publicExponent: exponent };
  }

  get symmetricKeySize(): number | undefined {
    return this.bytes?.length;
  }

  export({ type = 'spki', format = 'buffer' }: { type?: string; format?: string } = {}): string | Buffer {
    if (this.bytes) return Buffer.from(this.bytes);
    const { label, bytes } = encode(this, type);
    return format === 'pem' ? writePem(label, bytes) : bytes;
  }
}

const RSA = der.sequence(der.oid('1.2.840.113549.1.1.1'), der.null());

function encode({ type, numbers }: KeyObject, format: string): { label: string; bytes: Buffer } {
  if (type === 'private' && numbers && isPrivate(numbers)) {
    const pkcs1 = der.sequence(der.integer('00'), ...privateParts(numbers).map(integer));
    if (format === 'pkcs1') return { label: 'RSA PRIVATE KEY', bytes: pkcs1 };
    if (format === 'pkcs8') {
      return { label: 'PRIVATE KEY', bytes: der.sequence(der.integer('00'), RSA, der.octets(pkcs1)) };
    }
  } else if (type === 'public' && numbers) {
    const pkcs1 = der.sequence(integer(numbers.modulus), integer(numbers.exponent));
    if (format === 'pkcs1') return { label: 'RSA PUBLIC KEY', bytes: pkcs1 };
    if (format === 'spki') return { label: 'PUBLIC KEY', bytes: der.sequence(RSA, der.bits(pkcs1)) };
  }
  throw new TypeError(`The property 'options.type' is invalid. Received '${format}'`);
}

const privateParts = (numbers: PrivateNumbers): bigint[] => [
  ...[numbers.modulus, numbers.exponent, numbers.privateExponent, numbers.prime1, numbers.prime2],
  ...[numbers.exponent1, numbers.exponent2, numbers.coefficient],
];

/** A positive number: a first byte keeps the sign clear where it must. */
function integer(value: bigint): Buffer {
  const hex = value.toString(16);
  const even = hex.padStart(hex.length + (hex.length % 2), '0');
  return der.integer(/^[89a-f]/.test(even) ? `00${even}` : even);
}

/** Whether numbers are those of a private key. */
export const isPrivate = (numbers: PublicNumbers): numbers is PrivateNumbers => 'privateExponent' in numbers;

/** A key as callers give it: PEM, DER, a key object, or an object that holds one of these. */
export type KeyInput = string | Uint8Array | KeyObject | { key: string | Uint8Array | KeyObject | object };

/** The numbers of a key, whatever form it has. Throws when it is none. */
export function readNumbers(input: KeyInput): PublicNumbers | PrivateNumbers {
  if (input instanceof KeyObject) {
    if (input.numbers) return input.numbers;
    throw new TypeError('The key is not an RSA key');
  }
  if (typeof input === 'string') return readPemNumbers(input);
  if (input instanceof Uint8Array) {
    const text = Buffer.from(input).toString('latin1');
    return text.includes('-----BEGIN') ? readPemNumbers(text) : fromDer(input);
  }
  const { key } = input;
  if (typeof key === 'string' || key instanceof Uint8Array || key instanceof KeyObject) return readNumbers(key);
  return fromJwk(new Map(Object.entries(key)));
}

function readPemNumbers(text: string): PublicNumbers | PrivateNumbers {
  const pem = readPem(text);
  if (!pem) throw new Error('error:1E08010C:DECODER routines::unsupported');
  return fromDer(pem.der);
}

/** Reads PKCS #1, PKCS #8, SPKI and X.509. */
function fromDer(bytes: Uint8Array): PublicNumbers | PrivateNumbers {
  const parts = childrenOf(bytes, readElement(bytes));
  const [first, second, third] = parts;
  if (parts.length >= 9) return privateNumbers(bytes, parts);
  if (first?.tag === 0x02 && third?.tag === 0x04) return fromDer(contentOf(bytes, third));
  if (first?.tag === 0x02 && second?.tag === 0x02) {
    return { modulus: numberOf(bytes, first), exponent: numberOf(bytes, second) };
  }
  if (first?.tag === 0x30 && second?.tag === 0x03) return fromDer(contentOf(bytes, second).subarray(1));
  if (first?.tag === 0x30 && third?.tag === 0x03) return fromDer(keyOfCertificate(bytes, first));
  throw new Error('error:1E08010C:DECODER routines::unsupported');
}

/** The key is the sixth sequence-like part of what is signed: after version, serial, algorithm, issuer, validity, subject. */
export function keyOfCertificate(bytes: Uint8Array, signed: DerElement): Uint8Array {
  const key = childrenOf(bytes, signed)[6];
  if (!key) throw new Error('not a certificate');
  return wholeOf(bytes, key);
}

const numberOf = (bytes: Uint8Array, element: DerElement): bigint => toInteger(contentOf(bytes, element));

function privateNumbers(bytes: Uint8Array, parts: readonly DerElement[]): PrivateNumbers {
  const [, modulus = 0n, exponent = 0n, privateExponent = 0n, prime1 = 0n, prime2 = 0n, ...rest] = parts.map((part) =>
    numberOf(bytes, part),
  );
  const [exponent1 = 0n, exponent2 = 0n, coefficient = 0n] = rest;
  return { modulus, exponent, privateExponent, prime1, prime2, exponent1, exponent2, coefficient };
}

function fromJwk(fields: ReadonlyMap<string, unknown>): PublicNumbers | PrivateNumbers {
  const number = (name: string): bigint => toInteger(Buffer.from(String(fields.get(name)), 'base64url'));
  const numbers = { modulus: number('n'), exponent: number('e') };
  if (!fields.has('d')) return numbers;
  return {
    ...{ ...numbers, privateExponent: number('d'), prime1: number('p'), prime2: number('q') },
    ...{ exponent1: number('dp'), exponent2: number('dq'), coefficient: number('qi') },
  };
}

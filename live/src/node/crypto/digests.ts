import { bytesOf, Collector, type Data, output } from './byte-input.ts';
import { digestOf, type HashName, hashName, hmacOf } from './hashes.ts';
import { isPrivate, type KeyInput, KeyObject, readNumbers } from './key-object.ts';
import { equal, signPkcs1, verifyPkcs1 } from './rsa.ts';

class Hash extends Collector {
  readonly #name: HashName;
  readonly #key: Uint8Array | undefined;

  constructor(name: string, key?: Uint8Array) {
    super();
    this.#name = hashName(name);
    this.#key = key;
  }

  digest(encoding?: BufferEncoding): string | Buffer {
    const { message } = this;
    return output(this.#key ? hmacOf(this.#name, this.#key, message) : digestOf(this.#name, message), encoding);
  }

  copy(): Hash {
    const copy = new Hash(this.#name, this.#key);
    copy.parts = [...this.parts];
    return copy;
  }
}

/** Node's `createHash`. */
export const createHash = (name: string): Hash => new Hash(name);

/** Node's `createHmac`. */
export const createHmac = (name: string, key: Data | KeyObject): Hash =>
  new Hash(name, key instanceof KeyObject ? (key.bytes ?? new Uint8Array()) : bytesOf(key));

class Signer extends Collector {
  readonly #name: HashName;

  constructor(name: string) {
    super();
    this.#name = hashName(name);
  }

  sign(key: KeyInput, encoding?: BufferEncoding): string | Buffer {
    const numbers = readNumbers(key);
    if (!isPrivate(numbers)) throw new TypeError('A private key is needed to sign');
    return output(signPkcs1(numbers, this.#name, this.message), encoding);
  }

  verify(key: KeyInput, signature: Data, encoding?: BufferEncoding): boolean {
    return verifyPkcs1(readNumbers(key), this.#name, this.message, bytesOf(signature, encoding));
  }
}

/** Node's `createSign`. */
export const createSign = (name: string): Pick<Signer, 'update' | 'sign'> => new Signer(name);

/** Node's `createVerify`. */
export const createVerify = (name: string): Pick<Signer, 'update' | 'verify'> => new Signer(name);

/** Node's `sign`. */
export const sign = (name: string, data: Data, key: KeyInput): string | Buffer => createSignerOf(name, data).sign(key);

/** Node's `verify`. */
export const verify = (name: string, data: Data, key: KeyInput, signature: Uint8Array): boolean =>
  createSignerOf(name, data).verify(key, signature);

const createSignerOf = (name: string, data: Data): Signer => new Signer(name).update(data);

/** Node's `timingSafeEqual`. */
export function timingSafeEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) throw new RangeError('Input buffers must have the same byte length');
  return equal(a, b);
}

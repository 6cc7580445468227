import { cbc, ecb, gcm } from '@noble/ciphers/aes.js';
import { bytesOf, type Data, output } from './byte-input.ts';
import { KeyObject } from './key-object.ts';

/** Bytes of the tag at the end of what GCM encrypts. */
const TAG = 16;

interface CipherSettings {
  name: string;
  key: Uint8Array;
  iv: Uint8Array;
  decrypts: boolean;
}

/** A cipher that works on all of its text at once, at the end: what it gives before is empty. */
class Cipher {
  readonly #settings: CipherSettings;
  readonly #parts: Uint8Array[] = [];
  #associated: Uint8Array | undefined;
  #tag: Uint8Array = new Uint8Array();
  #padding = true;

  constructor(settings: CipherSettings) {
    this.#settings = settings;
  }

  setAAD(associated: Uint8Array): this {
    this.#associated = Uint8Array.from(associated);
    return this;
  }

  setAutoPadding(padding = true): this {
    this.#padding = padding;
    return this;
  }

  setAuthTag(tag: Uint8Array): this {
    this.#tag = Uint8Array.from(tag);
    return this;
  }

  getAuthTag(): Buffer {
    return output(this.#tag);
  }

  update(data: Data, encoding?: BufferEncoding): Buffer {
    this.#parts.push(Uint8Array.from(bytesOf(data, encoding)));
    return Buffer.alloc(0);
  }

  final(encoding?: BufferEncoding): string | Buffer {
    const message = Buffer.concat(this.#parts);
    const { name, decrypts } = this.#settings;
    if (name.endsWith('gcm')) return output(this.#gcm(message), encoding);
    const cipher = this.#block();
    return output(decrypts ? cipher.decrypt(message) : cipher.encrypt(message), encoding);
  }

  #gcm(message: Buffer): Uint8Array {
    const { key, iv, decrypts } = this.#settings;
    const cipher = gcm(key, iv, this.#associated);
    if (decrypts) return cipher.decrypt(Buffer.concat([message, this.#tag]));
    const encrypted = cipher.encrypt(message);
    this.#tag = encrypted.slice(-TAG);
    return encrypted.slice(0, -TAG);
  }

  #block() {
    const { name, key, iv } = this.#settings;
    const options = { disablePadding: !this.#padding };
    if (name.endsWith('ecb')) return ecb(key, options);
    if (name.endsWith('cbc')) return cbc(key, iv, options);
    throw new Error(`Unknown cipher: ${name}`);
  }
}

type CipherKey = Data | KeyObject;

const settingsOf = (name: string, key: CipherKey, iv: Data | null): Omit<CipherSettings, 'decrypts'> => ({
  name: name.toLowerCase(),
  key: key instanceof KeyObject ? (key.bytes ?? new Uint8Array()) : bytesOf(key),
  iv: bytesOf(iv ?? ''),
});

/** Node's `createCipheriv`, for AES. */
export const createCipheriv = (name: string, key: CipherKey, iv: Data | null): Cipher =>
  new Cipher({ ...settingsOf(name, key, iv), decrypts: false });

/** Node's `createDecipheriv`, for AES. */
export const createDecipheriv = (name: string, key: CipherKey, iv: Data | null): Cipher =>
  new Cipher({ ...settingsOf(name, key, iv), decrypts: true });

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { byName } from '../lib/compare.ts';

/** The algorithms of APIv2, by the value of `sign_type`. */
export const SIGN_TYPES = ['MD5', 'HMAC-SHA256'] as const;
export type SignType = (typeof SIGN_TYPES)[number];

/** The algorithm that a request asks for; MD5 when it says nothing, undefined when there is no such algorithm. */
export function signTypeOf(fields: ReadonlyMap<string, string>): SignType | undefined {
  const wanted = fields.get('sign_type') || 'MD5';
  return SIGN_TYPES.find((type) => type === wanted);
}

/** What is signed: every field that isn't empty, sorted by name in code point order, without `sign` and the key. */
export function stringToSign(fields: ReadonlyMap<string, string>): string {
  return [...fields]
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(byName)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** The signature of fields with the APIv2 key, in capitals. */
export function signOf(fields: ReadonlyMap<string, string>, type: SignType, key: string): string {
  const text = `${stringToSign(fields)}&key=${key}`;
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key);
  return hash.update(text, 'utf8').digest('hex').toUpperCase();
}

/** Compares two signatures in a time that tells nothing of them. */
export function sameSign(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

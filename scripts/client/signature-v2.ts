import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { byName } from '../lib/compare.ts';

/** Algorithms of APIv2 signatures: the values of `sign_type`. */
export const SIGN_TYPES = ['MD5', 'HMAC-SHA256'] as const;
type SignType = (typeof SIGN_TYPES)[number];

/** The algorithm of a request's `sign_type`: MD5 by default, undefined for an unknown one. */
export function signTypeOf(fields: ReadonlyMap<string, string>): SignType | undefined {
  const wanted = fields.get('sign_type') || 'MD5';
  return SIGN_TYPES.find((type) => type === wanted);
}

/** The signed text without the key: every field that is not empty but `sign`, sorted by name in code point order. */
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

/** Compares two signatures in constant time. */
export function sameSign(expected: string, actual: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(actual)];
  return a.length === b.length && timingSafeEqual(a, b);
}

import { byName } from '../lib/compare.ts';
import { hex, utf8 } from './bytes.ts';
import type { Encode } from './charsets.ts';
import type { Parameter } from './read-parameters.ts';
import { hashOf, hmacOf } from './rsa-signature.ts';

/** How the text of APIv2 becomes a signature. */
export type Algorithm = 'MD5' | 'HMAC-SHA256' | 'SHA256' | 'SHA1' | 'MD5 twice';

/** What APIv2 signs, as it is put together. */
export interface DraftV2 {
  parameters: readonly Parameter[];
  /** All that were given, in their order. */
  given: readonly Parameter[];
  separator: string;
  /** What stands between the parameters and the key; undefined: the key is not appended. */
  suffix: string | undefined;
  key: string;
  /** What is shown for the key. */
  keyName: string;
  algorithm: Algorithm;
  lowerCase: boolean;
  encode: Encode;
}

/** Names that are not signed. */
const SIGNATURES: ReadonlySet<string> = new Set(['sign', 'paySign']);

/** Parameters without signatures. */
export const unsigned = (parameters: readonly Parameter[]): Parameter[] =>
  parameters.filter(([name]) => !SIGNATURES.has(name));

/** Parameters by their names. */
export const sorted = (parameters: readonly Parameter[]): Parameter[] => parameters.toSorted(byName);

/** The right draft: no empty values, sorted, the key behind them. */
export const rightDraftV2 = (given: readonly Parameter[], key: string, algorithm: Algorithm): DraftV2 => ({
  parameters: sorted(unsigned(given).filter(([, value]) => value !== '')),
  given,
  ...{ separator: '&', suffix: '&key=', key, keyName: '<APIv2 密钥>', algorithm, lowerCase: false, encode: utf8 },
});

/** The text to sign. `shown`: with a name in place of the key. */
export function textV2({ parameters, separator, suffix, key, keyName }: DraftV2, shown = false): string {
  const text = parameters.map(([name, value]) => `${name}=${value}`).join(separator);
  return suffix === undefined ? text : `${text}${suffix}${shown ? keyName : key}`;
}

/** The signature of a draft. */
export function signatureV2(draft: DraftV2): string {
  const digits = hex(digestOf(draft, draft.encode(textV2(draft))));
  return draft.lowerCase ? digits : digits.toUpperCase();
}

function digestOf({ algorithm, key, encode }: DraftV2, text: Uint8Array): Uint8Array {
  if (algorithm === 'HMAC-SHA256') return hmacOf(encode(key), text);
  if (algorithm === 'MD5 twice') return hashOf('MD5', utf8(hex(hashOf('MD5', text))));
  return hashOf(algorithm, text);
}

import { createHash } from 'node:crypto';
import { signOf, stringToSign } from '../../../scripts/client/signature-v2.ts';
import { byCodePoint } from '../../../scripts/lib/compare.ts';
import { isRecord } from '../../../scripts/lib/type-guards.ts';
import type { PaySignKeys } from './pay-sign-keys.ts';
import type { PaySignKind, PaySignRequest } from './pay-sign-model.ts';

/** A signed text, and the mistake that leads to it; the right one has none. */
interface SignedText {
  /** As it is shown, without secrets. */
  text: string;
  signature: string;
  mistake?: string;
}

/** What was handed over, and what it may have been signed as: the right text first. */
interface SpecialSignature {
  field: string;
  given: string;
  texts: SignedText[];
}

/** Kinds of {@link SPECIAL_KINDS}. */
export type SpecialKind = Extract<PaySignKind, 'red-packet' | 'coupon-plugin' | 'js-sdk-config' | 'card'>;
type Reader = (request: PaySignRequest, keys: PaySignKeys) => SpecialSignature;

const KEY = '<APIv2 key>';
const TICKET = '<ticket>';

/** Kinds whose text has a rule of its own: nested parameters, values that are changed on the way, or a ticket as the secret. */
export const SPECIAL_KINDS: Record<SpecialKind, Reader> = {
  'red-packet': (request, { apiv2Key }) => {
    const { timeStamp = '', nonceStr = '', package: encoded = '', signType = '', paySign = '' } = textsOf(request);
    const given = { appId: request.appid ?? '', nonceStr, timeStamp };
    const fields = { ...given, package: decoded(encoded) };
    return {
      ...{ field: 'paySign', given: paySign },
      texts: [
        hashed(fields, 'MD5', apiv2Key),
        { ...hashed({ ...fields, signType }, 'MD5', apiv2Key), mistake: 'signType 不参与签名' },
        {
          ...hashed({ ...given, package: encoded }, 'MD5', apiv2Key),
          mistake: '签名用应答里 package 的原文，编码之后的只用来交出',
        },
      ],
    };
  },
  'coupon-plugin': ({ parameters }, { apiv2Key }) => {
    const { send_coupon_merchant = '', sign = '' } = textsOf({ parameters });
    const coupons = Array.isArray(parameters.send_coupon_params) ? parameters.send_coupon_params : [];
    const named = (from: number | undefined): Record<string, string> =>
      Object.fromEntries(
        coupons.flatMap((coupon, index) =>
          Object.entries(isRecord(coupon) ? coupon : {}).map(([name, value]) => [
            from === undefined ? name : `${name}${index + from}`,
            String(value),
          ]),
        ),
      );
    const signed = (from?: number) => hashed({ ...named(from), send_coupon_merchant }, 'HMAC-SHA256', apiv2Key);
    return {
      ...{ field: 'sign', given: sign },
      texts: [
        signed(0),
        { ...signed(1), mistake: '字段名之后的序号从 0 起' },
        { ...signed(), mistake: '每张券的字段名之后有序号' },
      ],
    };
  },
  'js-sdk-config': (request) => {
    const { timestamp = '', nonceStr = '', signature = '' } = textsOf(request);
    const { ticket = '', url = '' } = request;
    const signed = (page: string, nonceName = 'noncestr') =>
      digested(
        ticket,
        (secret) => `jsapi_ticket=${secret}&${nonceName}=${nonceStr}&timestamp=${timestamp}&url=${page}`,
      );
    const page = url.replace(/#.*$/s, '');
    return {
      ...{ field: 'signature', given: signature },
      texts: [
        signed(page),
        { ...signed(url), mistake: '页面地址不含 # 之后的部分' },
        { ...signed(page, 'nonceStr'), mistake: '签名里的名字是 noncestr，没有大写' },
        { ...signed(page.replace(/\?.*$/s, '')), mistake: '页面地址含 ? 之后的参数' },
      ],
    };
  },
  card: (request) => {
    const { cardId = '', cardExt = '{}' } = textsOf(request);
    const { signature = '', ...others } = textsOf({ parameters: recordOf(cardExt) });
    const { code = '', openid = '', timestamp = '', nonce_str = '' } = others;
    const parts = (secret: string) => [secret, timestamp, nonce_str, cardId, code, openid];
    const sorted = (secret: string) => parts(secret).sort(byCodePoint).join('');
    return {
      ...{ field: 'signature', given: signature },
      texts: [
        digested(request.ticket ?? '', sorted),
        { ...digested(request.ticket ?? '', (secret) => parts(secret).join('')), mistake: '各个值按字典序接在一起' },
      ],
    };
  },
};

/** Whether a kind is one of {@link SPECIAL_KINDS}. */
export const isSpecialKind = (kind: PaySignKind): kind is SpecialKind => Object.hasOwn(SPECIAL_KINDS, kind);

/** Guesses a special kind from the names of the parameters; undefined for all others. */
export function specialKindOf(parameters: PaySignRequest['parameters']): SpecialKind | undefined {
  if ('cardExt' in parameters) return 'card';
  if ('send_coupon_params' in parameters) return 'coupon-plugin';
  if ('signature' in parameters && 'nonceStr' in parameters) return 'js-sdk-config';
  return decoded(String(parameters.package ?? '')).startsWith('sendid=') ? 'red-packet' : undefined;
}

const textsOf = ({ parameters }: Pick<PaySignRequest, 'parameters'>): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));

/** The text of an encoded value; the value itself when it is none. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function recordOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function hashed(fields: Record<string, string>, type: 'MD5' | 'HMAC-SHA256', key: string): SignedText {
  const named = new Map(Object.entries(fields));
  return { text: `${stringToSign(named)}&key=${KEY}`, signature: signOf(named, type, key) };
}

/** A text with a secret in it, and its SHA-1. */
const digested = (secret: string, textWith: (secret: string) => string): SignedText => ({
  text: textWith(TICKET),
  signature: createHash('sha1').update(textWith(secret)).digest('hex'),
});

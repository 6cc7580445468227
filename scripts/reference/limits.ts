import type { Encryption, Schema } from '../spec/catalog-model.ts';
import { codeOf, type InlineContent, type InlineNode } from './inline-content.ts';
import { elementOf } from './schema-shape.ts';

const FORMATS: Record<string, string> = {
  'date-time': 'RFC 3339 时间',
  date: '日期 YYYY-MM-DD',
  uri: 'URL',
  int32: '32 位整数',
  int64: '64 位整数',
};

/** Whether the caller sends the value, and so encrypts it, or gets it. */
export type Direction = 'request' | 'response';

const ENCRYPTIONS: Record<Encryption, Record<Direction, string>> = {
  'wechatpay-public-key': { request: '用微信支付公钥加密', response: '用商户 API 证书私钥解密' },
  'merchant-certificate': { request: '用商户 API 证书公钥加密', response: '用商户 API 证书私钥解密' },
  'apiv3-key': { request: '用 APIv3 密钥加密', response: '用 APIv3 密钥解密' },
  'apiv2-key': { request: '用 APIv2 密钥加密', response: '用 APIv2 密钥的 MD5 值解密' },
};

/** A number's or a length's range as `1–32`, `≥ 1`, `≤ 32`; undefined without limits. */
function range(minimum: number | undefined, maximum: number | undefined): string | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  if (minimum === undefined) return `≤ ${maximum}`;
  if (maximum === undefined) return `≥ ${minimum}`;
  return minimum === maximum ? `${minimum}` : `${minimum}–${maximum}`;
}

function labelled(label: string, value: InlineNode | undefined): InlineContent[] {
  return value === undefined ? [] : [[`${label} `, value]];
}

function valueLimits(schema: Schema): InlineContent[] {
  const { minLength, maxLength, minimum, maximum, format, pattern } = schema;
  return [
    // The type already says `string(32)`.
    ...labelled('长度', minLength === undefined ? undefined : range(minLength, maxLength)),
    ...labelled('范围', range(minimum, maximum)),
    ...(format === undefined ? [] : [formatWords(format)]),
    ...labelled('正则', pattern === undefined ? undefined : codeOf(pattern)),
    ...(schema.contentEncoding === 'base64' && !schema.encryption ? [['Base64']] : []),
  ];
}

function formatWords(format: string): InlineContent {
  const known = FORMATS[format];
  return known === undefined ? ['格式 ', codeOf(format)] : [known];
}

/** What limits a field's values, in reading order. For an array: of its items too. */
export function limitTexts(schema: Schema, direction: Direction): InlineContent[] {
  const element = elementOf(schema);
  const { encryption } = element;
  return [
    ...(encryption ? [[{ mark: '加密' }, ` ${ENCRYPTIONS[encryption][direction]}`]] : []),
    ...labelled('项数', range(schema.minItems, schema.maxItems)),
    ...valueLimits(element),
    ...labelled('固定为', element.const === undefined ? undefined : codeOf(element.const)),
    ...labelled('默认', schema.default === undefined ? undefined : codeOf(schema.default)),
    ...(schema.nullable ? [['可为 ', { code: 'null' }]] : []),
  ];
}

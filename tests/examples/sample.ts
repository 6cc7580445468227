import { createHash, publicEncrypt } from 'node:crypto';
import { Aes } from 'wechatpay-axios-plugin';
import type { Schema } from '../../scripts/catalog/model.ts';
import { allProperties } from '../../scripts/catalog/traverse.ts';
import { scalarValue } from '../../scripts/samples/scalar.ts';
import type { Keys } from './keys.ts';

/** The bytes that every download of the double yields, and their digests. */
export const FILE = Buffer.from(
  '\uFEFF交易时间,订单金额\n`2026-11-20 10:34:56,`1.00\n总交易单数,订单总金额\n`1,`1.00\n',
);

/** A whole answer of an operation: every field of its schema, encrypted where the schema says so. */
export function sampleOf(name: string, schema: Schema, keys: Keys, depth = 0): unknown {
  if (schema.content) return JSON.stringify(sampleOf(name, schema.content, keys, depth + 1));
  if (schema.type === 'array') return schema.items && depth < 8 ? [sampleOf(name, schema.items, keys, depth + 1)] : [];
  if (schema.type === 'object') return sampleObject(schema, keys, depth);
  return sampleText(name, schema, keys) ?? scalarValue(name, schema, true);
}

function sampleObject(schema: Schema, keys: Keys, depth: number): unknown {
  const fields = allProperties(schema).filter(({ pattern }) => pattern === undefined && depth < 8);
  const values = Object.fromEntries(
    fields.map((field) => [field.name, sampleOf(field.name, field.schema, keys, depth + 1)]),
  );
  const sealed = fields.find((field) => field.name === 'ciphertext');
  if (!sealed) return values;
  const nonce = '61f9c719728a';
  const ciphertext = Aes.AesGcm.encrypt('plain text', keys.apiv3Key, nonce, 'certificate');
  return { ...values, nonce, associated_data: 'certificate', [sealed.name]: ciphertext };
}

/** Texts that an example goes on working with: they must hold what they say. */
function sampleText(name: string, schema: Schema, keys: Keys): string | undefined {
  if (schema.encryption === 'merchant-certificate')
    return publicEncrypt({ key: keys.merchantPublic, oaepHash: 'sha1' }, Buffer.from('张三')).toString('base64');
  if (name === 'encrypt_key')
    return publicEncrypt({ key: keys.merchantPublic, oaepHash: 'sha1' }, Buffer.from('key')).toString('base64');
  if (name === 'download_url') return 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=abc&source=elecsign';
  if (name === 'pub_key') return keys.platformPublic;
  if (/^(return_code|result_code)$/.test(name)) return 'SUCCESS';
  return name === 'hash_value' ? digest(schema) : undefined;
}

/** Bills are digested with SHA-1 (40 hex digits in the spec's example), receipts with SHA-256. */
function digest(schema: Schema): string {
  const algorithm = String(schema.examples[0] ?? '').length === 40 ? 'sha1' : 'sha256';
  return createHash(algorithm).update(FILE).digest('hex');
}

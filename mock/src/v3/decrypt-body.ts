import type { Schema } from '../../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../../scripts/spec/traverse.ts';
import { decryptRsa } from '../encryption.ts';
import type { Keys, NumberedKey } from '../keys.ts';
import type { ErrorResponse } from '../mock-model.ts';
import { headerError, paramError } from './error-v3.ts';

/** The platform key that `Wechatpay-Serial` names; undefined when it names none. */
export const platformKey = ({ platform }: Keys, serial: string): NumberedKey | undefined =>
  [platform.publicKey, platform.certificate].find((key) => key.serial === serial);

/** A body with its encrypted fields in plain text, or why one can't be read. Without a key none may be encrypted. */
export function decryptBody(
  schema: Schema,
  body: unknown,
  key: NumberedKey | undefined,
): { body: unknown } | ErrorResponse {
  try {
    return { body: decrypt(schema, body, key, '') };
  } catch (error) {
    if (error instanceof DecryptError) return error.error;
    throw error;
  }
}

/** Ends the walk through a body at a field that can't be read. */
class DecryptError extends Error {
  readonly error: ErrorResponse;
  constructor(error: ErrorResponse) {
    super(error.message);
    this.error = error;
  }
}

function decrypt(schema: Schema, value: unknown, key: NumberedKey | undefined, pointer: string): unknown {
  if (schema.encryption === 'wechatpay-public-key') {
    return typeof value === 'string' && value !== '' ? open(schema, value, key, pointer) : value;
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.map((item, index) => decrypt(items, item, key, `${pointer}/${index}`)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const schemas = new Map(allProperties(schema).map((property) => [property.name, property.schema]));
  const entries = Object.entries(value).map(([name, field]) => {
    const own = schemas.get(name);
    return [name, own ? decrypt(own, field, key, `${pointer}/${name}`) : field];
  });
  return Object.fromEntries(entries);
}

function open({ title = '' }: Schema, text: string, key: NumberedKey | undefined, field: string): string {
  if (!key) {
    const issue = `${field} 是加密的字段，须指明加密所用的公钥`;
    throw new DecryptError(
      headerError('HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)', 'Wechatpay-Serial', issue),
    );
  }
  try {
    return decryptRsa(key.privateKey, text);
  } catch {
    const message = `输入源“/body${field}”映射到值字段“${title}”解密失败`;
    const issue = `须以 ${key.serial} 的公钥加密（RSA-OAEP，SHA-1），再作 Base64 编码`;
    throw new DecryptError(paramError(message, { field, issue, location: 'body' }));
  }
}

import { createSign, randomBytes } from 'node:crypto';
import { SCHEMES, type Scheme } from '../../scripts/spec/catalog-model.ts';
import type { NumberedKey } from './keys.ts';

/** The headers that sign an APIv3 answer or event: time, nonce, the key's number, and the signature over the body. */
export function signV3(
  key: Pick<NumberedKey, 'serial' | 'privateKey'>,
  body: Buffer,
  now: number,
  scheme: Scheme = SCHEMES[0],
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const nonce = randomBytes(16).toString('hex');
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')]);
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': key.serial,
    'wechatpay-signature': createSign('sha256').update(message).sign(key.privateKey, 'base64'),
    'wechatpay-signature-type': scheme,
  };
}

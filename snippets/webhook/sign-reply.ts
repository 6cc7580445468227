import { Formatter, Rsa } from 'wechatpay-axios-plugin';
import { mchid, merchant, serial } from '#wxpay';

/** 给应答签名，得到 Authorization 请求头的值。只有外包内用的通知需要，细节以接入文档为准 */
export function signReply(body: string): string {
  const timestamp = Formatter.timestamp();
  const nonce = Formatter.nonce();
  const message = Formatter.response(timestamp, nonce, body);
  const signature = Rsa.sign(message, merchant.privateKey);
  return Formatter.authorization(
    mchid,
    nonce,
    signature,
    timestamp,
    serial,
  );
}

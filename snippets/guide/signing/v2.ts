import { createHash, createHmac, randomBytes } from 'node:crypto';
import axios from 'axios';
import { Transformer } from 'wechatpay-axios-plugin';

const key = process.env.WECHATPAY_APIV2_KEY ?? '';
const mchid = process.env.WECHATPAY_MCHID ?? '';

/** 参数名按字典序，去掉 sign 与空值，末尾接上密钥 */
function messageOf(fields: Record<string, string>): string {
  const pairs = Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join('='));
  return [...pairs, `key=${key}`].join('&');
}

const md5 = (text: string): string =>
  createHash('md5').update(text).digest('hex').toUpperCase();
const hmac = (text: string): string =>
  createHmac('sha256', key).update(text).digest('hex').toUpperCase();

const fields = {
  appid: 'wxd678efh567hg6787',
  mch_id: mchid,
  nonce_str: randomBytes(16).toString('hex'),
  out_trade_no: 'ORDER20261201000001',
  sign_type: 'HMAC-SHA256',
};
const sign = hmac(messageOf(fields));

const { data } = await axios.post<string>(
  'https://api.mch.weixin.qq.com/pay/orderquery',
  Transformer.toXml({ ...fields, sign }),
  { headers: { 'Content-Type': 'text/xml; charset=utf-8' } },
);

// 应答的签名没有说明算法，按长度区分
const answer: Record<string, string> = Object.fromEntries(
  Object.entries(Transformer.toObject(data)),
);
const hash = answer.sign?.length === 64 ? hmac : md5;
if (hash(messageOf(answer)) !== answer.sign)
  throw new Error('应答的签名不对');
console.log(answer.trade_state);

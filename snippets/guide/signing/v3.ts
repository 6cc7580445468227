import { createSign, createVerify, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import axios from 'axios';

const environment = (name: string) => process.env[name] ?? '';
const read = (name: string) => readFileSync(environment(name));
const now = () => String(Math.floor(Date.now() / 1000));

/** 请求头 Authorization 的值。`path` 带查询串，`body` 是将要发出的原文 */
function authorization(method: string, path: string, body: string) {
  const timestamp = now();
  const nonce = randomBytes(16).toString('hex');
  const message = [method, path, timestamp, nonce, body, ''].join('\n');
  const signature = createSign('RSA-SHA256')
    .update(message)
    .sign(read('WECHATPAY_PRIVATE_KEY_FILE'), 'base64');
  const fields = {
    mchid: environment('WECHATPAY_MCHID'),
    serial_no: environment('WECHATPAY_SERIAL'),
    timestamp,
    nonce_str: nonce,
    signature,
  };
  const pairs = Object.entries(fields).map((pair) => pair.join('="'));
  return `WECHATPAY2-SHA256-RSA2048 ${pairs.join('",')}"`;
}

const method = 'POST';
const path = '/v3/pay/transactions/native';
const body = JSON.stringify({
  appid: 'wxd678efh567hg6787',
  mchid: environment('WECHATPAY_MCHID'),
  description: '手冲咖啡',
  out_trade_no: 'COFFEE20261201000001',
  notify_url: 'https://www.example.com/notify',
  amount: { total: 1800, currency: 'CNY' },
});

const { data, headers } = await axios.request<string>({
  method,
  url: `https://api.mch.weixin.qq.com${path}`,
  data: body,
  headers: {
    Accept: 'application/json',
    Authorization: authorization(method, path, body),
    'Content-Type': 'application/json',
    'User-Agent': 'signing-guide/1.0',
  },
  // 验签须用收到的原文，先不解析
  transformResponse: (text: string) => text,
});

const message = [
  headers['wechatpay-timestamp'],
  headers['wechatpay-nonce'],
  data,
  '',
].join('\n');
const isValid = createVerify('RSA-SHA256')
  .update(message)
  .verify(
    read('WECHATPAY_PUBLIC_KEY_FILE'),
    String(headers['wechatpay-signature']),
    'base64',
  );
if (!isValid) throw new Error('应答的签名不对');
console.log(JSON.parse(data));

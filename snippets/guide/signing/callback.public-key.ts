import { createPublicKey, createVerify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

const environment = (name: string) => process.env[name] ?? '';
const read = (name: string) => readFileSync(environment(name));

/** 请求头 Wechatpay-Serial 的值，与它所指的公钥 */
const keys = new Map([
  [
    environment('WECHATPAY_PUBLIC_KEY_ID'),
    createPublicKey(read('WECHATPAY_PUBLIC_KEY_FILE')),
  ],
]);

function isAuthentic(
  headers: Record<string, unknown>,
  body: string,
): boolean {
  const key = keys.get(String(headers['wechatpay-serial']));
  const timestamp = String(headers['wechatpay-timestamp']);
  const nonce = String(headers['wechatpay-nonce']);
  const signature = String(headers['wechatpay-signature']);
  const distance = Math.abs(Date.now() / 1000 - Number(timestamp));
  if (!key || !(distance <= 300)) return false;
  const message = `${timestamp}\n${nonce}\n${body}\n`;
  return createVerify('RSA-SHA256')
    .update(message)
    .verify(key, signature, 'base64');
}

createServer(async (request, response) => {
  const body = await text(request);
  const isGood = isAuthentic(request.headers, body);
  console.log(isGood ? '签名正确' : '签名不对，拒绝');
  response.writeHead(isGood ? 204 : 401).end();
}).listen(Number(process.env.PORT ?? 3000), '127.0.0.1');

import { createSign, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkSignature } from './signature-check.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const BODY = '{"out_trade_no":"A1","description":"深圳/分店"}';
const URL_PATH = '/v3/pay/transactions/id/1?mchid=1900000109';
const right = (body: string): string => `POST\n${URL_PATH}\n1795852800\nNONCE\n${body}\n`;

function check(signed: string, key = privateKey, body = BODY) {
  const signature = createSign('sha256').update(signed).sign(key, 'base64');
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="1",serial_no="S",timestamp="1795852800",nonce_str="NONCE",signature="${signature}"`;
  return checkSignature({ method: 'POST', url: URL_PATH, authorization, body }, publicKey);
}

test('a right signature is right', () => {
  expect(check(right(BODY))).toEqual({ valid: true, verified: right(BODY) });
});

test.each([
  ['最后一行之后少了换行符', right(BODY).slice(0, -1)],
  ['\\r\\n', right(BODY).replaceAll('\n', '\r\n')],
  ['没有查询串', right(BODY).replace('?mchid=1900000109', '')],
  ['带了域名', right(BODY).replace(URL_PATH, `https://api.mch.weixin.qq.com${URL_PATH}`)],
  ['没有包体', right('')],
  ['序列化', right(JSON.stringify(JSON.parse(BODY), null, 2))],
  ['毫秒', right(BODY).replace('1795852800', '1795852800000')],
])('%s: named, with the text that was signed and the first byte that differs', (hint, signed) => {
  const result = check(signed);
  const differsAt = [...Buffer.from(right(BODY))].findIndex((byte, place) => byte !== Buffer.from(signed)[place]);
  expect(result).toMatchObject({ valid: false, signed, hint: expect.stringContaining(hint) });
  expect(result?.differsAt).toBe(differsAt < 0 ? Buffer.byteLength(right(BODY)) : differsAt);
});

test('of an upload the signature of the whole form is named', () => {
  const form = Buffer.concat([Buffer.from('--edge\r\n'), Buffer.of(0xff, 0xd8), Buffer.from('\r\n--edge--')]);
  const [head = ''] = right(BODY).split(BODY);
  const signature = createSign('sha256').update(head).update(form).update('\n').sign(privateKey, 'base64');
  const authorization = `WECHATPAY2-SHA256-RSA2048 timestamp="1795852800",nonce_str="NONCE",signature="${signature}"`;
  expect(checkSignature({ method: 'POST', url: URL_PATH, authorization, body: BODY, form }, publicKey)).toMatchObject({
    valid: false,
    verified: right(BODY),
    hint: expect.stringContaining('整个表单'),
  });
});

test('a signature by another key, and one of an unknown text, are told apart', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  expect(check(right(BODY), other)).toMatchObject({ valid: false, hint: expect.stringContaining('私钥签的') });
  expect(check('something else')).toMatchObject({ valid: false, hint: expect.stringContaining('私钥是对的') });
});

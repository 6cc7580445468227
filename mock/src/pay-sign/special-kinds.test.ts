import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkPaySign } from './check-pay-sign.ts';
import { readPaySignRequest } from './pay-sign-parameters.ts';

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keys = { merchant: { publicKey }, apiv2Key: 'a'.repeat(32) };
const md5 = (text: string) => createHash('md5').update(`${text}&key=${keys.apiv2Key}`).digest('hex').toUpperCase();
const hmac = (text: string) =>
  createHmac('sha256', keys.apiv2Key).update(`${text}&key=${keys.apiv2Key}`).digest('hex').toUpperCase();
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
const check = (request: object) => checkPaySign(readPaySignRequest(request), keys);

const APPID = 'wx2421b1c4370ec43b';
const PACKAGE = 'sendid=1&ver=8&sign=2';
const ENCODED = encodeURIComponent(PACKAGE);
const packet = (text: string) => ({
  parameters: { timeStamp: '1', nonceStr: 'n', package: ENCODED, signType: 'MD5', paySign: md5(text) },
  appid: APPID,
});

test.each([
  [undefined, `appId=${APPID}&nonceStr=n&package=${PACKAGE}&timeStamp=1`],
  ['signType 不参与', `appId=${APPID}&nonceStr=n&package=${PACKAGE}&signType=MD5&timeStamp=1`],
  ['原文', `appId=${APPID}&nonceStr=n&package=${ENCODED}&timeStamp=1`],
  ['不符', 'something else'],
])('a red packet: %s', (mistake, text) => {
  const wrong = mistake && { field: 'paySign', message: expect.stringContaining(mistake) };
  expect(check(packet(text))).toMatchObject({ kind: 'red-packet', valid: mistake === undefined, ...wrong });
});

const coupons = [
  { stock_id: '1', out_request_no: 'a' },
  { stock_id: '2', out_request_no: 'b', coupon_code: 'c' },
];

test.each([
  [undefined, 'coupon_code1=c&out_request_no0=a&out_request_no1=b&send_coupon_merchant=9&stock_id0=1&stock_id1=2'],
  ['从 0 起', 'coupon_code2=c&out_request_no1=a&out_request_no2=b&send_coupon_merchant=9&stock_id1=1&stock_id2=2'],
  ['有序号', 'coupon_code=c&out_request_no=b&send_coupon_merchant=9&stock_id=2'],
  ['不符', 'something else'],
])('coupons of the plug-in: %s', (mistake, text) => {
  const parameters = { send_coupon_params: coupons, send_coupon_merchant: '9', sign: hmac(text) };
  const wrong = mistake && { field: 'sign', message: expect.stringContaining(mistake) };
  expect(check({ parameters })).toMatchObject({ kind: 'coupon-plugin', valid: mistake === undefined, ...wrong });
});

const PAGE = 'https://www.example.com/pay/?a=1';

test.each([
  [undefined, `jsapi_ticket=t&noncestr=n&timestamp=1&url=${PAGE}`],
  ['不含 #', `jsapi_ticket=t&noncestr=n&timestamp=1&url=${PAGE}#top`],
  ['没有大写', `jsapi_ticket=t&nonceStr=n&timestamp=1&url=${PAGE}`],
  ['含 ? 之后', 'jsapi_ticket=t&noncestr=n&timestamp=1&url=https://www.example.com/pay/'],
  ['不符', 'something else'],
])('wx.config: %s', (mistake, text) => {
  const parameters = { appId: APPID, timestamp: 1, nonceStr: 'n', signature: sha1(text) };
  const result = check({ parameters, ticket: 't', url: `${PAGE}#top` });
  const wrong = mistake && { field: 'signature', message: expect.stringContaining(mistake) };
  expect(result).toMatchObject({ kind: 'js-sdk-config', valid: mistake === undefined, ...wrong });
  expect(result.text).toBe(`jsapi_ticket=<ticket>&noncestr=n&timestamp=1&url=${PAGE}`);
});

test.each([
  [undefined, '01cpt'],
  ['字典序', 't10pc'],
  ['不符', 'something else'],
])('a card: %s', (mistake, text) => {
  const cardExt = JSON.stringify({ code: 'c', timestamp: '1', nonce_str: '0', signature: sha1(text) });
  const wrong = mistake && { field: 'signature', message: expect.stringContaining(mistake) };
  expect(check({ parameters: { cardId: 'p', cardExt }, ticket: 't' })).toMatchObject({
    ...{ kind: 'card', valid: mistake === undefined, ...wrong },
  });
});

test.each(['{', '[]', 'null'])('a card whose cardExt is %s is wrong, and no error', (cardExt) => {
  expect(check({ parameters: { cardId: 'p', cardExt }, ticket: 't' })).toMatchObject({ valid: false });
});

test('an encoding that is none is taken as it is', () => {
  const parameters = { timeStamp: '1', nonceStr: 'n', package: 'sendid=%', signType: 'MD5', paySign: '' };
  expect(check({ parameters, appid: APPID })).toMatchObject({ kind: 'red-packet', valid: false });
});

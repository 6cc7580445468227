import { createHash, createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkPaySign } from './check-pay-sign.ts';
import type { PaySignKind } from './pay-sign-model.ts';
import { readPaySignRequest } from './pay-sign-parameters.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keys = { merchant: { publicKey: pair.publicKey }, apiv2Key: 'a'.repeat(32) };

const APPID = 'wx2421b1c4370ec43b';
const TIME = '1554208460';
const NONCE = '593BEC0C930BF1AFEB40B4A08C8FB242';
const PREPAY = 'wx201410272009395522657a690389285100';

const sign = (text: string, key = pair.privateKey, algorithm = 'sha256') =>
  createSign(algorithm).update(text).sign(key, 'base64');
const TEXT = `${APPID}\n${TIME}\n${NONCE}\nprepay_id=${PREPAY}\n`;
const APP_TEXT = `${APPID}\n${TIME}\n${NONCE}\n${PREPAY}\n`;

/** Parameters of a page, signed as `text` says. */
const page = (text = TEXT, more: object = {}) => ({
  ...{ appId: APPID, timeStamp: TIME, nonceStr: NONCE, package: `prepay_id=${PREPAY}`, signType: 'RSA' },
  paySign: sign(text),
  ...more,
});
const app = (text = APP_TEXT, more: object = {}) => ({
  ...{
    appid: APPID,
    partnerid: '1900000109',
    prepayid: PREPAY,
    package: 'Sign=WXPay',
    noncestr: NONCE,
    timestamp: TIME,
  },
  sign: sign(text),
  ...more,
});
const android = { appId: APPID, partnerId: '1900000109', prepayId: PREPAY, packageValue: 'Sign=WXPay' };

const md5 = (text: string) => createHash('md5').update(`${text}&key=${keys.apiv2Key}`).digest('hex').toUpperCase();
const hmac = (text: string) =>
  createHmac('sha256', keys.apiv2Key).update(`${text}&key=${keys.apiv2Key}`).digest('hex').toUpperCase();
const V2_PAGE = `appId=${APPID}&nonceStr=${NONCE}&package=prepay_id=${PREPAY}&signType=MD5&timeStamp=${TIME}`;
const V2_APP = `appid=${APPID}&noncestr=${NONCE}&package=Sign=WXPay&partnerid=1900000109&prepayid=${PREPAY}&timestamp=${TIME}`;
const SCORE = { mch_id: '1230000109', out_order_no: 'A1', sign_type: 'HMAC-SHA256', timestamp: TIME };
const SCORE_TEXT = `mch_id=1230000109&out_order_no=A1&sign_type=HMAC-SHA256&timestamp=${TIME}`;

test.each<[PaySignKind, object]>([
  ['jsapi', page()],
  ['jsapi', { ...page(), timestamp: 1554208460, timeStamp: undefined }],
  ['app', app()],
  ['app', { ...android, nonceStr: NONCE, timeStamp: TIME, sign: sign(APP_TEXT) }],
  ['v2-jsapi', page('', { signType: 'MD5', paySign: md5(V2_PAGE) })],
  ['v2-jsapi', page('', { signType: 'HMAC-SHA256', paySign: hmac(V2_PAGE.replace('MD5', 'HMAC-SHA256')) })],
  ['v2-app', app('', { sign: md5(V2_APP) })],
  ['v2', { ...SCORE, sign: hmac(SCORE_TEXT) }],
])('%s: signed rightly', (kind, parameters) => {
  const { timeStamp: _, ...rest } = { timeStamp: undefined, ...parameters };
  const given = 'timestamp' in parameters && kind === 'jsapi' ? rest : parameters;
  expect(checkPaySign(readPaySignRequest(given), keys)).toMatchObject({ valid: true, kind });
});

test('a mini program signs the AppID that it does not pass on', () => {
  const { appId: _, ...parameters } = page();
  expect(checkPaySign({ parameters, appid: APPID }, keys)).toMatchObject({ valid: true, text: TEXT });
  expect(checkPaySign({ parameters }, keys)).toMatchObject({ valid: false, field: 'appid' });
  expect(checkPaySign({ parameters, appid: 'wx0000000000000000' }, keys)).toMatchObject({ field: 'paySign' });
});

test.each([
  ['no time', page(TEXT, { timeStamp: '' }), 'timeStamp', '缺少 timeStamp'],
  ['milliseconds', page(TEXT, { timeStamp: '1554208460123' }), 'timeStamp', '不是毫秒'],
  ['a time that is a number', page(TEXT, { timeStamp: 1554208460 }), 'timeStamp', '须是文本'],
  ['a long nonce', page(TEXT, { nonceStr: 'a'.repeat(33) }), 'nonceStr', '最多 32'],
  ['the bare prepay_id', page(TEXT, { package: PREPAY }), 'package', 'prepay_id='],
  ['another algorithm', page(TEXT, { signType: 'MD5' }), 'signType', 'RSA'],
  ['the prefix in an app', app(APP_TEXT, { prepayid: `prepay_id=${PREPAY}` }), 'prepayid', '没有 prepay_id='],
  ['another package in an app', app(APP_TEXT, { package: 'prepay_id=1' }), 'package', 'Sign=WXPay'],
  ['a signature in URL encoding', page(TEXT, { paySign: encodeURIComponent(`${sign(TEXT)}=`) }), 'paySign', 'Base64'],
  ['the key of someone else', page(TEXT, { paySign: sign(TEXT, stranger.privateKey) }), 'paySign', '商户API私钥'],
  ['SHA-1', page(TEXT, { paySign: sign(TEXT, pair.privateKey, 'sha1') }), 'paySign', 'SHA256'],
  ['other values', page(TEXT.replace(TIME, '1554208461')), 'paySign', '另外的内容'],
  ['MD5 that says HMAC', page('', { signType: 'HMAC-SHA256', paySign: md5(V2_PAGE) }), 'paySign', '不符'],
  ['lower case', page('', { signType: 'MD5', paySign: md5(V2_PAGE).toLowerCase() }), 'paySign', '大写'],
])('%s: the field and the reason', (_name, parameters, field, message) => {
  const kind = 'signType' in parameters && 'paySign' in parameters && field === 'signType' ? 'jsapi' : undefined;
  const result = checkPaySign({ parameters: { ...parameters }, ...(kind && { kind }) }, keys);
  expect(result).toMatchObject({ valid: false, field, message: expect.stringContaining(message) });
});

test.each([
  ['without the last line feed', TEXT.slice(0, -1), '最后一行', TEXT.length - 1],
  ['with CR LF', TEXT.replaceAll('\n', '\r\n'), '\\r\\n', APPID.length],
  ['with a backslash', TEXT.replaceAll('\n', '\\n'), '反斜线', APPID.length],
  ['with the bare prepay_id', APP_TEXT, '含 prepay_id=', TEXT.indexOf('prepay_id')],
  ['by the rule of APIv2', V2_PAGE.replace('MD5', 'RSA'), 'APIv2', 0],
  ['with signType', `${TEXT}RSA\n`, 'signType 不参与', TEXT.length],
])('a page signed %s: what was signed, and where it differs', (_name, signed, message, differsAt) => {
  expect(checkPaySign({ parameters: page(signed) }, keys)).toEqual({
    ...{ valid: false, kind: 'jsapi', text: TEXT, field: 'paySign', signed, differsAt },
    message: expect.stringContaining(message),
  });
});

test('an app signed like a page', () => {
  expect(checkPaySign({ parameters: app(TEXT) }, keys)).toMatchObject({
    kind: 'app',
    message: expect.stringContaining('没有 prepay_id='),
  });
  expect(checkPaySign({ parameters: app(`${APPID}\n${TIME}\n${NONCE}\nSign=WXPay\n`) }, keys)).toMatchObject({
    message: expect.stringContaining('不是 package'),
  });
});

test('a page of APIv2 without signType in what is signed; the key is never shown', () => {
  const signed = V2_PAGE.replace('&signType=MD5', '');
  const result = checkPaySign({ parameters: page('', { signType: 'MD5', paySign: md5(signed) }) }, keys);
  expect(result).toMatchObject({ valid: false, message: 'signType 也参与签名', signed: `${signed}&key=<APIv2 key>` });
  expect(JSON.stringify(result)).not.toContain(keys.apiv2Key);
});

test.each([null, [], 'text', { parameters: 1 }, { parameters: {}, kind: 'nfc' }])('%j is no request', (value) => {
  expect(() => readPaySignRequest(value)).toThrow();
});

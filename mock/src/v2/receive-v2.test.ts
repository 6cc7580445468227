import { createHash, publicEncrypt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { signOf } from '../../../scripts/client/signature-v2.ts';
import { projectSpec } from '../../../scripts/spec/project-spec.fixture.ts';
import { createMockContext, handleRequest } from '../handle-request.ts';
import { createKeys } from '../keys.ts';
import type { MockRequest } from '../mock-model.ts';
import { parseXml, renderXml } from './xml.ts';

const { catalog } = await projectSpec();
const keys = await createKeys();
const context = createMockContext({ catalog, keys });

const MICROPAY = {
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  body: '深圳分店 & <1>',
  out_trade_no: 'ORDER20261201000001',
  total_fee: '100',
  spbill_create_ip: '14.23.150.211',
  auth_code: '120061098828009406',
};
type Fields = Record<string, string>;

const signed = (fields: Fields, type: 'MD5' | 'HMAC-SHA256' = 'MD5', key = keys.apiv2Key): Fields => ({
  ...fields,
  sign: signOf(new Map(Object.entries(fields)), type, key),
});

/** Sends a body to a path, with the merchant's certificate unless `request` says otherwise. */
async function post(path: string, body: Fields | string | Buffer, request: Partial<MockRequest> = {}) {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : renderXml(body);
  const answer = await handleRequest(context, {
    method: 'POST',
    url: path,
    headers: { 'content-type': 'text/xml' },
    body: Buffer.from(text),
    tls: { certificate: Buffer.from('der') },
    ...request,
  });
  expect(answer.status).toBe(200);
  return Object.fromEntries(parseXml(answer.body.toString()));
}

const error = (code: string, text: string) => ({
  return_code: 'FAIL',
  return_msg: text,
  err_code: code,
  err_code_des: text,
});
const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([own]) => own !== name));

describe('a good request', () => {
  test.each(['MD5', 'HMAC-SHA256'] as const)('is answered with its own values, signed with %s', async (type) => {
    const fields = type === 'MD5' ? MICROPAY : { ...MICROPAY, sign_type: type, out_trade_no: 'H1' };
    const answer = await post('/pay/micropay', signed(fields, type));
    expect(answer).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', out_trade_no: fields.out_trade_no });
    expect(answer.sign).toBe(signOf(new Map(Object.entries(answer)), type, keys.apiv2Key));
    expect(answer).not.toHaveProperty('err_code');
  });

  test('may come under any content type', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await post('/pay/micropay', signed({ ...MICROPAY, out_trade_no: 'C1' }), { headers });
    expect(answer.result_code).toBe('SUCCESS');
  });
});

describe('the form', () => {
  test.each<[string, string | Buffer, string, string]>([
    ['no body', '', 'POST_DATA_EMPTY', 'post数据为空'],
    ['JSON', '{}', 'XML_FORMAT_ERROR', "XML格式错误：char '{' is not expected. (line 1, column 1)"],
    ['a cut body', '<xml><a>', 'XML_FORMAT_ERROR', 'XML格式错误：Invalid '],
    ['another encoding', Buffer.from([0xb9, 0xe3]), 'NOT_UTF8', '编码格式错误：请使用 UTF-8'],
  ])('%s', async (_name, body, code, text) => {
    const answer = await post('/pay/micropay', body);
    expect(answer).toMatchObject({ return_code: 'FAIL', err_code: code });
    expect(answer.return_msg?.startsWith(text)).toBe(true);
  });

  test('a custom entity', async () => {
    const text = '<!DOCTYPE x [<!ENTITY a "b">]><xml><appid>&a;</appid></xml>';
    expect((await post('/pay/micropay', text)).err_code).toBe('XML_FORMAT_ERROR');
  });
});

describe('the signature', () => {
  const signedText = 'appid=wxd678efh567hg6787&auth_code=120061098828009406&body=深圳分店 & <1>';

  test.each<[string, Fields]>([
    ['a changed field', { ...signed(MICROPAY), total_fee: '101' }],
    ['a changed nonce', { ...signed(MICROPAY), nonce_str: 'another' }],
    ['a field more', { ...signed(MICROPAY), attach: '1' }],
    ['another key', signed(MICROPAY, 'MD5', 'k'.repeat(32))],
    ['another algorithm', signed(MICROPAY, 'HMAC-SHA256')],
    ['small letters', { ...MICROPAY, sign: (signed(MICROPAY).sign ?? '').toLowerCase() }],
  ])('%s', async (_name, fields) => {
    const answer = await post('/pay/micropay', fields);
    expect(answer).toMatchObject({ return_code: 'FAIL', err_code: 'SIGNERROR' });
    expect(answer.return_msg).toContain('签名错误：sign 应为对 appid=');
    expect(answer.return_msg).toContain('&key=<APIv2密钥> 的 MD5 签名');
    expect(answer.return_msg).not.toContain(keys.apiv2Key);
  });

  test('reports the signed text', async () => {
    const answer = await post('/pay/micropay', { ...signed(MICROPAY), sign: 'F'.repeat(32) });
    expect(answer.return_msg).toContain(signedText);
  });

  test('is missing, or of an unknown algorithm', async () => {
    expect(await post('/pay/micropay', MICROPAY)).toEqual(error('SIGNERROR', '签名错误：sign 缺少签名'));
    const answer = await post('/pay/micropay', { ...signed(MICROPAY), sign_type: 'SHA1' });
    expect(answer).toEqual(error('SIGNERROR', '签名错误：sign_type 只能是 MD5 或 HMAC-SHA256'));
  });
});

describe('the merchant', () => {
  test('is another', async () => {
    const answer = await post('/pay/micropay', signed({ ...MICROPAY, mch_id: '1900000108' }));
    expect(answer).toMatchObject({ err_code: 'MCHID_NOT_EXIST', err_code_des: 'MCHID不存在：mch_id 应为 1900000109' });
  });

  test.each([
    ['came without TLS', {}, '请使用 HTTPS 并携带商户API证书'],
    ['shows no certificate', { tls: {} }, '请求未携带商户API证书'],
  ])('%s', async (_name, tls, issue) => {
    const request: MockRequest = {
      method: 'POST',
      url: '/secapi/pay/refund',
      headers: {},
      body: Buffer.from('<xml><a>1</a></xml>'),
      ...tls,
    };
    const { body } = await handleRequest(context, request);
    expect(Object.fromEntries(parseXml(body.toString()))).toEqual(error('CA_ERROR', `证书校验失败：${issue}`));
  });
});

describe('the fields', () => {
  test.each<[string, Fields, string, string]>([
    ['one is missing', without(MICROPAY, 'body'), 'LACK_PARAMS', '缺少参数：body 此字段为必填项'],
    ['one is empty', { ...MICROPAY, body: '' }, 'LACK_PARAMS', '缺少参数：body 此字段为必填项'],
    [
      'one is too long',
      { ...MICROPAY, out_trade_no: '1'.repeat(33) },
      'PARAM_ERROR',
      '输入源“/body/xml/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字符数 33，大于最大值 32',
    ],
    [
      'a number is a text',
      { ...MICROPAY, total_fee: '1.5' },
      'PARAM_ERROR',
      '参数错误：total_fee 此字段需要一个合法的 64 位有符号整数',
    ],
    [
      'one has an unknown name',
      { ...MICROPAY, out_trade_on: '1' },
      'PARAM_ERROR',
      '请求中含有未在API文档中定义的参数：out_trade_on 接口没有这个字段，是否指 out_trade_no',
    ],
  ])('%s', async (_name, fields, code, text) => {
    expect(await post('/pay/micropay', signed(fields))).toEqual(error(code, text));
  });

  test('JSON inside text', async () => {
    const { appid, mch_id, nonce_str } = MICROPAY;
    const share = { appid, mch_id, nonce_str, sign_type: 'HMAC-SHA256' };
    const order = { ...share, transaction_id: '4200002026202612011234567890', out_order_no: 'P1' };
    const answer = await post('/secapi/pay/profitsharing', signed({ ...order, receivers: '[{"type":' }, 'HMAC-SHA256'));
    expect(answer).toEqual(error('PARAM_ERROR', '参数错误：receivers 字符串的内容必须是合法的 JSON'));
  });

  test('a bank number that another key encrypted', async () => {
    const encrypt = (key: typeof keys.merchant.publicKey) =>
      publicEncrypt({ key, oaepHash: 'sha1' }, Buffer.from('张三')).toString('base64');
    const pay = (name: string) => ({
      mch_id: '1900000109',
      nonce_str: 'n',
      partner_trade_no: 'PAY20261201000001',
      enc_bank_no: encrypt(keys.platform.publicKey.publicKey),
      enc_true_name: name,
      bank_code: '1001',
      amount: '100',
    });
    const good = await post('/mmpaysptrans/pay_bank', signed(pay(encrypt(keys.platform.publicKey.publicKey))));
    expect(good).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS' });
    const bad = await post('/mmpaysptrans/pay_bank', signed(pay(encrypt(keys.merchant.publicKey))));
    expect(bad).toEqual(error('PARAM_ERROR', '参数错误：enc_true_name 解密失败，请检查加密所用的公钥'));
  });
});

test('a file whose digest is another', async () => {
  const file = Buffer.from('picture');
  const upload = (digest: string) => {
    const fields = signed({ mch_id: '1900000109', media_hash: digest, sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256');
    const part = (name: string, value: string, extra = '') =>
      `--b\r\nContent-Disposition: form-data; name="${name}"${extra}\r\n\r\n${value}\r\n`;
    const parts = Object.entries(fields).map(([name, value]) => part(name, value));
    const body = [...parts, part('media', file.toString(), '; filename="a.png"'), '--b--\r\n'].join('');
    return post('/secapi/mch/uploadmedia', body, { headers: { 'content-type': 'multipart/form-data; boundary=b' } });
  };
  expect(await upload(createHash('md5').update(file).digest('hex'))).toMatchObject({ return_code: 'SUCCESS' });
  expect(await upload('f'.repeat(32))).toMatchObject({ err_code: 'PARAM_ERROR', return_code: 'FAIL' });
});

test('an injected error has the code of the operation', async () => {
  const headers = { 'mock-fail': 'NOTENOUGH' };
  const answer = await post('/pay/micropay', signed({ ...MICROPAY, out_trade_no: 'F1' }), { headers });
  expect(answer).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'NOTENOUGH' });
});

test('an invalid return URL is rejected', async () => {
  const query = 'mch_id=1900000109&appid=wx1&response_type=code&scope=pay_identity&state=1';
  const ask = (uri: string) =>
    handleRequest(context, {
      method: 'GET',
      url: `/appauth/authindex?${query}&redirect_uri=${uri}`,
      headers: {},
      body: Buffer.alloc(0),
    });
  const good = await ask('https%3A%2F%2Fexample.com%2Fa');
  expect(good).toMatchObject({
    status: 302,
    headers: { location: expect.stringMatching(/^https:\/\/example\.com\/a\?code=/) },
  });
  const { status, body } = await ask('nowhere');
  expect({ status, ...Object.fromEntries(parseXml(body.toString())) }).toMatchObject({
    status: 200,
    err_code: 'PARAM_ERROR',
  });
});

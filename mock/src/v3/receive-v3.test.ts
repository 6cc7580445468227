import { afterAll, describe, expect, test } from 'vitest';
import { type Call, form, prepareMock, send, startMock } from '../../../tests/support/mock-server.ts';
import { encryptRsa } from '../encryption.ts';

const PATH = '/v3/pay/transactions/jsapi';
const ORDER = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: '深圳分店',
  out_trade_no: 'ORDER20261201000001',
  notify_url: 'https://example.com/notify',
  amount: { total: 100, currency: 'CNY' },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
};
const REFUND = { out_trade_no: 'A1', out_refund_no: 'R1', amount: { refund: 1, total: 2, currency: 'CNY' } };

const prepared = await prepareMock();
const mock = await startMock(prepared);
const lenient = await startMock(prepared, { settings: { lenient: true } });
afterAll(() => Promise.all([mock.close(), lenient.close()]));

const order = (call: Partial<Call> = {}) => send(mock, { path: PATH, body: ORDER, ...call });
const refused = (status: number, code: string, message: string, detail: object) => ({
  status,
  json: { code, message, detail },
});
const paramError = (message: string, detail: object) => refused(400, 'PARAM_ERROR', message, detail);

test('a good request passes', async () => {
  expect(await order()).toMatchObject({ status: 200, json: { prepay_id: expect.any(String) } });
});

describe('the sender', () => {
  const signError = (message: string, detail: object) =>
    refused(401, 'SIGN_ERROR', message, { ...detail, location: 'authorization' });
  const NOW = Math.floor(Date.now() / 1000);

  test.each<[string, Partial<Call>, string]>([
    [
      'a bit of the signature',
      { tamper: (fields) => ({ ...fields, signature: flip(fields.signature ?? '') }) },
      'POST',
    ],
    ['a bit of the nonce', { tamper: (fields) => ({ ...fields, nonce_str: flip(fields.nonce_str ?? '') }) }, 'POST'],
    ['a bit of the body', { signed: JSON.stringify(ORDER).replace('100', '101') }, 'POST'],
    [
      'the path',
      { path: `${PATH}?a=1`, tamper: (fields) => ({ ...fields, timestamp: String(Number(fields.timestamp) + 1) }) },
      'POST',
    ],
  ])('another than what was signed: %s', async (_name, call, method) => {
    const answer = await order(call);
    const url = call.path ?? PATH;
    expect(answer).toMatchObject(
      signError('错误的签名，验签失败', {
        field: 'signature',
        issue: 'sign not match',
        sign_information: { method, url, sign_message_length: expect.any(Number) },
      }),
    );
    const shown = new RegExp(`^POST\\n${url.replace('?', '\\?')}\\n\\d{10}\\n\\w{32}\\n\\{"appid"\\n$`);
    expect(answer.json).toHaveProperty('detail.sign_information.truncated_sign_message', expect.stringMatching(shown));
  });

  test('says how many bytes were verified', async () => {
    const { json } = await order({ signed: 'other', nonce: 'n'.repeat(32) });
    const length = Buffer.byteLength(['POST', PATH, NOW, 'n'.repeat(32), JSON.stringify(ORDER), ''].join('\n'));
    expect(json).toHaveProperty('detail.sign_information.sign_message_length', length);
  });

  test.each([
    ['old', NOW - 301],
    ['early', NOW + 310],
    ['not a number', Number.NaN],
  ])('a timestamp that is %s', async (_name, timestamp) => {
    expect(await order({ timestamp })).toMatchObject(
      signError('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟', {
        field: 'timestamp',
        value: String(timestamp),
      }),
    );
  });

  test('a merchant that does not exist', async () => {
    expect(await order({ mchid: '1900000999' })).toMatchObject(
      signError('商户号不存在', { field: 'mchid', value: '1900000999', issue: '应为 1900000109' }),
    );
  });

  test('a serial of another certificate', async () => {
    expect(await order({ serial: 'ABC' })).toMatchObject(
      signError('商户证书序列号有误。请使用签名私钥匹配的证书序列号', { field: 'serial_no', value: 'ABC' }),
    );
  });

  test('a nonce that was seen before; one whose request was refused is not', async () => {
    const nonce = '5K8264ILTKCH16CQ2502SI8ZNMTM67VS';
    expect(await order({ nonce, signed: 'other' })).toMatchObject({ status: 401 });
    expect(await order({ nonce })).toMatchObject({ status: 200 });
    expect(await order({ nonce })).toMatchObject(
      signError('Http头Authorization中的nonce_str重复，疑似重放请求', { field: 'nonce_str', value: nonce }),
    );
  });

  test('another scheme, no fields, a missing field', async () => {
    expect(await order({ scheme: 'WECHATPAY2-SM2-WITH-SM3' })).toMatchObject(
      signError('Http头Authorization认证类型不正确', { value: 'WECHATPAY2-SM2-WITH-SM3' }),
    );
    const malformed = 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》';
    expect(await order({ headers: { authorization: 'Bearer abc' } })).toMatchObject(signError(malformed, {}));
    expect(await order({ headers: { authorization: '' } })).toMatchObject(signError(malformed, {}));
    expect(await order({ tamper: ({ serial_no: _, ...rest }) => rest })).toMatchObject(
      signError(malformed, { field: 'serial_no', issue: '缺少 serial_no' }),
    );
  });
});

describe('the body', () => {
  const term = (field: string, name: string) => `输入源“/body${field}”映射到值字段“${name}”`;
  const missing = (field: string, name: string) => `输入源“/body${field}”映射到字段“${name}”必填性`;

  test('a missing field', async () => {
    const { payer: _, ...rest } = ORDER;
    const message = `${missing('/payer', '支付者')}规则校验失败，此字段为必填项`;
    expect(await order({ body: rest })).toMatchObject(
      paramError(message, { field: '/payer', issue: '此字段为必填项', location: 'body' }),
    );
  });

  test('a missing field with a misspelt one in its stead', async () => {
    const { out_trade_no, ...rest } = ORDER;
    const issue = '此字段为必填项，请求中有相近的 out_trade_on';
    expect(await order({ body: { ...rest, out_trade_on: out_trade_no } })).toMatchObject(
      paramError(`${missing('/out_trade_no', '商户订单号')}规则校验失败，${issue}`, {
        field: '/out_trade_no',
        issue,
      }),
    );
  });

  test('a value that an enum lacks', async () => {
    const field = '/limit_pay/0';
    const issue = '必须是以下值之一：no_balance、no_credit、no_debit、balance_only';
    expect(await order({ body: { ...ORDER, limit_pay: ['no_cash'] } })).toMatchObject(
      paramError(`${term(field, '支付方式')}枚举值规则校验失败，${issue}`, {
        field,
        value: 'no_cash',
        issue,
        location: 'body',
      }),
    );
  });

  test('too long a text, counted in the unit of the field: bytes here', async () => {
    const path = '/v3/refund/domestic/refunds';
    const issue = '字节数 81，大于最大值 80';
    expect(await send(mock, { path, body: { ...REFUND, reason: '退'.repeat(27) } })).toMatchObject(
      paramError(`${term('/reason', '退款原因')}字符串规则校验失败，${issue}`, { field: '/reason', issue }),
    );
    expect(await send(mock, { path, body: { ...REFUND, reason: '退'.repeat(26) } })).toMatchObject({ status: 200 });
  });

  test('a number as text, and a fraction', async () => {
    const issue = '此字段需要一个合法的 64 位有符号整数';
    const message = `无法将 JSON 输入源“/body/amount/total”映射到目标字段“总金额”中，${issue}`;
    for (const total of ['100', 0.01]) {
      expect(await order({ body: { ...ORDER, amount: { total } } })).toMatchObject(
        paramError(message, { field: '/amount/total', value: total, issue, location: 'body' }),
      );
    }
  });

  test('a field that does not exist, with the one that was meant; --lenient accepts it', async () => {
    const body = { ...ORDER, atach: 'x' };
    const issue = '接口没有这个字段，是否指 attach';
    expect(await order({ body })).toMatchObject(
      paramError('请求中含有未在API文档中定义的参数', { field: '/atach', value: 'x', issue }),
    );
    expect(await send(lenient, { path: PATH, body })).toMatchObject({ status: 200 });
  });

  test('an order of another merchant than the one that signed', async () => {
    expect(await order({ body: { ...ORDER, mchid: '1900000999' } })).toMatchObject(
      paramError('http header中的mchid与post payload中的mchid不匹配', {
        field: '/mchid',
        value: '1900000999',
        issue: '应为 1900000109',
      }),
    );
  });

  test('no JSON, no body, another content type', async () => {
    expect(await order({ body: '{"appid":' })).toMatchObject(
      paramError('请求主体不是合法的 JSON', { issue: '无法解析 JSON', location: 'body' }),
    );
    expect(await order({ method: 'POST', body: undefined })).toMatchObject(
      paramError('请求主体为空', { issue: '此接口需要请求主体', location: 'body' }),
    );
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await order({ headers })).toMatchObject(
      refused(415, 'INVALID_REQUEST', 'Content-Type 应为 application/json', {
        field: 'Content-Type',
        location: 'header',
      }),
    );
  });
});

describe('path, query and headers', () => {
  const order = '/v3/pay/transactions/out-trade-no';

  test('a value of the path', async () => {
    expect(await send(mock, { path: `${order}/${'a'.repeat(33)}?mchid=1900000109` })).toMatchObject(
      paramError(
        '输入源“/uri_template/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字符数 33，大于最大值 32',
        {
          field: '/out_trade_no',
          location: 'uri_template',
        },
      ),
    );
  });

  test('a query that lacks what is required, or has what does not exist', async () => {
    expect(await send(mock, { path: `${order}/A1` })).toMatchObject(
      paramError(expect.stringContaining('“/query/mchid”') as unknown as string, {
        field: '/mchid',
        location: 'query',
      }),
    );
    expect(await send(mock, { path: `${order}/A1?mchid=1900000109&page=1` })).toMatchObject(
      paramError('请求中含有未在API文档中定义的参数', { field: '/page', value: '1', location: 'query' }),
    );
  });

  test.each([
    ['lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ])('%s within each other have a limit', async (_name, body) => {
    expect(await send(mock, { path: PATH, body })).toMatchObject(
      paramError('请求主体不是合法的 JSON', { issue: '嵌套超过 64 层', location: 'body' }),
    );
  });

  test('neither Accept nor User-Agent may be missing', async () => {
    expect(await send(mock, { path: PATH, body: ORDER, headers: { 'user-agent': '' } })).toMatchObject({
      status: 400,
      json: { code: 'INVALID_REQUEST', detail: { field: 'user-agent', location: 'header' } },
    });
  });
});

describe('Wechatpay-Serial', () => {
  test.each(['', 'PUB_KEY_ID_0'])('%s is accepted where nothing is encrypted', async (serial) => {
    const path = '/v3/bill/tradebill?bill_date=2026-11-20';
    expect(await send(mock, { path, headers: { 'wechatpay-serial': serial } })).toMatchObject({ status: 200 });
  });
});

describe('encrypted fields', () => {
  const path = '/v3/profitsharing/receivers/add';
  const receiver = (name: string) => ({
    appid: ORDER.appid,
    type: 'MERCHANT_ID',
    account: '1900000110',
    name,
    relation_type: 'STORE',
  });
  const add = (name: string, serial?: string) =>
    send(mock, {
      path,
      body: receiver(name),
      headers: { ...(serial !== undefined && { 'wechatpay-serial': serial }) },
    });

  test('are read with the key that the request names, in either mode', async () => {
    for (const key of Object.values(mock.keys.platform)) {
      const { status, headers } = await add(encryptRsa(key.publicKey, '深圳市示例科技有限公司'), key.serial);
      expect({ status, serial: headers.get('wechatpay-serial') }).toEqual({ status: 200, serial: key.serial });
      expect(mock.observed[mock.observed.length - 1]?.received?.body).toMatchObject({ name: '深圳市示例科技有限公司' });
    }
  });

  test('need the key to be named, known, and the right one', async () => {
    const { publicKey, certificate } = mock.keys.platform;
    const encrypted = encryptRsa(publicKey.publicKey, '张三');
    expect(await add(encrypted)).toMatchObject(
      paramError('HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)', {
        field: 'Wechatpay-Serial',
        location: 'header',
      }),
    );
    expect(await add(encrypted, 'PUB_KEY_ID_0')).toMatchObject(
      paramError('平台证书序列号Wechatpay-Serial错误', { field: 'Wechatpay-Serial', value: 'PUB_KEY_ID_0' }),
    );
    for (const name of [encrypted, '张三']) {
      expect(await add(name, certificate.serial)).toMatchObject(
        paramError('输入源“/body/name”映射到值字段“分账个人接收方姓名”解密失败', { field: '/name', location: 'body' }),
      );
    }
  });
});

describe('uploads', () => {
  const path = '/v3/merchant/media/upload';
  const file = Buffer.from('a picture');

  test('are signed over meta, and contain the file that meta describes', async () => {
    expect(await send(mock, { path, ...form(file) })).toMatchObject({
      status: 200,
      json: { media_id: expect.any(String) },
    });
    const other = form(file, { filename: 'shop.png', sha256: 'a'.repeat(64) });
    expect(await send(mock, { path, ...other })).toMatchObject(
      paramError('文件的 sha256 与 meta 中的不一致', { field: '/meta/sha256', value: 'a'.repeat(64) }),
    );
  });

  test('with another meta than was signed are refused', async () => {
    expect(await send(mock, { path, ...form(file), signed: '{}' })).toMatchObject({ status: 401 });
  });

  test('that are no form are refused', async () => {
    expect(await send(mock, { path, body: {} })).toMatchObject({ status: 415 });
    const headers = { 'content-type': 'multipart/form-data' };
    expect(await send(mock, { path, ...form(file), headers })).toMatchObject(
      paramError('无法解析 multipart/form-data 请求主体', { location: 'body' }),
    );
  });
});

/** Another character in the middle. */
const flip = (text: string): string => {
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, middle)}${text[middle] === 'A' ? 'B' : 'A'}${text.slice(middle + 1)}`;
};

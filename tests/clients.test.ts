import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startMockOf } from '../mock/src/start-mock.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';

/**
 * Clients of other people, as they are published, run against the mock server by interception: each of their requests is one
 * to `https://api.mch.weixin.qq.com`. Each does what it has calls for: order, query, close, refund, transfer, share, bill and
 * callback. tenpay has none to share; weixin-pay none to transfer, share, and download a bill.
 */
const require = createRequire(import.meta.url);
const { catalog } = await projectSpec();
const pay = await startMockOf(catalog, { intercept: true, strictState: true });
const read = (name: string): Buffer => readFileSync(pay.env[name] ?? '');
const { WECHATPAY_MCHID: mchid = '', WECHATPAY_APIV2_KEY: apiv2Key = '', WECHATPAY_APIV3_KEY: apiv3Key = '' } = pay.env;
const pem = { certificate: read('WECHATPAY_CERTIFICATE_FILE'), key: read('WECHATPAY_PRIVATE_KEY_FILE') };

/** The callbacks that the merchant received, with the names of headers as they were sent. */
const received: { headers: Record<string, string>; body: string }[] = [];
const merchant = createServer(async (request, response) => {
  const { rawHeaders: raw } = request;
  const headers = raw.flatMap((name, at) => (at % 2 ? [] : [[name, raw[at + 1] ?? '']]));
  received.push({ headers: Object.fromEntries(headers), body: (await buffer(request)).toString() });
  const isXml = request.headers['content-type']?.includes('xml');
  response.end(isXml ? '<xml><return_code>SUCCESS</return_code></xml>' : '');
}).listen(0, '127.0.0.1');
await once(merchant, 'listening');
const notifyUrl = `http://127.0.0.1:${(merchant.address() as AddressInfo).port}/notify`;

beforeEach(() => {
  pay.reset();
  received.length = 0;
});
afterAll(async () => {
  merchant.close();
  await pay.stop();
});

const APPID = 'wxd678efh567hg6787';
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
const order = (out_trade_no: string) => ({
  ...{ appid: APPID, mchid, description: '深圳分店', out_trade_no, notify_url: notifyUrl },
  amount: { total: 100 },
});
const YESTERDAY = '2026-11-20';
const sha1 = (data: string | Buffer): string => createHash('sha1').update(data).digest('hex');

/** The number of the key of WeChat Pay, which a request with encrypted fields names. */
const serial = pay.env.WECHATPAY_PUBLIC_KEY_ID;

/** What is in the callback received last, and the headers with which it came. */
const lastCallback = () => received.at(-1) ?? { headers: {}, body: '' };

/** Where a bill is, by its address. */
const addressOf = (url: unknown): string => new URL(String(url)).pathname + new URL(String(url)).search;

const share = { type: 'PERSONAL_OPENID', account: OPENID, amount: 10, description: '分给店员' };
const transferOf = (out_bill_no: string) => ({
  ...{ appid: APPID, out_bill_no, transfer_scene_id: '1000', openid: OPENID, transfer_amount: 100 },
  ...{ transfer_remark: '奖金', transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '抽奖' }] },
});
const refundOf = (out_trade_no: string, out_refund_no: string) => ({
  ...{ out_trade_no, out_refund_no, notify_url: notifyUrl, amount: { total: 100, refund: 30, currency: 'CNY' } },
});

/** The headers of a signature, as clients ask for them. */
const signatureOf = (headers: Record<string, string>) => ({
  timestamp: headers['Wechatpay-Timestamp'] ?? '',
  nonce: headers['Wechatpay-Nonce'] ?? '',
  serial: headers['Wechatpay-Serial'] ?? '',
  signature: headers['Wechatpay-Signature'] ?? '',
});

/** A client of another package: its methods are called by their names. */
type Foreign = Record<string, (...parameters: unknown[]) => Promise<Record<string, unknown>>>;

const { Wechatpay, Rsa, Aes, Formatter } = require('wechatpay-axios-plugin') as typeof import('wechatpay-axios-plugin');
const publicKey = Rsa.from(read('WECHATPAY_PUBLIC_KEY_FILE'), Rsa.KEY_TYPE_PUBLIC);
const plugin = new Wechatpay({
  ...{ mchid, serial: pay.env.WECHATPAY_SERIAL ?? '', privateKey: pem.key, secret: apiv2Key },
  certs: { [pay.env.WECHATPAY_PUBLIC_KEY_ID ?? '']: publicKey },
});
const place = (out_trade_no: string) => plugin.chain('v3/pay/transactions/native').post(order(out_trade_no));

describe('wechatpay-node-v3', () => {
  const WxPay = require('wechatpay-node-v3') as new (
    options: object,
  ) => Foreign & {
    verifySign(signed: object): Promise<boolean>;
    decipher_gcm(ciphertext: string, associated: string, nonce: string, key: string): Record<string, unknown>;
  };
  const client = new WxPay({ appid: APPID, mchid, publicKey: pem.certificate, privateKey: pem.key, key: apiv3Key });
  const call = (name: string, ...parameters: unknown[]) => client[name]?.(...parameters);

  test('order, query, close', async () => {
    expect(await call('transactions_native', order('NODEV3A'))).toMatchObject({ status: 200 });
    const query = await call('query', { out_trade_no: 'NODEV3A' });
    expect(query).toMatchObject({ status: 200, data: { trade_state: 'NOTPAY' } });
    expect(await call('close', 'NODEV3A')).toMatchObject({ status: 204 });
    expect(pay.orders).toMatchObject([{ number: 'NODEV3A', state: 'CLOSED' }]);
  });

  test('callback, refund, share, bill', async () => {
    // It verifies by certificates, which it downloads: callbacks are signed by that from then on.
    expect(await call('get_certificates', apiv3Key)).toMatchObject([{ serial_no: pay.env.WECHATPAY_PLATFORM_SERIAL }]);
    await call('transactions_jsapi', {
      ...order('NODEV3B'),
      ...{ payer: { openid: OPENID }, settle_info: { profit_sharing: true } },
    });
    await pay.advance('4s');
    const { headers, body } = lastCallback();
    const signed = { ...signatureOf(headers), body, apiSecret: apiv3Key };
    expect(await client.verifySign(signed)).toBe(true);
    expect(await client.verifySign({ ...signed, body: `${body} ` })).toBe(false);
    const { resource } = JSON.parse(body);
    const event = client.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce, apiv3Key);
    expect(event).toMatchObject({ out_trade_no: 'NODEV3B', trade_state: 'SUCCESS' });
    const { transaction_id } = event;
    const shared = {
      appid: APPID,
      transaction_id,
      out_order_no: 'SHARE1',
      receivers: [share],
      unfreeze_unsplit: false,
      wx_serial_no: serial,
    };
    expect(await call('create_profitsharing_orders', shared)).toMatchObject({
      status: 200,
      data: { out_order_no: 'SHARE1' },
    });
    expect(await call('query_profitsharing_orders', transaction_id, 'SHARE1')).toMatchObject({
      status: 200,
      data: { receivers: [{ amount: 10 }] },
    });
    expect(await call('refunds', refundOf('NODEV3B', 'REFUND1'))).toMatchObject({
      status: 200,
      data: { status: 'PROCESSING' },
    });
    expect(await call('find_refunds', 'REFUND1')).toMatchObject({ status: 200, data: { amount: { refund: 30 } } });
    const bill = await call('tradebill', { bill_date: YESTERDAY });
    const { download_url, hash_value } = { ...(bill?.data as { download_url: string; hash_value: string }) };
    const file = await call('downloadBill', download_url);
    expect(sha1(String(file?.data))).toBe(hash_value);
  });

  test('transfer', async () => {
    const detail = { out_detail_no: 'DETAIL1', transfer_amount: 100, transfer_remark: '奖金', openid: OPENID };
    const batch = {
      ...{ out_batch_no: 'BATCH1', batch_name: '奖金', batch_remark: '奖金', total_amount: 100, total_num: 1 },
      ...{ transfer_detail_list: [detail], transfer_scene_id: '1000', wx_serial_no: serial },
    };
    expect(await call('batches_transfer', batch)).toMatchObject({ status: 200, data: { out_batch_no: 'BATCH1' } });
    const asked = { out_batch_no: 'BATCH1', need_query_detail: false };
    expect(await call('query_batches_transfer_list', asked)).toMatchObject({ status: 200 });
  });

  test('parameters for the page are signed rightly', async () => {
    const answer = await call('transactions_jsapi', { ...order('NODEV3C'), payer: { openid: OPENID } });
    const parameters = { ...(answer?.data as object) };
    expect(pay.checkPaySign({ parameters })).toMatchObject({ valid: true, kind: 'jsapi' });
  });
});

describe('tenpay, APIv2 with PKCS #12', () => {
  type Middleware = (request: { body: string; weixin?: object }, response: object, next: () => void) => void;
  const Tenpay = require('tenpay') as new (
    options: object,
  ) => Foreign & { middlewareForExpress(type: string): Middleware };
  const pfx = read('WECHATPAY_P12_FILE');
  const client = new Tenpay({ appid: APPID, mchid, partnerKey: apiv2Key, pfx, notify_url: notifyUrl });
  const call = (name: string, ...parameters: unknown[]) => client[name]?.(...parameters);
  /** What its middleware finds in a callback, or the reply with which it refuses it. */
  const readCallback = (type: string, body: string) =>
    new Promise((resolve) => {
      const request: Parameters<Middleware>[0] = { body };
      const response = { header: () => undefined, send: resolve };
      client.middlewareForExpress(type)(request, response, () => resolve(request.weixin));
    });
  const placed = (out_trade_no: string) => ({ out_trade_no, body: '深圳分店', total_fee: '100', openid: OPENID });

  test('order, query, close', async () => {
    expect(await call('unifiedOrder', placed('TENPAY1'))).toMatchObject({ result_code: 'SUCCESS' });
    expect(await call('orderQuery', { out_trade_no: 'TENPAY1' })).toMatchObject({ trade_state: 'NOTPAY' });
    expect(await call('closeOrder', { out_trade_no: 'TENPAY1' })).toMatchObject({ result_code: 'SUCCESS' });
  });

  test('callback, refund, bill', async () => {
    await call('unifiedOrder', placed('TENPAY2'));
    await pay.advance('4s');
    const { body } = lastCallback();
    expect(await readCallback('pay', body)).toMatchObject({ out_trade_no: 'TENPAY2', total_fee: '100' });
    expect(await readCallback('pay', body.replace('TENPAY2', 'TENPAY9'))).toContain('sign签名错误');
    const refund = { out_trade_no: 'TENPAY2', out_refund_no: 'REFUND2', total_fee: '100', refund_fee: '30' };
    expect(await call('refund', { ...refund, notify_url: notifyUrl })).toMatchObject({
      result_code: 'SUCCESS',
      refund_fee: '30',
    });
    await pay.advance('4s');
    expect(await readCallback('refund', lastCallback().body)).toMatchObject({
      req_info: { out_refund_no: 'REFUND2', refund_status: 'SUCCESS' },
    });
    expect(await call('refundQuery', { out_refund_no: 'REFUND2' })).toMatchObject({ refund_fee_0: '30' });
    expect(await call('downloadBill', { bill_date: YESTERDAY.replaceAll('-', '') })).toContain('ORDER20261201000001');
  });

  test('transfer', async () => {
    const paid = { partner_trade_no: 'TENPAYT1', openid: OPENID, check_name: 'NO_CHECK', amount: '100', desc: '奖金' };
    expect(await call('transfers', paid)).toMatchObject({ result_code: 'SUCCESS', partner_trade_no: 'TENPAYT1' });
    expect(await call('transfersQuery', { partner_trade_no: 'TENPAYT1' })).toMatchObject({ result_code: 'SUCCESS' });
  });

  test('parameters for the page and the app are signed rightly', async () => {
    const { timestamp: _, ...page } = (await call('getPayParams', placed('TENPAY3'))) ?? {};
    expect(pay.checkPaySign({ parameters: page })).toMatchObject({ valid: true, kind: 'v2-jsapi' });
    const { openid: __, ...app } = placed('TENPAY4');
    const parameters = (await call('getAppParams', app)) ?? {};
    expect(pay.checkPaySign({ parameters })).toMatchObject({ valid: true, kind: 'v2-app' });
  });
});

describe('weixin-pay, APIv2 with callbacks of functions', () => {
  type Callback = (message: Record<string, string>) => void;
  type Client = Record<string, (...parameters: unknown[]) => unknown> & {
    sign(fields: object): string;
    useWXCallback(handler: Callback): (request: Readable, response: object) => void;
  };
  const WXPay = require('weixin-pay') as (options: object) => Client;
  const client = WXPay({ appid: APPID, mch_id: mchid, partner_key: apiv2Key, pfx: read('WECHATPAY_P12_FILE') });
  const call = (name: string, parameters: object) =>
    promisify((given: object, done: (error: unknown, answer?: unknown) => void) => client[name]?.(given, done))(
      parameters,
    );
  const placed = (out_trade_no: string) => ({
    ...{ out_trade_no, body: '深圳分店', total_fee: 100, openid: OPENID, trade_type: 'JSAPI' },
    ...{ spbill_create_ip: '127.0.0.1', notify_url: notifyUrl },
  });

  test('order, query, close', async () => {
    expect(await call('createUnifiedOrder', placed('WEIXIN1'))).toMatchObject({ result_code: 'SUCCESS' });
    expect(await call('queryOrder', { out_trade_no: 'WEIXIN1' })).toMatchObject({ trade_state: 'NOTPAY' });
    expect(await call('closeOrder', { out_trade_no: 'WEIXIN1' })).toMatchObject({ result_code: 'SUCCESS' });
  });

  test('callback, refund', async () => {
    await call('createUnifiedOrder', placed('WEIXIN2'));
    await pay.advance('4s');
    const message = await new Promise<Record<string, string>>((resolve) => {
      client.useWXCallback(resolve)(Readable.from([Buffer.from(lastCallback().body)]), {});
    });
    expect(message).toMatchObject({ out_trade_no: 'WEIXIN2', result_code: 'SUCCESS', sign: client.sign(message) });
    const refund = { out_trade_no: 'WEIXIN2', out_refund_no: 'REFUND3', total_fee: 100, refund_fee: 30 };
    expect(await call('refund', { ...refund, op_user_id: mchid })).toMatchObject({
      result_code: 'SUCCESS',
      out_refund_no: 'REFUND3',
    });
  });

  test('parameters for the page are signed rightly', async () => {
    const parameters = await call('getBrandWCPayRequestParams', placed('WEIXIN3'));
    expect(pay.checkPaySign({ parameters: { ...(parameters as object) } })).toMatchObject({
      valid: true,
      kind: 'v2-jsapi',
    });
  });
});

describe('node-easywechat', () => {
  // Its own entry fails on the current node-socialite, which has nothing to do with payments.
  const Pay = require('node-easywechat/dist/Pay/Application') as new (config: object) => Application;
  const ServerRequest = require('node-easywechat/dist/Core/Http/ServerRequest') as new (...parts: unknown[]) => object;
  interface Application {
    getClient(): Foreign;
    getServer(): { getRequestMessage(request: object): Promise<{ toObject(): object }> };
    getValidator(): { validate(request: object): Promise<boolean> };
    setRequest(request: object): void;
  }
  const app = new Pay({
    ...{ app_id: APPID, mch_id: mchid, secret_key: apiv3Key, v2_secret_key: apiv2Key },
    ...{ certificate: pay.env.WECHATPAY_CERTIFICATE_FILE, private_key: pay.env.WECHATPAY_PRIVATE_KEY_FILE },
    platform_certs: { [serial ?? '']: pay.env.WECHATPAY_PUBLIC_KEY_FILE },
    http: { throw: false },
  });
  const client = app.getClient();
  type Answer = { toObject(): Record<string, unknown>; getContent(): Buffer };
  const ask = async (method: string, url: string, options: object = {}) =>
    (await client.request?.(method, url, options)) as unknown as Answer;
  const get = async (url: string) => (await ask('GET', url)).toObject();
  const post = async (url: string, body: object) => {
    const headers = { 'Content-Type': 'application/json', 'Wechatpay-Serial': serial };
    const options = { data: JSON.stringify(body), headers };
    return (await ask('POST', url, options)).toObject();
  };

  test('order, query, close', async () => {
    expect(await post('/v3/pay/transactions/native', order('EASYWE1'))).toMatchObject({ code_url: expect.any(String) });
    const query = `/v3/pay/transactions/out-trade-no/EASYWE1?mchid=${mchid}`;
    expect(await get(query)).toMatchObject({ trade_state: 'NOTPAY' });
    await post('/v3/pay/transactions/out-trade-no/EASYWE1/close', { mchid });
    expect(pay.orders).toMatchObject([{ number: 'EASYWE1', state: 'CLOSED' }]);
  });

  test('callback, refund, share, transfer', async () => {
    await post('/v3/pay/transactions/native', { ...order('EASYWE2'), settle_info: { profit_sharing: true } });
    await pay.advance('4s');
    const { headers, body } = lastCallback();
    const request = new ServerRequest('POST', '/notify', headers, body);
    app.setRequest(request);
    expect(await app.getValidator().validate(request)).toBe(true);
    const forged = new ServerRequest('POST', '/notify', headers, `${body} `);
    await expect(app.getValidator().validate(forged)).rejects.toThrow('Invalid Signature');
    const message = (await app.getServer().getRequestMessage(request)).toObject();
    expect(message).toMatchObject({ out_trade_no: 'EASYWE2', trade_state: 'SUCCESS' });
    expect(await post('/v3/refund/domestic/refunds', refundOf('EASYWE2', 'REFUND4'))).toMatchObject({
      status: 'PROCESSING',
    });
    const shared = { appid: APPID, transaction_id: pay.orders[0]?.id, out_order_no: 'SHARE2', receivers: [share] };
    expect(await post('/v3/profitsharing/orders', { ...shared, unfreeze_unsplit: true })).toMatchObject({
      out_order_no: 'SHARE2',
    });
    expect(await post('/v3/fund-app/mch-transfer/transfer-bills', transferOf('EASYBILL1'))).toMatchObject({
      out_bill_no: 'EASYBILL1',
    });
  });

  test('bill', async () => {
    const { download_url, hash_value } = await get(`/v3/bill/tradebill?bill_date=${YESTERDAY}`);
    const file = await ask('GET', addressOf(download_url), { responseType: 'arraybuffer' });
    expect(sha1(file.getContent())).toBe(hash_value);
  });
});

describe('wechatpay-axios-plugin from plain JavaScript', () => {
  test('order, query, close', async () => {
    await place('AXIOS1');
    const { data } = await plugin.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get({
      ...{ out_trade_no: 'AXIOS1', params: { mchid } },
    });
    expect(data).toMatchObject({ trade_state: 'NOTPAY' });
    await plugin
      .chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')
      .post({ mchid }, { out_trade_no: 'AXIOS1' });
    expect(pay.orders).toMatchObject([{ state: 'CLOSED' }]);
  });

  test('callback, refund, share, transfer', async () => {
    await plugin
      .chain('v3/pay/transactions/native')
      .post({ ...order('AXIOS2'), settle_info: { profit_sharing: true } });
    await pay.advance('4s');
    const { headers, body } = lastCallback();
    const { timestamp, nonce, signature } = signatureOf(headers);
    const signed = Formatter.joinedByLineFeed(timestamp, nonce, body);
    expect(Rsa.verify(signed, signature, publicKey)).toBe(true);
    expect(Rsa.verify(`${signed} `, signature, publicKey)).toBe(false);
    const { ciphertext, nonce: iv, associated_data } = JSON.parse(body).resource;
    const event = JSON.parse(Aes.AesGcm.decrypt(ciphertext, apiv3Key, iv, associated_data));
    expect(event).toMatchObject({ out_trade_no: 'AXIOS2', trade_state: 'SUCCESS' });
    const refund = await plugin.chain('v3/refund/domestic/refunds').post(refundOf('AXIOS2', 'REFUND5'));
    expect(refund.data).toMatchObject({ status: 'PROCESSING' });
    const shared = { appid: APPID, transaction_id: event.transaction_id, out_order_no: 'SHARE3', receivers: [share] };
    const naming = { headers: { 'Wechatpay-Serial': serial } };
    const sharing = await plugin.chain('v3/profitsharing/orders').post({ ...shared, unfreeze_unsplit: true }, naming);
    expect(sharing.data).toMatchObject({ out_order_no: 'SHARE3' });
    const transfer = await plugin.chain('v3/fund-app/mch-transfer/transfer-bills').post(transferOf('AXIOSBILL1'));
    expect(transfer.data).toMatchObject({ out_bill_no: 'AXIOSBILL1' });
  });

  test('bill', async () => {
    const bill = await plugin.chain('v3/bill/tradebill').get({ params: { bill_date: YESTERDAY } });
    const { download_url, hash_value } = bill.data as { download_url: string; hash_value: string };
    const file = await plugin.chain('v3/billdownload/file').get({
      ...{ params: Object.fromEntries(new URL(download_url).searchParams), responseType: 'arraybuffer' as const },
      transformResponse: [],
    });
    expect(sha1(file.data as Buffer)).toBe(hash_value);
  });
});

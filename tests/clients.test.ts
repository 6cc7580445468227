import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startMockOf } from '../mock/src/start-mock.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';

/**
 * Clients of other people, as they are published, run against the mock server: those that have WeChat Pay's host built in by
 * interception, so that each of their requests is one to `https://api.mch.weixin.qq.com`.
 */
const require = createRequire(import.meta.url);
const { catalog } = await projectSpec();
const pay = await startMockOf(catalog, { intercept: true, strictState: true });
const read = (name: string): Buffer => readFileSync(pay.env[name] ?? '');
const { WECHATPAY_MCHID: mchid = '', WECHATPAY_APIV2_KEY: apiv2Key = '', WECHATPAY_APIV3_KEY: apiv3Key = '' } = pay.env;
const pem = { certificate: read('WECHATPAY_CERTIFICATE_FILE'), key: read('WECHATPAY_PRIVATE_KEY_FILE') };

const received: { headers: IncomingHttpHeaders; body: string }[] = [];
const merchant = createServer(async (request, response) => {
  received.push({ headers: request.headers, body: (await buffer(request)).toString() });
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

/** The number of the key of WeChat Pay, which a request with encrypted fields names. */
const serial = pay.env.WECHATPAY_PUBLIC_KEY_ID;

/** A client of another package: its methods are called by their names. */
type Foreign = Record<string, (...parameters: unknown[]) => Promise<Record<string, unknown>>>;

const { Wechatpay, Rsa } = require('wechatpay-axios-plugin') as typeof import('wechatpay-axios-plugin');
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
    await call('transactions_jsapi', {
      ...order('NODEV3B'),
      ...{ payer: { openid: OPENID }, settle_info: { profit_sharing: true } },
    });
    await pay.advance('4s');
    const [{ headers, body } = { headers: {}, body: '{}' }] = received;
    const { resource } = JSON.parse(body);
    const event = client.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce, apiv3Key);
    expect(event).toMatchObject({ out_trade_no: 'NODEV3B', trade_state: 'SUCCESS' });
    expect(headers['wechatpay-signature']).toBeDefined();
    const { transaction_id } = event;
    const share = { type: 'PERSONAL_OPENID', account: OPENID, amount: 10, description: '分给店员' };
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
    const refund = {
      out_trade_no: 'NODEV3B',
      out_refund_no: 'REFUND1',
      amount: { total: 100, refund: 30, currency: 'CNY' },
    };
    expect(await call('refunds', refund)).toMatchObject({ status: 200, data: { status: 'PROCESSING' } });
    expect(await call('find_refunds', 'REFUND1')).toMatchObject({ status: 200, data: { amount: { refund: 30 } } });
    expect(await call('tradebill', { bill_date: YESTERDAY })).toMatchObject({
      status: 200,
      data: { download_url: expect.any(String) },
    });
  });

  test('transfer', async () => {
    const detail = { out_detail_no: 'DETAIL1', transfer_amount: 100, transfer_remark: '奖金', openid: OPENID };
    const batch = {
      ...{ out_batch_no: 'BATCH1', batch_name: '奖金', batch_remark: '奖金', total_amount: 100, total_num: 1 },
      ...{ transfer_detail_list: [detail], transfer_scene_id: '1000', wx_serial_no: serial },
    };
    expect(await call('batches_transfer', batch)).toMatchObject({ status: 200, data: { out_batch_no: 'BATCH1' } });
  });

  test('parameters for the page are signed rightly', async () => {
    const answer = await call('transactions_jsapi', { ...order('NODEV3C'), payer: { openid: OPENID } });
    const parameters = { ...(answer?.data as object) };
    expect(pay.checkPaySign({ parameters })).toMatchObject({ valid: true, kind: 'jsapi' });
  });
});

describe('tenpay, APIv2 with PKCS #12', () => {
  const Tenpay = require('tenpay') as new (options: object) => Foreign;
  const pfx = read('WECHATPAY_P12_FILE');
  const client = new Tenpay({ appid: APPID, mchid, partnerKey: apiv2Key, pfx, notify_url: notifyUrl });
  const call = (name: string, ...parameters: unknown[]) => client[name]?.(...parameters);
  const placed = (out_trade_no: string) => ({ out_trade_no, body: '深圳分店', total_fee: '100', openid: OPENID });

  test('order, query, close', async () => {
    expect(await call('unifiedOrder', placed('TENPAY1'))).toMatchObject({ result_code: 'SUCCESS' });
    expect(await call('orderQuery', { out_trade_no: 'TENPAY1' })).toMatchObject({ trade_state: 'NOTPAY' });
    expect(await call('closeOrder', { out_trade_no: 'TENPAY1' })).toMatchObject({ result_code: 'SUCCESS' });
  });

  test('callback, refund, bill', async () => {
    await call('unifiedOrder', placed('TENPAY2'));
    await pay.advance('4s');
    expect(received[0]?.body).toContain('TENPAY2');
    const refund = { out_trade_no: 'TENPAY2', out_refund_no: 'REFUND2', total_fee: '100', refund_fee: '30' };
    expect(await call('refund', refund)).toMatchObject({ result_code: 'SUCCESS', refund_fee: '30' });
    expect(await call('refundQuery', { out_refund_no: 'REFUND2' })).toMatchObject({ refund_fee_0: '30' });
    expect(await call('downloadBill', { bill_date: YESTERDAY.replaceAll('-', '') })).toContain('ORDER20261201000001');
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
  const WXPay = require('weixin-pay') as (options: object) => Record<string, (...parameters: unknown[]) => void>;
  const client = WXPay({ appid: APPID, mch_id: mchid, partner_key: apiv2Key, pfx: read('WECHATPAY_P12_FILE') });
  const call = (name: string, parameters: object) =>
    promisify((given: object, done: (error: unknown, answer?: unknown) => void) => client[name]?.(given, done))(
      parameters,
    );

  test('query, close, refund', async () => {
    // Its orders have a root element <root>: they are placed by another client.
    await place('WEIXIN1');
    expect(await call('queryOrder', { out_trade_no: 'WEIXIN1' })).toMatchObject({ trade_state: 'NOTPAY' });
    expect(await call('closeOrder', { out_trade_no: 'WEIXIN1' })).toMatchObject({ result_code: 'SUCCESS' });
    await place('WEIXIN2');
    pay.pay('WEIXIN2');
    const refund = {
      out_trade_no: 'WEIXIN2',
      out_refund_no: 'REFUND3',
      total_fee: 100,
      refund_fee: 30,
      op_user_id: mchid,
    };
    expect(await call('refund', refund)).toMatchObject({ result_code: 'SUCCESS', out_refund_no: 'REFUND3' });
  });
});

describe('node-easywechat', () => {
  // Its own entry fails on the current node-socialite, which has nothing to do with payments.
  const Pay = require('node-easywechat/dist/Pay/Application') as new (config: object) => { getClient(): Foreign };
  const client = new Pay({
    ...{ app_id: APPID, mch_id: mchid, secret_key: apiv3Key, v2_secret_key: apiv2Key },
    ...{ certificate: pay.env.WECHATPAY_CERTIFICATE_FILE, private_key: pay.env.WECHATPAY_PRIVATE_KEY_FILE },
    http: { throw: false },
  }).getClient();
  const call = async (method: string, url: string, options: object = {}) => {
    const response = await client.request?.(method, url, options);
    return (response as unknown as { toObject(): unknown }).toObject();
  };
  const post = (url: string, body: object) =>
    call('POST', url, { data: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });

  test('order, query, close, refund, transfer', async () => {
    expect(await post('/v3/pay/transactions/native', order('EASYWE1'))).toMatchObject({ code_url: expect.any(String) });
    const query = `/v3/pay/transactions/out-trade-no/EASYWE1?mchid=${mchid}`;
    expect(await call('GET', query)).toMatchObject({ trade_state: 'NOTPAY' });
    await post('/v3/pay/transactions/out-trade-no/EASYWE1/close', { mchid });
    expect(pay.orders).toMatchObject([{ number: 'EASYWE1', state: 'CLOSED' }]);
    await post('/v3/pay/transactions/native', order('EASYWE2'));
    pay.pay('EASYWE2');
    const refund = {
      out_trade_no: 'EASYWE2',
      out_refund_no: 'REFUND4',
      amount: { total: 100, refund: 30, currency: 'CNY' },
    };
    expect(await post('/v3/refund/domestic/refunds', refund)).toMatchObject({ status: 'PROCESSING' });
    const transfer = {
      ...{ appid: APPID, out_bill_no: 'EASYBILL1', transfer_scene_id: '1000', openid: OPENID, transfer_amount: 100 },
      ...{ transfer_remark: '奖金', transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '抽奖' }] },
    };
    expect(await post('/v3/fund-app/mch-transfer/transfer-bills', transfer)).toMatchObject({
      out_bill_no: 'EASYBILL1',
    });
  });
});

describe('wechatpay-axios-plugin from plain JavaScript', () => {
  test('order, query, close, bill', async () => {
    await place('AXIOS1');
    const { data } = await plugin.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get({
      ...{ out_trade_no: 'AXIOS1', params: { mchid } },
    });
    expect(data).toMatchObject({ trade_state: 'NOTPAY' });
    await plugin
      .chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')
      .post({ mchid }, { out_trade_no: 'AXIOS1' });
    expect(pay.orders).toMatchObject([{ state: 'CLOSED' }]);
    const bill = await plugin.chain('v3/bill/tradebill').get({ params: { bill_date: YESTERDAY } });
    const { download_url, hash_value } = bill.data as { download_url: string; hash_value: string };
    const file = await plugin.chain('v3/billdownload/file').get({
      ...{ params: Object.fromEntries(new URL(download_url).searchParams), responseType: 'arraybuffer' as const },
      transformResponse: [],
    });
    expect(
      createHash('sha1')
        .update(file.data as Buffer)
        .digest('hex'),
    ).toBe(hash_value);
  });
});

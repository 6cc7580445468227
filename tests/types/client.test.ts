import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import axios, { type InternalAxiosRequestConfig } from 'axios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Hash, Multipart } from 'wechatpay-axios-plugin';
import { SECRET, startLoopback } from './loopback.ts';
import { MERCHANT } from './wire.ts';

// These calls compile, so the types allow them; the real client makes them, and its response is checked.
const loopback = await startLoopback();
const { baseURL, wxpay, respondWith, received, isSigned } = loopback;
const BILL = '\uFEFF交易时间,公众账号ID\n`2026-01-01,`wx\n';
const BYTES = Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0x00]);
let folder = '';
let file = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'));
  file = join(folder, 'image.png');
  await writeFile(file, BYTES);
});

afterAll(async () => {
  await loopback.close();
  await rm(folder, { recursive: true, force: true });
});

describe('APIv3 files', () => {
  const params = { token: 't' };

  it('are text, bytes or a stream, as responseType says', async () => {
    respondWith({ body: BILL, headers: { 'Content-Type': 'text/plain' } });
    const call = wxpay.v3.billdownload.file;
    expect((await call.get({ params })).data).toBe(BILL.slice(1));
    expect((await call.get({ params, responseType: 'arraybuffer' })).data).toEqual(Buffer.from(BILL));
    expect((await call.get({ params, responseType: 'stream' })).data).toBeInstanceOf(Readable);
  });

  it('keep their bytes', async () => {
    respondWith({ body: BYTES, headers: { 'Content-Type': 'application/pdf' } });
    const { data } = await wxpay.v3.transferdownload.signfile.get({ params, responseType: 'arraybuffer' });
    expect(data).toEqual(BYTES);
  });
});

describe('APIv2 text', () => {
  const bill = { appid: 'wx', mch_id: MERCHANT, bill_date: '20260101', bill_type: 'ALL' } as const;

  it('comes through with transformResponse, as text, bytes or a stream', async () => {
    respondWith({ body: BILL, headers: { 'Content-Type': 'text/plain' } });
    const { downloadbill } = wxpay.v2.pay;
    expect((await downloadbill.post(bill, { transformResponse: [(data) => data] })).data).toBe(BILL.slice(1));
    const bytes = await downloadbill.post(bill, { responseType: 'arraybuffer', transformResponse: [(data) => data] });
    expect(bytes.data).toEqual(Buffer.from(BILL));
    const stream = await downloadbill.post(bill, { responseType: 'stream', transformResponse: [] });
    expect(stream.data).toBeInstanceOf(Readable);
  });

  it('of a redirect has the location', async () => {
    respondWith({ status: 302, headers: { location: 'https://example.com/?code=1' } });
    const { status, headers } = await wxpay.v2.appauth.authindex.get({
      adapter,
      baseURL: 'https://payapp.mch.weixin.qq.com',
      maxRedirects: 0,
      validateStatus: (code) => code === 302,
      transformResponse: [],
      params: {
        mch_id: MERCHANT,
        appid: 'wx',
        redirect_uri: 'https://x',
        response_type: 'code',
        scope: 'pay_identity',
        state: '',
      },
    });
    expect([status, headers.location]).toEqual([302, 'https://example.com/?code=1']);
  });
});

/** Sends a call to the loopback, though the operation has a host of its own. */
const adapter = (config: InternalAxiosRequestConfig) => axios.getAdapter('http')({ ...config, baseURL });

describe('responses', () => {
  it('of 204 have no data', async () => {
    respondWith({ status: 204 });
    const { close } = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_;
    expect((await close({ mchid: MERCHANT }, { out_trade_no: '1' })).data).toBe('');
  });

  it('of APIv2 have text for numbers, and the numbered fields', async () => {
    const fields = { return_code: 'SUCCESS', result_code: 'SUCCESS', refund_fee: '12', coupon_refund_id_0: '7' };
    const body = Object.entries({ ...fields, sign: Hash.sign('MD5', fields, SECRET) });
    respondWith({ body: `<xml>${body.map(([name, text]) => `<${name}>${text}</${name}>`).join('')}</xml>` });
    const { data } = await wxpay.v2.secapi.pay.refund(
      {
        appid: 'wx',
        mch_id: MERCHANT,
        transaction_id: '1',
        out_refund_no: '1',
        total_fee: 12,
        refund_fee: 12,
      },
      { security: true },
    );
    expect([data.refund_fee, data.coupon_refund_id_0]).toEqual(['12', '7']);
    expect(received()?.body).toMatch(/<nonce_str>\w+<\/nonce_str><sign>[0-9A-F]{32}<\/sign>/);
  });
});

describe('requests', () => {
  const headers = { 'Content-Type': 'multipart/form-data' } as const;
  const meta = { filename: 'image.png', sha256: '0' };

  it('upload a stream under its file name, and sign meta', async () => {
    respondWith({ body: '{"media_id":"m"}', headers: { 'Content-Type': 'application/json' } });
    const form = { meta: JSON.stringify(meta), file: createReadStream(file) };
    expect((await wxpay.v3.merchant.media.upload(form, { meta, headers })).data.media_id).toBe('m');
    expect(received()?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(received()?.body).toContain('name="file"; filename="image.png"');
    expect(received()?.body).toContain(`name="meta"\r\n\r\n${JSON.stringify(meta)}`);
    expect(isSigned(JSON.stringify(meta))).toBe(true);
  });

  it('upload bytes as a ready form', async () => {
    respondWith({ body: '{"media_id":"m"}', headers: { 'Content-Type': 'application/json' } });
    const form = new Multipart().append('meta', JSON.stringify(meta)).append('file', BYTES, 'image.png');
    const type = `multipart/form-data; boundary=${form.boundary}` as const;
    await wxpay.v3.merchant.media.upload.post(form.getBuffer(), { meta, headers: { 'Content-Type': type } });
    expect(received()?.headers['content-type']).toBe(type);
    expect(received()?.body).toContain('name="file"; filename="image.png"');
  });

  it('upload a form of APIv2 with the transformation of axios', async () => {
    const fields = { return_code: 'SUCCESS', media_id: 'm' };
    respondWith({
      body: `<xml><return_code>SUCCESS</return_code><media_id>m</media_id><sign>${Hash.sign('MD5', fields, SECRET)}</sign></xml>`,
    });
    const signed = { mch_id: MERCHANT, media_hash: '0', sign_type: 'MD5' } as const;
    const { data } = await wxpay.v2.secapi.mch.uploadmedia.post(
      { ...signed, sign: Hash.sign('MD5', signed, SECRET), media: createReadStream(file) },
      { headers, transformRequest: axios.defaults.transformRequest, httpsAgent: new Agent() },
    );
    expect(data.media_id).toBe('m');
    expect(received()?.body).toContain('name="media"; filename="image.png"');
  });

  it('send and sign the body of a DELETE', async () => {
    respondWith({ status: 204 });
    const body = { sub_mchid: '1', appid: 'wx', type: 'MERCHANT_ID', account: '1' } as const;
    await wxpay.v3.global.profitSharing.receivers.delete({
      adapter,
      baseURL: 'https://apihk.mch.weixin.qq.com',
      meta: body,
      transformRequest: [() => JSON.stringify(body)],
    });
    expect(received()).toMatchObject({ method: 'DELETE', body: JSON.stringify(body) });
    expect(isSigned(JSON.stringify(body))).toBe(true);
  });

  it('send a POST without a body as one', async () => {
    respondWith({ body: '{}', headers: { 'Content-Type': 'application/json' } });
    await wxpay.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel.post(undefined, {
      out_bill_no: '1',
    });
    expect(received()).toMatchObject({ method: 'POST', body: '' });
    expect(isSigned('')).toBe(true);
  });

  it('repeat the name of a list in the query, under the signature', async () => {
    respondWith({ body: '{}', headers: { 'Content-Type': 'application/json' } });
    await wxpay.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl.get({
      params: {
        operation_type: 'AUTH_BINDING',
        fapiao_mode: ['TENCENT_DIGITAL_TAX'],
        invite_code: '1',
        fapiao_ability_type_list: ['BASE_ABILITY', 'REFINED_OIL_ABILITY'],
      },
      paramsSerializer: { indexes: null },
      headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000000' },
    });
    expect(received()?.url).toMatch(
      /&fapiao_ability_type_list=BASE_ABILITY&fapiao_ability_type_list=REFINED_OIL_ABILITY$/,
    );
    expect(isSigned('')).toBe(true);
  });
});

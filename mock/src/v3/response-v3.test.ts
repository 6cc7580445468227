import {
  createDecipheriv,
  createHash,
  createVerify,
  type KeyObject,
  privateDecrypt,
  X509Certificate,
} from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { type Answer, prepareMock, send, startMock } from '../../../tests/support/mock-server.ts';
import { encryptRsa } from '../encryption.ts';

const prepared = await prepareMock();
const mock = await startMock(prepared);
const certified = await startMock(prepared, { settings: { keyMode: 'certificate' } });
const { platform, merchant, apiv3Key } = prepared.keys;
afterAll(() => Promise.all([mock.close(), certified.close()]));

const QUERY = '/v3/pay/transactions/id/4200002026202612011234567890?mchid=1900000109';
const CLOSE = '/v3/pay/transactions/out-trade-no/UNKNOWN1/close';

/** Whether an answer was signed with a key: headers and body as they came. */
function isSigned({ headers, data }: Answer, { serial, publicKey }: { serial: string; publicKey: KeyObject }): boolean {
  const of = (name: string): string => headers.get(`wechatpay-${name}`) ?? '';
  const message = Buffer.concat([Buffer.from(`${of('timestamp')}\n${of('nonce')}\n`), data, Buffer.from('\n')]);
  const isOfKey = createVerify('sha256').update(message).verify(publicKey, of('signature'), 'base64');
  return isOfKey && of('serial') === serial && Math.abs(Number(of('timestamp')) * 1000 - Date.now()) < 10_000;
}

describe('signatures', () => {
  test('are made with the key of the mode', async () => {
    expect(isSigned(await send(mock, { path: QUERY }), platform.publicKey)).toBe(true);
    expect(isSigned(await send(certified, { path: QUERY }), platform.certificate)).toBe(true);
  });

  test('are made with the key that the request names', async () => {
    const headers = { 'wechatpay-serial': platform.certificate.serial };
    expect(isSigned(await send(mock, { path: QUERY, headers }), platform.certificate)).toBe(true);
  });

  test('are those of the certificate for a client that has downloaded it, and for the download itself', async () => {
    const headers = { 'user-agent': 'certificate client' };
    const ask = (path: string, more = {}) => send(mock, { path, headers: { ...headers, ...more } });
    expect(isSigned(await ask(QUERY), platform.publicKey)).toBe(true);
    expect(isSigned(await ask('/v3/certificates', { 'wechatpay-serial': '' }), platform.certificate)).toBe(true);
    expect(isSigned(await ask(QUERY), platform.certificate)).toBe(true);
    expect(isSigned(await send(mock, { path: QUERY }), platform.publicKey)).toBe(true);
  });

  test('cover the empty body of a 204', async () => {
    const answer = await send(mock, { path: CLOSE, body: { mchid: '1900000109' } });
    expect(answer).toMatchObject({ status: 204, data: Buffer.alloc(0) });
    expect(isSigned(answer, platform.publicKey)).toBe(true);
  });

  test('have the id of the request', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => (await send(mock, { path: QUERY })).headers.get('request-id')),
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[0-9A-F]{32,}-\d$/);
  });
});

describe('encryption', () => {
  test('the platform certificate decrypts with the APIv3 key, and verifies the signatures', async () => {
    const { json } = await send(certified, { path: '/v3/certificates' });
    const [entry] = (json as { data: { serial_no: string; encrypt_certificate: Record<string, string> }[] }).data;
    const { nonce = '', associated_data = '', ciphertext = '' } = entry?.encrypt_certificate ?? {};
    const bytes = Buffer.from(ciphertext, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', apiv3Key, nonce).setAAD(Buffer.from(associated_data));
    decipher.setAuthTag(bytes.subarray(-16));
    const pem = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString();
    const certificate = new X509Certificate(pem);
    expect(certificate.serialNumber).toBe(entry?.serial_no);
    expect(certificate.publicKey.equals(platform.certificate.publicKey)).toBe(true);
    // Clients that know only the certificate check it with its own key.
    expect(certificate.verify(platform.certificate.publicKey)).toBe(true);
  });

  test('a field for the merchant decrypts with the key of its certificate', async () => {
    const path = '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/TRANSFER1';
    const { user_name } = (await send(mock, { path })).json as { user_name: string };
    const plain = privateDecrypt({ key: merchant.privateKey, oaepHash: 'sha1' }, Buffer.from(user_name, 'base64'));
    expect(plain.toString()).toBe('张三');
  });
});

describe('what was sent', () => {
  test('is repeated where names match, lists item by item', async () => {
    const receivers = [100, 200].map((amount, index) => ({
      type: 'PERSONAL_OPENID',
      account: `oUpF8uMuAJO_M2pxb1Q9zNjWeS6${index}`,
      amount,
      description: `分给${index}`,
    }));
    const body = {
      appid: 'wx8888888888888888',
      transaction_id: '4208450740201411110007820472',
      out_order_no: 'P20261201000077',
      receivers,
      unfreeze_unsplit: true,
    };
    const headers = { 'wechatpay-serial': platform.publicKey.serial };
    const { status, json } = await send(mock, { path: '/v3/profitsharing/orders', body, headers });
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { transaction_id: body.transaction_id, out_order_no: body.out_order_no, receivers },
    });
  });

  test('encrypted is not repeated as plain text', async () => {
    const { publicKey, serial } = platform.publicKey;
    const body = {
      appid: 'wx1',
      type: 'MERCHANT_ID',
      account: '1900000110',
      name: encryptRsa(publicKey, '王五'),
      relation_type: 'STORE',
    };
    const answer = await send(mock, {
      path: '/v3/profitsharing/receivers/add',
      body,
      headers: { 'wechatpay-serial': serial },
    });
    expect(answer.status).toBe(200);
    expect(answer.data.toString()).not.toContain('王五');
  });
});

describe('downloads', () => {
  test.each(['', '&tar_type=GZIP'])('match their digest %s', async (option) => {
    const { json } = await send(mock, { path: `/v3/bill/tradebill?bill_date=2026-11-20${option}` });
    const { hash_type, hash_value, download_url } = json as Record<string, string>;
    expect(new URL(download_url ?? '').origin).toBe(mock.url);
    const { pathname, search } = new URL(download_url ?? '');
    const { status, data } = await send(mock, { path: `${pathname}${search}` });
    const bill = option ? gunzipSync(data) : data;
    expect({ status, hash_type, digest: createHash('sha1').update(bill).digest('hex') }).toEqual({
      status: 200,
      hash_type: 'SHA1',
      digest: hash_value,
    });
    expect(bill.toString()).toContain('总交易单数');
  });

  test('of pictures are pictures, without a signature', async () => {
    const { status, headers, data } = await send(mock, { path: '/v3/merchant-service/images/abc' });
    const signature = headers.get('wechatpay-signature');
    expect({ status, type: headers.get('content-type'), signature }).toEqual({
      status: 200,
      type: 'image/png',
      signature: null,
    });
    expect(data.subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('injected errors', () => {
  const fail = (code: string, path = QUERY) => send(mock, { path, headers: { 'mock-fail': code } });

  test('are those of the operation or the common ones, signed', async () => {
    const answer = await fail('ORDER_NOT_EXIST');
    expect(answer).toMatchObject({ status: 404, json: { code: 'ORDER_NOT_EXIST', message: expect.any(String) } });
    expect(isSigned(answer, platform.publicKey)).toBe(true);
    expect(await fail('SYSTEM_ERROR')).toMatchObject({ status: 500, json: { code: 'SYSTEM_ERROR' } });
    expect(await fail('FREQUENCY_LIMITED')).toMatchObject({ status: 429, json: { code: 'FREQUENCY_LIMITED' } });
  });

  test('that the operation does not have are reported', async () => {
    const { status, json } = await fail('NO_SUCH');
    expect(status).toBe(400);
    expect(json).toHaveProperty('message', expect.stringMatching(/没有错误码 NO_SUCH，可选：.*ORDER_NOT_EXIST/));
  });

  test('come after validation', async () => {
    const call = { path: QUERY, headers: { 'mock-fail': 'SYSTEM_ERROR' } };
    expect(await send(mock, { ...call, signed: 'other' })).toMatchObject({ status: 401 });
  });
});

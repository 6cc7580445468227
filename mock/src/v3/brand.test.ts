import { createSign, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, prepareMock, startMock } from '../../../tests/support/mock-server.ts';

const PATH = '/brand/marketing/product-coupon/notify-configs';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(await prepareMock());
});
afterAll(() => mock.close());

interface Signed {
  path?: string;
  scheme?: string;
  who?: string;
  key?: 'brand' | 'merchant';
  publicKeyId?: string;
}

/** Sends a GET that a brand signs; whatever is not given is right. */
async function get({ path = PATH, scheme, who, key = 'brand', publicKeyId }: Signed = {}) {
  const { [key]: signer, brand, platform } = mock.keys;
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const message = ['GET', path, timestamp, nonce, '', ''].join('\n');
  const signature = createSign('sha256').update(message).sign(signer.privateKey, 'base64');
  const fields = `nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${signer.serial}"`;
  const response = await fetch(`${mock.url}${path}`, {
    headers: {
      authorization: `${scheme ?? 'WECHATPAY-BRAND-SHA256-RSA2048'} ${who ?? `brand_id="${brand.id}"`},${fields}`,
      ...(publicKeyId !== '' && { 'wechatpay-serial': publicKeyId ?? platform.publicKey.serial }),
    },
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

test('a request that the brand signed is answered, signed under the same scheme', async () => {
  const { status, headers, body } = await get();
  expect(status).toBe(200);
  expect(body).toHaveProperty('notify_url');
  expect(headers.get('wechatpay-signature-type')).toBe('WECHATPAY-BRAND-SHA256-RSA2048');
});

test.each([
  ['the scheme of merchants', { scheme: 'WECHATPAY2-SHA256-RSA2048' }, 'Http头Authorization认证类型不正确'],
  ['a merchant in the place of the brand', { who: 'mchid="1900000109"' }, /Authorization值格式错误/],
  ['another brand', { who: 'brand_id="1005"' }, '品牌ID不存在'],
  ['the key of the merchant', { key: 'merchant' }, /商户证书序列号有误/],
] satisfies [string, Signed, string | RegExp][])('%s is refused', async (_, call, message) => {
  const { status, body } = await get(call);
  expect(status).toBe(401);
  expect(body).toMatchObject({ code: 'SIGN_ERROR', message: expect.stringMatching(message) });
});

test.each([
  ['no public key', ''],
  ['the public key of another brand', 'PUB_KEY_ID_0100000000000000000000000000'],
])('%s is refused', async (_, publicKeyId) => {
  const { status, body } = await get({ publicKeyId });
  expect(status).toBe(400);
  expect(body).toMatchObject({ detail: { field: expect.stringContaining('Wechatpay-Serial') } });
});

test('a brand cannot call the operations of merchants', async () => {
  const { status, body } = await get({ path: '/v3/certificates' });
  expect(status).toBe(401);
  expect(body).toMatchObject({ message: 'Http头Authorization认证类型不正确' });
});

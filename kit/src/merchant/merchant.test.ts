import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMockOf } from '../../../mock/src/start-mock.ts';
import type { PayMock } from '../../../mock/src/start-mock-model.ts';
import { projectSpec } from '../../../scripts/spec/project-spec.fixture.ts';
import { failureOf } from '../failure/failure.ts';
import { brandFromEnvironment } from './brand.ts';
import {
  createMerchant,
  type Merchant,
  merchantFromEnvironment,
} from './merchant.ts';
import type { Environment } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'kit-merchant-'));
afterAll(() => rmSync(folder, { recursive: true }));

const without = (
  environment: Environment,
  ...starts: string[]
): Environment =>
  Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !starts.some((each) => name.startsWith(each)),
    ),
  );

const order = {
  ...{
    appid: 'wxd678efh567hg6787',
    description: '手冲咖啡',
    notify_url: 'https://www.example.com/notify',
  },
  amount: { total: 1800, currency: 'CNY' },
};

/** Requests of a client go to a mock server. */
function pointed<Client extends Merchant['client']>(
  client: Client,
  url: string,
): Client {
  client.client.v3.defaults.baseURL = url;
  client.client.v2.defaults.baseURL = url;
  return client;
}

describe.each([
  ['public-key', 'WECHATPAY_PLATFORM_'],
  ['certificate', 'WECHATPAY_PUBLIC_KEY_'],
] as const)('WeChat Pay signs with its %s', (keyMode, absent) => {
  let pay: PayMock;
  let own: Environment;
  beforeAll(async () => {
    pay = await startMockOf((await projectSpec()).catalog, { keyMode });
    own = without(pay.env, absent);
  });
  afterAll(() => pay.stop());

  test('an order is signed and its answer verified', async () => {
    const { client, mchid } = merchantFromEnvironment(own);
    const body = { ...order, mchid, out_trade_no: 'KIT20261201000001' };
    const { data } = await pointed(client, pay.url)
      .chain('v3/pay/transactions/native')
      .post(body);
    expect(data).toMatchObject({
      code_url: expect.stringContaining('weixin://'),
    });
  });

  test('while it migrates, both are known', async () => {
    const { client, mchid, certs } = merchantFromEnvironment(pay.env);
    expect(Object.keys(certs)).toEqual([
      pay.env.WECHATPAY_PUBLIC_KEY_ID,
      pay.env.WECHATPAY_PLATFORM_SERIAL,
    ]);
    const body = { ...order, mchid, out_trade_no: 'KIT20261201000002' };
    await expect(
      pointed(client, pay.url)
        .chain('v3/pay/transactions/native')
        .post(body),
    ).resolves.toBeDefined();
  });

  test('the answer of another key is not believed', async () => {
    const wrong =
      keyMode === 'public-key'
        ? 'WECHATPAY_PUBLIC_KEY_'
        : 'WECHATPAY_PLATFORM_';
    const { client, mchid } = merchantFromEnvironment(
      without(pay.env, wrong),
    );
    const body = { ...order, mchid, out_trade_no: 'KIT20261201000003' };
    const error = await pointed(client, pay.url)
      .chain('v3/pay/transactions/native')
      .post(body)
      .catch((reason: unknown) => reason);
    expect(failureOf(error)).toMatchObject({
      kind: 'unknown',
      code: 'EV3_RES_HEADER_PLATFORM_SERIAL',
    });
  });

  test('a certificate is read with the APIv3 key, a secret with the private key', async () => {
    const merchant = merchantFromEnvironment(own);
    const { data } = await pointed(merchant.client, pay.url)
      .chain('v3/certificates')
      .get();
    expect(
      merchant.decryptResource(data.data[0].encrypt_certificate),
    ).toContain('BEGIN CERTIFICATE');
    expect(merchant.publicKeyId).toBe(
      own.WECHATPAY_PUBLIC_KEY_ID ?? own.WECHATPAY_PLATFORM_SERIAL,
    );
    expect(merchant.encrypt('张三')).toMatch(/^[\w+/]+=*$/);
  });
});

describe('what is not used is not asked for', () => {
  let pay: PayMock;
  beforeAll(async () => {
    pay = await startMockOf((await projectSpec()).catalog);
  });
  afterAll(() => pay.stop());
  const refund = {
    appid: 'wxd678efh567hg6787',
    out_refund_no: 'R1',
    transaction_id: '1',
    total_fee: 1,
    refund_fee: 1,
  };

  test.each([
    ['WECHATPAY_APIV2_KEY', (each: Merchant) => each.apiv2Key],
    ['WECHATPAY_APIV3_KEY', (each: Merchant) => each.apiv3Key],
    [
      'WECHATPAY_APIV3_KEY',
      (each: Merchant) =>
        each.decryptResource({ ciphertext: '', nonce: '' }),
    ],
    ['WECHATPAY_CERTIFICATE_FILE', (each: Merchant) => each.certificate],
  ])('%s is missing when it is used', (name, use) => {
    const merchant = merchantFromEnvironment(without(pay.env, name));
    expect(() => use(merchant)).toThrow(`缺少环境变量 ${name}`);
    expect(() => use(merchantFromEnvironment(pay.env))).not.toThrow(
      /环境变量/,
    );
  });

  test.each([
    ['WECHATPAY_APIV2_KEY', {}],
    ['WECHATPAY_CERTIFICATE_FILE', { security: true }],
  ])('a request of APIv2 without %s is not sent', async (name, config) => {
    const { client, mchid } = merchantFromEnvironment(
      without(pay.env, name),
    );
    const sent = pay.requests.length;
    const calling = pointed(client, pay.url)
      .chain('v2/secapi/pay/refund')
      .post({ ...refund, mch_id: mchid }, config);
    await expect(calling).rejects.toThrow(`缺少环境变量 ${name}`);
    expect(pay.requests).toHaveLength(sent);
  });

  test.each([
    'WECHATPAY_MCHID',
    'WECHATPAY_SERIAL',
    'WECHATPAY_PRIVATE_KEY_FILE',
    'WECHATPAY_PUBLIC_KEY_FILE',
    'WECHATPAY_PLATFORM_CERTIFICATE_FILE',
  ])('without %s there is no merchant', (name) => {
    expect(() => merchantFromEnvironment(without(pay.env, name))).toThrow(
      `缺少环境变量 ${name}`,
    );
  });

  test('keys from elsewhere do without an environment', () => {
    const {
      WECHATPAY_MCHID: mchid = '',
      WECHATPAY_SERIAL: serial = '',
      ...files
    } = pay.env;
    const privateKey = readFileSync(
      files.WECHATPAY_PRIVATE_KEY_FILE ?? '',
      'utf8',
    );
    const key = readFileSync(files.WECHATPAY_PUBLIC_KEY_FILE ?? '');
    const merchant = createMerchant({
      mchid,
      serial,
      privateKey,
      certs: { PUB_KEY_ID_1: key },
    });
    expect(merchant).toMatchObject({
      mchid,
      serial,
      publicKeyId: 'PUB_KEY_ID_1',
    });
    expect(() =>
      createMerchant({ mchid, serial, privateKey, certs: {} }),
    ).toThrow();
  });

  test('a brand calls under its own name', async () => {
    const { client, brandId, publicKeyId } = brandFromEnvironment(pay.env);
    expect(brandId).toBe(pay.env.WECHATPAY_BRAND_ID);
    const headers = { 'Wechatpay-Serial': publicKeyId };
    const { data } = await pointed(client, pay.url)
      .chain('brand/card-member/cards/A')
      .get({ headers });
    expect(data).toHaveProperty('state');
    expect(() =>
      brandFromEnvironment(without(pay.env, 'WECHATPAY_BRAND_ID')),
    ).toThrow('WECHATPAY_BRAND_ID');
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMockOf } from '../../../mock/src/start-mock.ts';
import type { PayMock } from '../../../mock/src/start-mock-model.ts';
import { projectSpec } from '../../../scripts/spec/project-spec.fixture.ts';
import {
  type Merchant,
  merchantFromEnvironment,
} from '../merchant/merchant.ts';
import { type Failure, failureOf } from './failure.ts';

let pay: PayMock;
let merchant: Merchant;
beforeAll(async () => {
  pay = await startMockOf((await projectSpec()).catalog);
  merchant = merchantFromEnvironment(pay.env);
  merchant.client.client.v3.defaults.baseURL = pay.url;
  merchant.client.client.v2.defaults.baseURL = pay.url;
});
afterAll(() => pay.stop());

const refund = {
  out_trade_no: 'A1',
  out_refund_no: 'R1',
  amount: { refund: 1, total: 1, currency: 'CNY' },
};
const caught = async (calling: Promise<unknown>): Promise<unknown> =>
  calling.then(
    () => expect.fail('the call did not fail'),
    (error: unknown) => error,
  );
const refundWith = (
  headers: Record<string, string>,
  data: object = refund,
) =>
  caught(
    merchant.client
      .chain('v3/refund/domestic/refunds')
      .post(data, { headers }),
  );

describe('of an answer', () => {
  test.each<[string, Partial<Failure>]>([
    ['SYSTEM_ERROR', { kind: 'unknown', status: 500 }],
    ['FREQUENCY_LIMITED', { kind: 'busy', status: 429 }],
    ['NOT_ENOUGH', { kind: 'refused', status: 403 }],
  ])('%s', async (code, expected) => {
    const failure = failureOf(await refundWith({ 'Mock-Fail': code }));
    expect(failure).toMatchObject({
      code,
      message: expect.any(String),
      requestId: expect.any(String),
      ...expected,
    });
  });

  test('a wrong field has its detail', async () => {
    const failure = failureOf(
      await refundWith(
        {},
        { ...refund, amount: { refund: '1', total: 1, currency: 'CNY' } },
      ),
    );
    expect(failure).toMatchObject({
      kind: 'refused',
      code: 'PARAM_ERROR',
      detail: { field: '/amount/refund' },
    });
  });

  test('APIv2 has its code and message in XML', async () => {
    const data = {
      appid: 'wxd678efh567hg6787',
      mch_id: merchant.mchid,
      out_trade_no: 'NONE',
    };
    const headers = { 'Mock-Fail': 'ORDERNOTEXIST' };
    const calling = merchant.client
      .chain('v2/pay/orderquery')
      .post(data, { headers });
    expect(failureOf(await caught(calling))).toMatchObject({
      ...{
        kind: 'refused',
        code: 'ORDERNOTEXIST',
        status: 200,
        message: expect.stringMatching(/\p{Script=Han}/u),
      },
    });
  });

  test('no key and no header is in it', async () => {
    const error = await refundWith({ 'Mock-Fail': 'SIGN_ERROR' });
    const key =
      readFileSync(pay.env.WECHATPAY_PRIVATE_KEY_FILE ?? '', 'utf8').split(
        '\n',
      )[1] ?? '';
    expect(key).toHaveLength(64);
    const written = JSON.stringify(failureOf(error));
    for (const secret of [
      key,
      pay.env.WECHATPAY_APIV2_KEY ?? '',
      pay.env.WECHATPAY_APIV3_KEY ?? '',
      'WECHATPAY2-',
    ])
      expect(written).not.toContain(secret);
  });
});

describe('without an answer', () => {
  test('a broken connection leaves it open whether it was done', async () => {
    expect(failureOf(await refundWith({ 'Mock-Drop': '1' }))).toMatchObject(
      { kind: 'unknown', code: 'ECONNRESET' },
    );
  });

  test('a request that was not sent was not done', async () => {
    const data = {
      appid: 'wxd678efh567hg6787',
      mch_id: 'another',
      out_trade_no: 'NONE',
    };
    const calling = merchant.client.chain('v2/pay/orderquery').post(data);
    expect(failureOf(await caught(calling))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('another'),
    });
  });

  test.each([
    [
      new TypeError('x'),
      { kind: 'refused', code: 'TypeError', message: 'x' },
    ],
    ['x', { kind: 'refused', code: 'Error', message: 'x' }],
  ])('%s', (error, expected) => expect(failureOf(error)).toEqual(expected));
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { form, type Mock, prepareMock, send, startMock } from '../../../tests/support/mock-server.ts';
import { createClock } from '../clock/mock-clock.ts';
import type { ControlEvent } from './control-model.ts';
import { parseDuration } from './duration.ts';

const ORDER = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: '深圳分店',
  out_trade_no: 'ORDER1',
  notify_url: 'https://www.example.com/notify',
  amount: { total: 100 },
};
const NATIVE = '/v3/pay/transactions/native';
const QUERY = '/v3/pay/transactions/out-trade-no/ORDER1?mchid=1900000109';

let mock: Mock;
beforeAll(async () => {
  const clock = createClock({ heldAt: Date.parse('2026-12-01T00:00:00Z') });
  mock = await startMock(await prepareMock(), { clock });
});
afterAll(() => mock.close());
beforeEach(() => mock.control.reset());

const place = (more: object = {}) => send(mock, { path: NATIVE, body: { ...ORDER, ...more } });

describe('the control', () => {
  test('pays an order before its time', async () => {
    await place();
    expect(mock.control.orders()).toMatchObject([
      { kind: 'order', number: 'ORDER1', id: '', state: 'NOTPAY', amount: 100, actions: ['pay', 'close', 'fail'] },
    ]);
    expect(mock.control.pay('ORDER1')).toMatchObject({ state: 'SUCCESS', actions: ['refund'] });
    expect((await send(mock, { path: QUERY })).json).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'NATIVE' });
    expect(() => mock.control.pay('ORDER1')).toThrow('The order ORDER1 is SUCCESS: it has no pay.');
    expect(() => mock.control.pay('ORDER2')).toThrow('There is no order ORDER2.');
  });

  test('closes an order, or refunds it up to what was paid', async () => {
    await place();
    await place({ out_trade_no: 'ORDER2' });
    expect(mock.control.close('ORDER1')).toMatchObject({ state: 'CLOSED', actions: [] });
    expect(() => mock.control.refund('ORDER1')).toThrow(/ORDER1/);
    mock.control.pay('ORDER2');
    const refund = mock.control.refund('ORDER2', { amount: 30, outRefundNo: 'R1' });
    expect(refund).toMatchObject({ kind: 'refund', parent: 'ORDER2', amount: 30, state: 'PROCESSING' });
    expect(() => mock.control.refund('ORDER2', { amount: 71 })).toThrow(/refundExceeds/);
    expect(mock.control.act('refund', 'R1', 'fail')).toMatchObject({
      state: 'ABNORMAL',
      actions: ['close', 'succeed'],
    });
    expect(mock.control.refund('ORDER2')).toMatchObject({ amount: 70 });
  });

  test('pushes the clock: what is due happens', async () => {
    await place();
    await mock.control.advance('2s');
    expect(mock.control.orders()).toMatchObject([{ state: 'NOTPAY' }]);
    await mock.control.advance(1000);
    expect(mock.control.orders()).toMatchObject([{ state: 'SUCCESS', changedAt: '2026-12-01T08:00:03+08:00' }]);
    await expect(mock.control.advance('soon')).rejects.toThrow('"soon" is no duration');
  });

  test('lets one request fail', async () => {
    mock.control.fail({ code: 'SYSTEM_ERROR', method: 'post', path: NATIVE });
    expect((await send(mock, { path: QUERY })).status).toBe(200);
    expect(await place()).toMatchObject({ status: 500, json: { code: 'SYSTEM_ERROR' } });
    expect(await place()).toMatchObject({ status: 200 });
  });

  test('lists requests as they came, newest first', async () => {
    await place({ out_trade_no: '!' });
    await send(mock, { path: QUERY });
    const [query, refused] = mock.control.requests();
    expect(query).toMatchObject({ method: 'GET', url: QUERY, response: { status: 200 } });
    expect(refused).toMatchObject({
      operation: { page: '/openapi/v3/pay/transactions/native', title: 'Native下单' },
      error: { code: 'PARAM_ERROR' },
      body: { encoding: 'utf8', text: JSON.stringify({ ...ORDER, out_trade_no: '!' }) },
    });
    expect(refused?.signature?.valid).toBe(true);
    expect(refused?.response.headers).toMatchObject({
      'Content-Type': expect.any(String),
      'Request-ID': expect.any(String),
    });
  });

  test('lists an upload with what of it is signed', async () => {
    await send(mock, { path: '/v3/merchant/media/upload', ...form(Buffer.of(0xff, 0xd8, 0)) });
    const [upload] = mock.control.requests();
    expect(upload?.signature).toMatchObject({ valid: true, verified: expect.stringMatching(/\n\{"filename".*\}\n$/) });
  });

  test('tells its listeners, until they leave', async () => {
    const heard: ControlEvent['type'][] = [];
    const leave = mock.control.subscribe(({ type }) => heard.push(type));
    await place();
    await mock.control.advance('3s');
    leave();
    mock.control.reset();
    expect(heard).toEqual(['entity', 'request', 'entity', 'notice', 'clock']);
  });
});

test.each([
  ['500ms', 500],
  ['3s', 3000],
  ['1.5m', 90_000],
  ['24h', 86_400_000],
  ['7d', 604_800_000],
  [250, 250],
  ['', undefined],
  ['-1s', undefined],
  ['1w', undefined],
])('the duration %s is %s milliseconds', (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

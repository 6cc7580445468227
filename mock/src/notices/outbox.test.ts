import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createValidator } from '../../../scripts/spec/validator.ts';
import { type Mock, prepareMock, send, startMock } from '../../../tests/support/mock-server.ts';
import { createClock } from '../clock/mock-clock.ts';
import type { Notice } from '../control/control-model.ts';
import { encryptRsa } from '../encryption.ts';

const prepared = await prepareMock();
const validate = createValidator();

/** A merchant's server: what it received, and the statuses that it answers, the last for all others. */
const merchant = {
  server: undefined as Server | undefined,
  received: [] as { url: string; body: string }[],
  statuses: [204],
};
let mock: Mock;

beforeAll(async () => {
  const answer = async (request: IncomingMessage) => {
    merchant.received.push({ url: request.url ?? '', body: await text(request) });
    return merchant.statuses.length > 1 ? merchant.statuses.shift() : merchant.statuses[0];
  };
  const server = createServer(
    (request, response) => void answer(request).then((status) => response.writeHead(status ?? 500).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  merchant.server = server;
  mock = await startMock(prepared, { clock: createClock({ heldAt: Date.parse('2026-12-01T00:00:00Z') }) });
});
afterAll(async () => {
  await mock.close();
  merchant.server?.close();
});
beforeEach(() => {
  mock.control.reset();
  merchant.received.length = 0;
});
afterEach(() => {
  merchant.statuses = [204];
});

function notifyUrl(): string {
  const address = merchant.server?.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/notify`;
}

const order = (more: object = {}) => ({
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: '深圳分店',
  out_trade_no: 'ORDER1',
  notify_url: notifyUrl(),
  amount: { total: 100 },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  ...more,
});
const place = (more: object = {}) => send(mock, { path: '/v3/pay/transactions/jsapi', body: order(more) });

/** What the spec has against the data of a notice. */
function problemOf({ webhook, data }: Notice): string | undefined {
  const spec = prepared.catalog.webhooks.find(({ name }) => name === webhook);
  const schema = spec?.resource?.schema ?? spec?.body.schema;
  return schema ? validate(schema, data) : `no webhook ${webhook}`;
}

describe('a notice', () => {
  test('goes to the address of its order when that is paid', async () => {
    await place();
    await mock.control.advance('3s');
    expect(merchant.received).toHaveLength(1);
    const [notice] = mock.control.notices();
    expect(notice).toMatchObject({
      event: 'TRANSACTION.SUCCESS',
      state: 'accepted',
      about: { kind: 'order', number: 'ORDER1' },
      attempts: [{ status: 204 }],
      data: {
        out_trade_no: 'ORDER1',
        amount: { total: 100, payer_total: 100 },
        trade_type: 'JSAPI',
        trade_state: 'SUCCESS',
      },
    });
    expect(notice?.data).not.toHaveProperty('attach');
    expect(notice?.data).not.toHaveProperty('promotion_detail');
    expect(notice && problemOf(notice)).toBeUndefined();
  });

  test('comes again by the schedule until it is accepted', async () => {
    merchant.statuses = [500, 500, 204];
    await place();
    await mock.control.advance('3s');
    expect(mock.control.notices()).toMatchObject([{ state: 'sending', attempts: [{ status: 500 }] }]);
    await mock.control.advance('30s');
    expect(mock.control.notices()).toMatchObject([{ state: 'accepted', attempts: [{}, {}, { status: 204 }] }]);
  });

  test('is given up after the last attempt of the schedule', async () => {
    merchant.statuses = [500];
    await place();
    await mock.control.advance('60s');
    const [notice] = mock.control.notices();
    expect([notice?.state, notice?.attempts.length]).toEqual(['given-up', 16]);
  });

  test('is held when its address is not on this machine, and can be sent elsewhere', async () => {
    await place({ notify_url: 'https://www.example.com/notify' });
    mock.control.pay('ORDER1');
    await mock.control.advance(0);
    const [held] = mock.control.notices();
    expect(held).toMatchObject({ state: 'held', url: 'https://www.example.com/notify', attempts: [] });
    await expect(mock.control.sendNotice(held?.id ?? '')).rejects.toThrow('www.example.com is not this machine');
    expect(await mock.control.sendNotice(held?.id ?? '', { url: notifyUrl() })).toMatchObject({ state: 'accepted' });
    expect(merchant.received).toHaveLength(1);
  });

  test('can be sent with a fault, and made by hand', async () => {
    const made = await mock.control.notify('REFUND.SUCCESS', { url: notifyUrl(), set: ['out_refund_no=R7'] });
    expect(made).toMatchObject({ state: 'accepted', data: { out_refund_no: 'R7' } });
    const broken = await mock.control.sendNotice(made.id, { fault: 'signature' });
    expect(broken.attempts).toMatchObject([{ status: 204 }, { fault: 'signature', status: 204 }]);
    await expect(mock.control.notify('NO.SUCH', { url: notifyUrl() })).rejects.toThrow('There is no event "NO.SUCH"');
    await expect(mock.control.notify('REFUND.SUCCESS', { url: 'http://192.0.2.1/' })).rejects.toThrow('192.0.2.1');
  });

  test('tells of refunds, shares, returns and transfers; each as the spec has it', async () => {
    await place({ settle_info: { profit_sharing: true } });
    mock.control.pay('ORDER1');
    const id = mock.control.orders()[0]?.id;
    const { publicKey, serial } = prepared.keys.platform.publicKey;
    const name = encryptRsa(publicKey, '示例门店');
    const receiver = { type: 'MERCHANT_ID', account: '1900000110', name, amount: 10, description: '分给门店' };
    const shared = {
      appid: order().appid,
      transaction_id: id,
      out_order_no: 'SHARE1',
      receivers: [receiver],
      unfreeze_unsplit: false,
    };
    const headers = { 'wechatpay-serial': serial };
    const sharing = await send(mock, { path: '/v3/profitsharing/orders', body: shared, headers });
    expect(sharing.json).toMatchObject({ state: 'PROCESSING' });
    await mock.control.advance('3s');
    const back = {
      out_order_no: 'SHARE1',
      out_return_no: 'RETURN1',
      return_mchid: '1900000110',
      amount: 4,
      description: '退回',
    };
    expect((await send(mock, { path: '/v3/profitsharing/return-orders', body: back })).json).toMatchObject({
      result: 'PROCESSING',
    });
    const refund = {
      out_trade_no: 'ORDER1',
      out_refund_no: 'REFUND1',
      notify_url: notifyUrl(),
      amount: { refund: 20, total: 100, currency: 'CNY' },
    };
    expect((await send(mock, { path: '/v3/refund/domestic/refunds', body: refund })).json).toMatchObject({
      status: 'PROCESSING',
    });
    await mock.control.advance('3s');
    const notices = mock.control.notices();
    expect(notices.map(({ event }) => event).sort()).toEqual([
      'PROFITSHARING.RETURN',
      'PROFITSHARING.SUCCESS',
      'REFUND.SUCCESS',
      'TRANSACTION.SUCCESS',
    ]);
    expect(notices.map(problemOf)).toEqual([undefined, undefined, undefined, undefined]);
    expect(merchant.received).toHaveLength(2);
  });
});

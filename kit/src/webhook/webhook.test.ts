import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { writeKeyFiles } from '../../../mock/src/key-files.ts';
import { createKeys } from '../../../mock/src/keys.ts';
import { createDelivery } from '../../../mock/src/notify/delivery.ts';
import { createEvent } from '../../../mock/src/notify/event.ts';
import { findWebhook } from '../../../mock/src/notify/find-webhook.ts';
import type {
  Delivery,
  Event,
  SenderKeys,
} from '../../../mock/src/notify/notify-model.ts';
import { signV3 } from '../../../mock/src/sign-response.ts';
import { loadWebhooksAlone } from '../../../scripts/spec/load/load-spec.ts';
import { merchantFromEnvironment } from '../merchant/merchant.ts';
import { createMemoryStore } from './store.ts';
import { createWebhook } from './webhook.ts';

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-handler-'));
const made = await createKeys();
const keys: SenderKeys = {
  platform: made.platform.publicKey,
  apiv2Key: made.apiv2Key,
  apiv3Key: made.apiv3Key,
};
const environment = writeKeyFiles(made, folder);
const merchant = merchantFromEnvironment(environment);
const onError = vi.fn();
const webhook = createWebhook(merchant, { onError });
const webhooks = await loadWebhooksAlone(process.cwd());

afterEach(() => onError.mockClear());
afterAll(() => rmSync(folder, { recursive: true }));

const eventOf = (name: string): Event =>
  createEvent(findWebhook(webhooks, name), keys, { now: Date.now() });
const deliver = (event: Event): Delivery =>
  createDelivery(event, keys, Date.now());
/** A request with any body, rightly signed. */
const signed = (body: string): Delivery => ({
  headers: signV3(keys.platform, Buffer.from(body), Date.now()),
  body: Buffer.from(body),
});

describe('APIv3', () => {
  it('passes on the envelope with its decrypted resource, and responds 204 without a body', async () => {
    const handle = vi.fn();
    const { headers, body } = deliver(eventOf('REFUND.SUCCESS'));
    expect(await webhook.v3(handle)(headers, body)).toEqual({
      status: 204,
      headers: {},
      body: '',
    });
    const [notification] = handle.mock.calls[0] ?? [];
    expect(notification).toMatchObject({
      event_type: 'REFUND.SUCCESS',
      resource: { refund_status: 'SUCCESS' },
    });
    expect(notification.resource).not.toHaveProperty('ciphertext');
  });

  it('takes text as well as bytes', async () => {
    const { headers, body } = deliver(eventOf('REFUND.SUCCESS'));
    expect(
      await webhook.v3(vi.fn())(headers, body.toString()),
    ).toMatchObject({ status: 204 });
  });

  it('handles a repeated notification once, whether the first one is finished or in progress', async () => {
    const handle = vi.fn(() => new Promise((done) => setTimeout(done, 20)));
    const [event, receive] = [
      eventOf('REFUND.SUCCESS'),
      webhook.v3(handle),
    ];
    const responses = await Promise.all(
      [event, event]
        .map(deliver)
        .map(({ headers, body }) => receive(headers, body)),
    );
    const later = deliver(event);
    responses.push(await receive(later.headers, later.body));
    expect(responses.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('responds 500 without a reason when handling fails, and handles the next attempt', async () => {
    const handle = vi
      .fn()
      .mockRejectedValueOnce(new Error('the password is hunter2'))
      .mockResolvedValue(undefined);
    const [event, receive] = [
      eventOf('REFUND.SUCCESS'),
      webhook.v3(handle),
    ];
    const [first, second] = [deliver(event), deliver(event)];
    const failed = await receive(first.headers, first.body);
    expect(failed).toMatchObject({
      status: 500,
      body: '{"code":"FAIL","message":"处理失败"}',
    });
    expect(await receive(second.headers, second.body)).toMatchObject({
      status: 204,
    });
    expect(handle).toHaveBeenCalledTimes(2);
    expect(onError).toHaveBeenCalledWith(
      new Error('the password is hunter2'),
    );
  });

  it('responds with the body that an event requires, signed where required', async () => {
    const { headers, body } = deliver(
      eventOf('PARKING_FEE.QUERY_TRANS_INFO'),
    );
    const response = await webhook.v3(
      () => ({ total_amount: 1 }),
      (text) => `over ${text}`,
    )(headers, body);
    const text = '{"code":"SUCCESS","total_amount":1}';
    expect(response).toMatchObject({
      status: 200,
      body: text,
      headers: { Authorization: `over ${text}` },
    });
  });

  it.each([
    'wechatpay-timestamp',
    'wechatpay-nonce',
    'wechatpay-serial',
    'wechatpay-signature',
  ])('responds 400 when the header %s is missing', async (name) => {
    const { headers, body } = deliver(eventOf('REFUND.SUCCESS'));
    const response = await webhook.v3(vi.fn())(
      { ...headers, [name]: undefined },
      body,
    );
    expect(response).toMatchObject({
      status: 400,
      body: expect.stringContaining(name),
    });
  });

  it.each([
    ['not JSON', 'x', 400],
    ['null', 'null', 400],
    ['without id', '{"resource":{"ciphertext":"x"}}', 400],
    ['without what is encrypted', '{"id":"1","resource":{}}', 400],
    [
      'with an empty ciphertext',
      '{"id":"1","resource":{"ciphertext":"AA==","nonce":"123456789012"}}',
      500,
    ],
  ])(
    'a signed body that is %s is answered, not handled',
    async (_, text, status) => {
      const handle = vi.fn();
      const { headers, body } = signed(text);
      expect(await webhook.v3(handle)(headers, body)).toMatchObject({
        status,
      });
      expect(handle).not.toHaveBeenCalled();
    },
  );

  it.each(['constructor', '__proto__', 'toString'])(
    '%s is no serial of a key',
    async (serial) => {
      const { headers, body } = deliver(eventOf('REFUND.SUCCESS'));
      expect(
        await webhook.v3(vi.fn())(
          { ...headers, 'wechatpay-serial': serial },
          body,
        ),
      ).toMatchObject({ status: 401 });
    },
  );

  it('a nonce with a wrong signature may be used again', async () => {
    const { headers, body } = deliver(eventOf('REFUND.SUCCESS'));
    const receive = webhook.v3(vi.fn());
    expect(
      await receive({ ...headers, 'wechatpay-signature': 'AAAA' }, body),
    ).toMatchObject({ status: 401 });
    expect(await receive(headers, body)).toMatchObject({ status: 204 });
  });

  it('rejects a body that was parsed before', async () => {
    const { headers, body } = deliver(eventOf('REFUND.SUCCESS'));
    const response = await webhook.v3(vi.fn())(
      headers,
      JSON.parse(body.toString()),
    );
    expect(response).toMatchObject({
      status: 500,
      body: expect.stringContaining('未经解析的原文'),
    });
  });
});

describe('key modes', () => {
  const without = (...names: string[]) =>
    Object.fromEntries(
      Object.entries(environment).filter(
        ([name]) => !names.some((each) => name.startsWith(each)),
      ),
    );
  const { publicKey, certificate } = made.platform;
  const modes = {
    'public key': without('WECHATPAY_PLATFORM_'),
    'platform certificate': without('WECHATPAY_PUBLIC_KEY_'),
    migrating: environment,
  };
  it.each([
    ['public key', publicKey, 204],
    ['public key', certificate, 401],
    ['platform certificate', certificate, 204],
    ['platform certificate', publicKey, 401],
    ['migrating', publicKey, 204],
    ['migrating', certificate, 204],
  ] as const)('%s: %#', async (mode, platform, status) => {
    const receive = createWebhook(merchantFromEnvironment(modes[mode]), {
      onError,
    }).v3(vi.fn());
    const event = createEvent(
      findWebhook(webhooks, 'REFUND.SUCCESS'),
      keys,
      { now: Date.now() },
    );
    const { headers, body } = createDelivery(
      event,
      { ...keys, platform },
      Date.now(),
    );
    expect(await receive(headers, body)).toMatchObject({ status });
  });

  it('a merchant without APIv2 and APIv3 keys is told which is missing', async () => {
    const bare = createWebhook(
      merchantFromEnvironment(without('WECHATPAY_APIV')),
      { onError },
    );
    const v3 = deliver(eventOf('REFUND.SUCCESS'));
    expect(await bare.v3(vi.fn())(v3.headers, v3.body)).toMatchObject({
      status: 500,
    });
    const { headers, body } = deliver(eventOf('v2/transaction-success'));
    expect(await bare.v2(vi.fn())(headers, body)).toMatchObject({
      status: 500,
    });
    expect(onError).toHaveBeenCalledWith(
      new Error('缺少环境变量 WECHATPAY_APIV2_KEY'),
    );
  });
});

describe('a store that machines share', () => {
  it('a notification is handled by one of them, and each gives the same reply', async () => {
    const [store, handle] = [
      createMemoryStore(),
      vi.fn(() => ({ total_amount: 1 })),
    ];
    const event = eventOf('PARKING_FEE.QUERY_TRANS_INFO');
    const answers = [];
    for (const each of [deliver(event), deliver(event)]) {
      const receive = createWebhook(merchant, { store, onError }).v3(
        handle,
      );
      answers.push(await receive(each.headers, each.body));
    }
    expect(handle).toHaveBeenCalledTimes(1);
    expect(answers[1]).toEqual(answers[0]);
  });

  it('a request that is sent again as it was is refused by all of them', async () => {
    const store = createMemoryStore();
    const { headers, body } = deliver(eventOf('REFUND.SUCCESS'));
    const receive = () =>
      createWebhook(merchant, { store, onError }).v3(vi.fn())(
        headers,
        body,
      );
    expect(await receive()).toMatchObject({ status: 204 });
    expect(await receive()).toMatchObject({
      status: 401,
      body: expect.stringContaining('重复的请求'),
    });
  });

  it('one that fails is an error of the merchant: WeChat Pay sends again', async () => {
    const store = {
      add: () => Promise.reject(new Error('no connection')),
      get: () => undefined,
    };
    const { headers, body } = deliver(eventOf('REFUND.SUCCESS'));
    expect(
      await createWebhook(merchant, { store, onError }).v3(vi.fn())(
        headers,
        body,
      ),
    ).toMatchObject({ status: 500 });
  });

  it('the one in memory forgets after its time, and the oldest when it is full', () => {
    vi.useFakeTimers();
    const store = createMemoryStore();
    expect([
      store.add('a', '1', 10),
      store.add('a', '2', 10),
      store.get('a'),
    ]).toEqual([true, false, '1']);
    vi.advanceTimersByTime(10_001);
    expect([
      store.get('a'),
      store.add('a', '3', 10),
      store.get('a'),
    ]).toEqual([undefined, true, '3']);
    for (let count = 0; count < 20_000; count += 1)
      store.add(String(count), '', 10);
    expect([store.get('a'), store.get('19999')]).toEqual([undefined, '']);
    vi.useRealTimers();
  });
});

describe('APIv2', () => {
  it.each([
    [
      'v2/transaction-success',
      'transaction-success',
      { out_trade_no: expect.any(String) },
    ],
    [
      'v2/refund-processed',
      'refund-processed',
      { resource: { refund_status: 'SUCCESS' } },
    ],
    [
      'v2/check/success',
      'CHECK.SUCCESS',
      { resource: { out_order_no: expect.any(String) } },
    ],
    [
      'v2/pap-contract-state-changed',
      'pap-contract-state-changed',
      { change_type: 'ADD' },
    ],
  ])('%s is handed over as %s', async (name, event, fields) => {
    const handle = vi.fn();
    const { headers, body } = deliver(eventOf(name));
    const response = await webhook.v2(handle)(headers, body);
    expect(response).toMatchObject({
      status: 200,
      body: expect.stringContaining('<return_code>SUCCESS</return_code>'),
    });
    expect(handle).toHaveBeenCalledWith(
      expect.objectContaining({ event_type: event, ...matching(fields) }),
    );
  });

  it('a repeated request is accepted, and not handled again', async () => {
    const handle = vi.fn();
    const { headers, body } = deliver(eventOf('v2/transaction-success'));
    const receive = webhook.v2(handle);
    expect(
      [await receive(headers, body), await receive(headers, body)].map(
        ({ status }) => status,
      ),
    ).toEqual([200, 200]);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'a document type',
      '<!DOCTYPE xml [<!ENTITY a "b">]><xml><sign>&a;</sign></xml>',
      400,
    ],
    [
      'an element in a field',
      '<xml><mch_id><a>1</a></mch_id><sign>A</sign></xml>',
      400,
    ],
    [
      'a field twice',
      '<xml><mch_id>1</mch_id><mch_id>2</mch_id><sign>A</sign></xml>',
      400,
    ],
    ['no element', 'text', 400],
    [
      'no signature',
      '<xml><mch_id>1</mch_id><transaction_id>1</transaction_id></xml>',
      401,
    ],
    [
      'a refund that is not encrypted',
      '<xml><req_info>AAAA</req_info></xml>',
      401,
    ],
    [
      'an unsigned event beside a refund',
      '<xml><req_info>AAAA</req_info><sign>A</sign></xml>',
      401,
    ],
  ])('%s is answered with FAIL', async (_, text, status) => {
    const handle = vi.fn();
    const response = await webhook.v2(handle)({}, text);
    expect(response).toMatchObject({
      status,
      body: expect.stringContaining('<return_code>FAIL</return_code>'),
    });
    expect(handle).not.toHaveBeenCalled();
  });
});

const matching = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' && !('asymmetricMatch' in value)
        ? expect.objectContaining(value)
        : value,
    ]),
  );

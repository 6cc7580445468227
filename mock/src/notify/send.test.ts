import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { Formatter, Rsa } from 'wechatpay-axios-plugin';
import { loadWebhooksAlone } from '../../../scripts/spec/load/load-spec.ts';
import { createDelivery, whyFaultImpossible } from './delivery.ts';
import { DELIVERY_FAULTS } from './delivery-faults.ts';
import { evaluateReply } from './evaluate-reply.ts';
import { createEvent } from './event.ts';
import { findWebhook } from './find-webhook.ts';
import { type Attempt, retryUntilAccepted } from './retry.ts';
import { send } from './send.ts';
import { parseTarget } from './target.ts';

const platform = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keys = {
  platform: { serial: 'PUB_KEY_ID_1', privateKey: platform.privateKey },
  apiv2Key: '2'.repeat(32),
  apiv3Key: '3'.repeat(32),
};
const webhooks = await loadWebhooksAlone(process.cwd());
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const eventOf = (name: string) => createEvent(findWebhook(webhooks, name), keys, { now: Date.now() });

/** A complete reply to the query of a parking fee. */
const PARKING_REPLY = {
  ...{ code: 'SUCCESS', message: '成功', total_amount: 9, payable_amount: 9, paid_amount: 0 },
  ...{ parking_timestamp: 60, parking_state: 'PARKING_STATUS_PARKING', pay_state: 'PAY_STATUS_UNPAID' },
};

/** A merchant that gives its answers in turn, and the last one from then on. */
async function merchant(...answers: [status: number, body: string][]) {
  const received: (Pick<IncomingMessage, 'headers' | 'rawHeaders'> & { body: Buffer })[] = [];
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, rawHeaders: request.rawHeaders, body: await buffer(request) });
    const [status, body] = answers[Math.min(received.length, answers.length) - 1] ?? [500, ''];
    response.writeHead(status).end(body);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { received, url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`) };
}

describe('the schedule', () => {
  it('is that of the callback: 16 attempts within 24 hours and 4 minutes for most', () => {
    const { retryDelays } = eventOf('TRANSACTION.SUCCESS').webhook;
    expect(retryDelays).toHaveLength(15);
    expect(retryDelays.reduce((sum, wait) => sum + wait, 0)).toBe((24 * 60 + 4) * 60);
    expect(eventOf('COUPON.USE').webhook.retryDelays).toEqual(Array.from({ length: 9 }, () => 60));
    expect(eventOf('BRAND_MEMBER_CARD_SP.SYNC_USER_POINT').webhook.retryDelays).toEqual([]);
  });

  it('ends with the first accepted attempt; each attempt has the same body and a new signature', async () => {
    const { received, url } = await merchant([500, ''], [200, '{"code":"FAIL"}'], [204, '']);
    const attempts: Attempt[] = [];
    const options = { url, keys, speed: 1e6, onAttempt: (attempt: Attempt) => attempts.push(attempt) };
    expect(await retryUntilAccepted(eventOf('TRANSACTION.SUCCESS'), options)).toBe(true);
    expect(attempts.map(({ number, wait, answer }) => [number, wait, answer.error])).toEqual([
      [1, 15, 'the status is 500'],
      [2, 15, 'code is "FAIL", not "SUCCESS"'],
      [3, undefined, undefined],
    ]);
    expect(new Set(received.map(({ body }) => body.toString())).size).toBe(1);
    expect(new Set(received.map(({ headers }) => headers['wechatpay-nonce'])).size).toBe(3);
    for (const { headers, rawHeaders, body } of received) {
      expect(rawHeaders).toEqual(expect.arrayContaining(['Wechatpay-Serial', 'Request-ID']));
      const message = Formatter.response(
        String(headers['wechatpay-timestamp']),
        String(headers['wechatpay-nonce']),
        body.toString(),
      );
      expect(Rsa.verify(message, String(headers['wechatpay-signature']), platform.publicKey)).toBe(true);
    }
  });

  it('gives up after the last attempt', async () => {
    const { received, url } = await merchant([401, '']);
    const options = { url, keys, speed: 1e9, onAttempt: () => {} };
    expect(await retryUntilAccepted(eventOf('REFUND.SUCCESS'), options)).toBe(false);
    expect(received).toHaveLength(16);
  });

  it('stops when its signal aborts', async () => {
    const { url } = await merchant([500, '']);
    const controller = new AbortController();
    const options = {
      url,
      keys,
      speed: 1,
      stop: controller.signal,
      onAttempt: () => controller.abort(new Error('Stopped.')),
    };
    await expect(retryUntilAccepted(eventOf('REFUND.SUCCESS'), options)).rejects.toThrow(/Stopped|aborted/);
  });
});

describe('answers', () => {
  const evaluate = (name: string, status: number, body: string, headers: Record<string, string> = {}) =>
    evaluateReply(findWebhook(webhooks, name), { status, headers: new Headers(headers), body });

  it.each([
    ['REFUND.SUCCESS', 200, '', undefined],
    ['REFUND.SUCCESS', 204, '', undefined],
    ['REFUND.SUCCESS', 200, '{"code":"SUCCESS"}', undefined],
    ['REFUND.SUCCESS', 302, '', 'the status is 302'],
    ['v2/refund-processed', 200, '<xml><return_code>SUCCESS</return_code></xml>', undefined],
    ['v2/refund-processed', 200, '<xml><return_code>FAIL</return_code></xml>', 'return_code is FAIL, not SUCCESS'],
    ['v2/refund-processed', 200, '', /not the XML of an answer: The body is empty/],
    ['PARKING_FEE.QUERY_TRANS_INFO', 204, '', /this event asks for an answer/],
    ['PARKING_FEE.QUERY_TRANS_INFO', 200, '{"code":"SUCCESS","total_amount":"9"}', /total_amount must be integer/],
    ['PARKING_FEE.QUERY_TRANS_INFO', 200, '{"code":"SUCCESS","total_amount":9}', /parking_timestamp/],
    ['PARKING_FEE.QUERY_TRANS_INFO', 200, JSON.stringify(PARKING_REPLY), undefined],
    ['CROSS_BORDER_PAY.GET_MCH_INFO', 200, '{}', 'the header Authorization is missing'],
  ])('%s %i %s', (name, status, body, expected) => {
    const problem = evaluate(name, status, body);
    if (expected instanceof RegExp) expect(problem).toMatch(expected);
    else expect(problem).toBe(expected);
  });

  it('an unreachable merchant is a result, too', async () => {
    const { url } = await merchant();
    for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed));
    const event = eventOf('REFUND.SUCCESS');
    const answer = await send(event.webhook, url, createDelivery(event, keys, Date.now()));
    expect(answer).toMatchObject({ body: '', error: expect.stringContaining('ECONNREFUSED') });
  });
});

describe('faults', () => {
  it('each changes exactly the named part', () => {
    const event = eventOf('REFUND.SUCCESS');
    const now = Date.now();
    const whole = createDelivery(event, keys, now);
    const changed = DELIVERY_FAULTS.map((fault) => [fault, createDelivery(event, keys, now, fault)] as const).map(
      ([fault, { headers, body }]) => [
        fault,
        body.equals(whole.body),
        headers['wechatpay-serial'] === whole.headers['wechatpay-serial'],
        (Number(headers['wechatpay-timestamp']) - Math.floor(now / 1000)) / 60,
      ],
    );
    expect(changed).toEqual([
      ['body', false, true, 0],
      ['signature', true, true, 0],
      ['probe', true, true, 0],
      ['serial', true, false, 0],
      ['timestamp', true, true, -6],
      ['key', true, true, 0],
      ['replay', true, true, 0],
    ]);
  });

  it('a fault in a part that the event lacks is impossible', () => {
    expect(whyFaultImpossible(findWebhook(webhooks, 'v2/transaction-success'), 'serial')).toMatch(/have no serial/);
    expect(whyFaultImpossible(findWebhook(webhooks, 'v2/refund-processed'), 'body')).toMatch(
      /is not signed.*--break key/,
    );
    expect(whyFaultImpossible(findWebhook(webhooks, 'v2/refund-processed'), 'key')).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each([
    'http://127.0.0.1:3000/a',
    'http://localhost/a',
    'https://[::1]/a',
    'http://app.localhost',
    'http://127.9.9.9',
  ])('%s is this machine', (address) => expect(parseTarget(address, false).href).toMatch(/^http/));

  it.each([
    ['http://example.com/notify', /example.com is not this machine.*--allow-remote/],
    ['http://127.0.0.1.example.com', /not this machine/],
    ['http://[::ffff:10.0.0.1]/', /not this machine/],
    ['ftp://127.0.0.1', /no http or https address/],
    ['notify', /no http or https address/],
  ])('%s is refused', (address, message) => expect(() => parseTarget(address, false)).toThrow(message));

  it('others are allowed by an option', () => {
    expect(parseTarget('http://example.com/notify', true).hostname).toBe('example.com');
  });
});

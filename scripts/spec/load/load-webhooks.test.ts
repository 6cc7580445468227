import { expect, test } from 'vitest';
import { loadCatalog, ROOT_FILE } from './load-catalog.ts';
import { RETRY_DELAYS_S } from './load-webhooks.ts';

const FILE = 'openapi/webhooks/v3/order/paid.yaml';
const ROOT = `openapi: 3.1.1
servers:
  - url: https://api.mch.weixin.qq.com
webhooks:
  v3/order/paid:
    $ref: ./webhooks/v3/order/paid.yaml
`;

/** A callback with further keys of its `post`. */
function load(...keys: string[]) {
  const lines = [
    ...['post:', '  operationId: webhook.v3.order.paid', '  summary: 支付通知'],
    ...keys.map((key) => `  ${key}`),
    ...['  requestBody:', '    content:', '      application/json:', '        schema:', '          type: object'],
    ...['  responses:', '    "200":', '      description: OK'],
  ];
  return loadCatalog(new Map(Object.entries({ [ROOT_FILE]: ROOT, [FILE]: lines.join('\n') })));
}

test('a callback has the common schedule and five seconds for the answer', () => {
  const { catalog } = load();
  expect(catalog.webhooks).toMatchObject([{ retryDelays: RETRY_DELAYS_S, replyWithin: 5 }]);
});

test('a schedule of its own is pairs of seconds and times; an empty one means once', () => {
  const { catalog } = load('x-retry-delays: [[15, 2], [300, 1]]', 'x-reply-within: 3');
  expect(catalog.webhooks).toMatchObject([{ retryDelays: [15, 15, 300], replyWithin: 3 }]);
  expect(load('x-retry-delays: []').catalog.webhooks).toMatchObject([{ retryDelays: [] }]);
});

test.each(['x-retry-delays: [15, 30]', 'x-retry-delays: 15', 'x-retry-delays: [[15, 0]]', 'x-reply-within: soon'])(
  '%s is reported at its line',
  (key) => {
    const problems = load(key).problems.filter(({ file }) => file === FILE);
    expect(problems).toMatchObject([{ line: 4, message: expect.stringContaining(key.split(':')[0] ?? '') }]);
  },
);

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Operation } from '../scripts/catalog/model.ts';
import { readInput } from '../scripts/check/input.ts';
import type { MockResponse, Protocol } from '../scripts/mock/model.ts';
import { SIGNLESS } from '../scripts/mock/v2/exempt.ts';
import { createV2Protocol } from '../scripts/mock/v2/protocol.ts';
import { v3Protocol } from '../scripts/mock/v3/protocol.ts';
import { examplesOf } from '../scripts/run/examples.ts';
import { runExamples } from '../scripts/run/run.ts';
import { answerKind } from '../scripts/types/answer-kind.ts';

const project = resolve('.');
const { catalog, files } = await readInput(project);

/** The answer with a signature that the key of the double did not make. */
function forge(response: MockResponse): MockResponse {
  const { 'wechatpay-signature': signature, ...headers } = response.headers;
  if (signature === undefined) {
    const text = response.body.toString().replace(/(<sign><!\[CDATA\[)[^\]]+/, `$1${'0'.repeat(32)}`);
    return text.includes('<sign>') ? { ...response, body: Buffer.from(text) } : response;
  }
  return { ...response, headers: { ...headers, 'wechatpay-signature': Buffer.alloc(256, 1).toString('base64') } };
}

const forging =
  (protocol: Protocol): Protocol =>
  async (exchange, double) => {
    const reply = await protocol(exchange, double);
    return { ...reply, response: forge(reply.response) };
  };

/** What the client takes at its word: answers of APIv2 without `sign`, and files. */
const isUnverified = (operation: Operation): boolean =>
  ['raw', 'redirect', 'binary'].includes(answerKind(operation)) || SIGNLESS.has(operation.path);

test('examples fail when answers are signed wrongly, but for those that the client takes at their word', async () => {
  // All of APIv2, and of APIv3 a part that is spread over all products.
  const examples = examplesOf(catalog, files).filter(
    ({ operation }, index) => operation.version === 'v2' || index % 8 === 0,
  );
  expect(examples.length).toBeGreaterThan(250);
  const protocols = { v2: forging(createV2Protocol()), v3: forging(v3Protocol) };
  const { passed, failures } = await runExamples({ project, catalog, examples, parts: { protocols } });
  const unverified = new Set(examples.filter(({ operation }) => isUnverified(operation)).map(({ file }) => file));
  const believed = passed.filter((file) => !unverified.has(file));
  expect(believed).toEqual([]);
  const others = failures.filter(
    ({ message }) => !/Verify the response's data with|The response's sign\(/.test(message),
  );
  expect(others).toEqual([]);
}, 180_000);

test('the client set-up names the environment variable that is missing', () => {
  const { WECHATPAY_MCHID: _, ...environment } = process.env;
  const { stderr, status } = spawnSync('npx', ['tsx', 'snippets/wxpay.ts'], {
    encoding: 'utf8',
    env: environment,
  });
  expect(status).toBe(1);
  expect(stderr).toContain('缺少环境变量 WECHATPAY_MCHID');
});

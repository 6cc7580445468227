import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { MockResponse, Protocol } from '../mock/src/mock-model.ts';
import { createProtocolV2 } from '../mock/src/v2/protocol-v2.ts';
import { protocolV3 } from '../mock/src/v3/protocol-v3.ts';
import { projectInput } from '../scripts/check/project-input.fixture.ts';
import { SIGNLESS } from '../scripts/client/filled-fields.ts';
import { isDownload, responseKind } from '../scripts/client/response-kind.ts';
import { runExamples } from '../scripts/run/run-examples.ts';
import { examplesOf } from '../scripts/run/run-model.ts';
import type { Operation } from '../scripts/spec/catalog-model.ts';

const project = resolve('.');
const { catalog, files } = await projectInput();

/** The response with a signature that was made without the key of the mock server. */
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
  async (exchange, context) => {
    const reply = await protocol(exchange, context);
    return { ...reply, response: forge(reply.response) };
  };

/** Whether the client does not verify the response: files, and responses of APIv2 without `sign`. */
const isUnverified = (operation: Operation): boolean =>
  ['raw', 'redirect', 'binary'].includes(responseKind(operation)) ||
  isDownload(operation) ||
  SIGNLESS.has(operation.path);

test('examples fail on a wrong signature, unless the client does not verify the response', async () => {
  // All of APIv2, and of APIv3 a part that is spread over all products.
  const examples = examplesOf(catalog, files).filter(
    ({ operation }, index) => operation.version === 'v2' || index % 8 === 0,
  );
  expect(examples.length).toBeGreaterThan(250);
  const protocols = { v2: forging(createProtocolV2()), v3: forging(protocolV3) };
  const { passed, failures } = await runExamples({ project, catalog, examples, parts: { protocols } });
  const unverified = new Set(examples.filter(({ operation }) => isUnverified(operation)).map(({ file }) => file));
  const wronglyPassed = passed.filter((file) => !unverified.has(file));
  expect(wronglyPassed).toEqual([]);
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

import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { Aes, Formatter, Rsa, Wechatpay } from 'wechatpay-axios-plugin';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { intercept } from './intercept.ts';
import { startMockOf } from './start-mock.ts';
import type { PayMock } from './start-mock-model.ts';

const { catalog } = await projectSpec();
const pay = await startMockOf(catalog, { now: '2026-12-01T00:00:00Z', strictState: true });
afterAll(() => pay.stop());

/** A client of a mock server, as its environment sets it up. */
function clientOf({ env, url }: PayMock): Wechatpay {
  const read = (name: string) => readFileSync(env[name] ?? '');
  return new Wechatpay({
    baseURL: url,
    mchid: env.WECHATPAY_MCHID ?? '',
    serial: env.WECHATPAY_SERIAL ?? '',
    privateKey: read('WECHATPAY_PRIVATE_KEY_FILE'),
    certs: { [env.WECHATPAY_PUBLIC_KEY_ID ?? '']: Rsa.from(read('WECHATPAY_PUBLIC_KEY_FILE'), Rsa.KEY_TYPE_PUBLIC) },
  });
}

const order = (out_trade_no: string, notify_url = 'https://www.example.com/notify') => ({
  ...{ appid: 'wxd678efh567hg6787', mchid: '1900000109', description: '深圳分店', out_trade_no, notify_url },
  amount: { total: 100 },
});
const NATIVE = 'v3/pay/transactions/native';

test('an order is placed, paid when the clock moves, refunded by the buyer of the test, and forgotten', async () => {
  const client = clientOf(pay);
  const { data } = await client.chain(NATIVE).post(order('START1'));
  expect(data).toMatchObject({ code_url: expect.stringContaining('weixin://') });
  expect(pay.orders).toMatchObject([{ number: 'START1', state: 'NOTPAY', amount: 100 }]);
  await pay.advance('3s');
  expect(pay.orders).toMatchObject([{ number: 'START1', state: 'SUCCESS' }]);
  expect(pay.refund('START1', { amount: 40 })).toMatchObject({ kind: 'refund', amount: 40 });
  expect(pay.requests[0]).toMatchObject({ method: 'POST', response: { status: 200 } });
  pay.reset();
  expect([pay.orders, pay.requests]).toEqual([[], []]);
});

test('a callback is signed and encrypted with the keys of the environment, and the answer is judged', async () => {
  const events: unknown[] = [];
  const server = createServer(async (request, response) => {
    const body = (await buffer(request)).toString();
    const { 'wechatpay-timestamp': time, 'wechatpay-nonce': nonce, 'wechatpay-signature': signature } = request.headers;
    const key = Rsa.from(readFileSync(pay.env.WECHATPAY_PUBLIC_KEY_FILE ?? ''), Rsa.KEY_TYPE_PUBLIC);
    const isSigned = Rsa.verify(Formatter.joinedByLineFeed(`${time}`, `${nonce}`, body), `${signature}`, key);
    if (!isSigned) return response.writeHead(401).end();
    const { resource } = JSON.parse(body);
    const { ciphertext, nonce: iv, associated_data } = resource;
    events.push(JSON.parse(Aes.AesGcm.decrypt(ciphertext, pay.env.WECHATPAY_APIV3_KEY ?? '', iv, associated_data)));
    return response.writeHead(204).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`;
  const fields = { out_trade_no: 'START2', 'amount.total': 7 };
  expect(await pay.notify('TRANSACTION.SUCCESS', url, { fields })).toMatchObject({ accepted: true, status: 204 });
  expect(events).toMatchObject([{ out_trade_no: 'START2', amount: { total: 7 } }]);
  const refused = await pay.notify('TRANSACTION.SUCCESS', url, { fault: 'signature' });
  expect(refused).toMatchObject({ accepted: false, status: 401, error: 'the status is 401' });
  await expect(pay.notify('TRANSACTION.NONE', url)).rejects.toThrow('There is no event');
  await expect(pay.notify('TRANSACTION.SUCCESS', 'https://example.com/')).rejects.toThrow('is not this machine');
  server.close();
});

test('many run at once, each with orders and files of its own that go when it stops', async () => {
  const mocks = await Promise.all([1, 2, 3].map(() => startMockOf(catalog)));
  await Promise.all(
    mocks.map((mock, index) =>
      clientOf(mock)
        .chain(NATIVE)
        .post(order(`ORDER${index}`)),
    ),
  );
  expect(mocks.map(({ orders }) => orders.map(({ number }) => number))).toEqual([['ORDER0'], ['ORDER1'], ['ORDER2']]);
  const files = mocks.map(({ env }) => env.WECHATPAY_PRIVATE_KEY_FILE ?? '');
  expect(files.map(existsSync)).toEqual([true, true, true]);
  await Promise.all(mocks.map((mock) => mock[Symbol.asyncDispose]()));
  expect(files.map(existsSync)).toEqual([false, false, false]);
});

/** The status of a request that goes to WeChat Pay's own address. */
const statusOf = (url: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const headers = { accept: 'application/json', 'user-agent': 'test' };
    get(url, { agent: false, headers }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });

test('a client with the host built in reaches it by interception, with https and fetch, until it stops', async () => {
  const url = 'https://api.mch.weixin.qq.com/v3/certificates';
  const mock = await startMockOf(catalog, { intercept: true });
  expect(await statusOf(url)).toBe(401);
  const answer = await fetch(url);
  expect([answer.status, await answer.json()]).toMatchObject([401, { code: 'SIGN_ERROR' }]);
  expect(mock.requests.map(({ url: path }) => path)).toEqual(['/v3/certificates', '/v3/certificates']);
  await mock.stop();
  const end = intercept(undefined);
  await expect(statusOf(url)).rejects.toThrow(
    'No mock server is set: the connection with api.mch.weixin.qq.com is refused.',
  );
  end();
});

test('node --require: a process that has no mock server can not reach WeChat Pay', async () => {
  const tsx = [
    '--import',
    'tsx',
    '--import',
    new URL('./register.ts', import.meta.url).href,
    '--input-type=module',
    '--eval',
  ];
  const program = `const get = (url) => fetch(url).then(({ status }) => status, ({ cause }) => cause.message);
    console.log(JSON.stringify([await get('https://api.mch.weixin.qq.com/v3/certificates'), await get(process.argv[1])]));`;
  const run = async (env: Record<string, string>) => {
    const { PATH = '' } = process.env;
    const { stdout } = await promisify(execFile)(process.execPath, [...tsx, program, pay.url], {
      env: { PATH, ...env },
    });
    return JSON.parse(stdout);
  };
  expect(await run({})).toEqual([expect.stringContaining('No mock server is set'), 404]);
  expect(await run(pay.env)).toEqual([401, 404]);
});

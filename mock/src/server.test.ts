import { once } from 'node:events';
import { request } from 'node:https';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { type Answer, authorization, prepareMock, send, startMock } from '../../tests/support/mock-server.ts';
import { parseFailure } from './injected-failures.ts';

const prepared = await prepareMock();
const mock = await startMock(prepared, {}, { requestTimeout: 1000 });
afterAll(() => mock.close());

const QUERY = '/v3/pay/transactions/id/4200002026202612011234567890?mchid=1900000109';

/** Sends bytes as they are, and gives all that comes back. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
  socket.write(bytes);
  return text(socket);
}

/** The mock server's hint, which is UTF-8 in a header. */
const hintOf = ({ headers }: Answer): string => Buffer.from(headers.get('mock-hint') ?? '', 'latin1').toString();

const isAlive = async (): Promise<boolean> => (await send(mock, { path: QUERY })).status === 200;

describe('an invalid request gets a clear error, and the server keeps running', () => {
  test('a body of more than 2 MB', async () => {
    const body = `"${'a'.repeat(2 * 1024 * 1024)}"`;
    expect(await send(mock, { path: '/v3/pay/transactions/jsapi', body })).toMatchObject({
      status: 413,
      json: { code: 'INVALID_REQUEST', message: '请求主体超过 2 MB' },
    });
    const v2 = await send(mock, { path: '/pay/unifiedorder', body });
    expect({ status: v2.status, xml: v2.data.toString() }).toEqual({
      status: 413,
      xml: expect.stringContaining('2 MB'),
    });
    expect(await isAlive()).toBe(true);
  });

  test.each([
    ['its headers', `GET ${QUERY} HTTP/1.1\r\nHost: a\r\nAcc`],
    ['its body', `POST /v3/pay/transactions/jsapi HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{"appid"`],
  ])('a client that never ends %s', async (_name, bytes) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toContain('请求未在时限内发送完');
    expect(await isAlive()).toBe(true);
  });

  test.each([
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['a method that does not exist', `F(OO ${QUERY} HTTP/1.1\r\n\r\n`, 400],
    ['headers without end', `GET / HTTP/1.1\r\nA: ${'a'.repeat(20_000)}`, 431],
  ])('%s', async (_name, bytes, status) => {
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*"code":"INVALID_REQUEST"`));
    expect(await isAlive()).toBe(true);
  });
});

describe('names of headers', () => {
  test('are written as WeChat Pay writes them', async () => {
    const signed = authorization(prepared.keys, { method: 'GET', path: QUERY }, '');
    const answer = await raw(
      `GET ${QUERY} HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nUser-Agent: test\r\n` +
        `Authorization: ${signed}\r\nConnection: close\r\n\r\n`,
    );
    const names = [...answer.matchAll(/^([\w-]+): /gm)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['Request-ID', 'Wechatpay-Timestamp', 'Wechatpay-Signature-Type']));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('addresses', () => {
  test('that do not exist: 404 with close ones', async () => {
    const answer = await send(mock, { path: '/v3/pay/transactons/jsapi' });
    expect({ status: answer.status, body: answer.data.toString() }).toEqual({ status: 404, body: '' });
    expect(hintOf(answer)).toContain('相近的有 /v3/pay/transactions/jsapi');
  });

  test('of another method: 405 with the allowed ones', async () => {
    const answer = await send(mock, { method: 'PUT', path: '/v3/pay/transactions/jsapi' });
    const { status, headers, data } = answer;
    expect({ status, allow: headers.get('allow'), body: data.toString() }).toEqual({
      status: 405,
      allow: 'POST',
      body: '',
    });
    expect(hintOf(answer)).toContain('不支持 PUT');
  });

  test('of another host: 404 with the right one', async () => {
    const answer = await raw(
      'GET /v3/global/certificates HTTP/1.1\r\nHost: api.mch.weixin.qq.com\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain('它的域名是 apihk.mch.weixin.qq.com');
  });

  test('as absolute URLs, as a client sends to an HTTP proxy', async () => {
    const head = 'Host: api.mch.weixin.qq.com\r\nAccept: */*\r\nUser-Agent: a\r\nConnection: close\r\n\r\n';
    expect(await raw(`GET http://api.mch.weixin.qq.com/v3/certificates HTTP/1.1\r\n${head}`)).toMatch(
      /^HTTP\/1\.1 401 /,
    );
  });
});

describe('HTTPS', () => {
  test.each(['localhost', 'api.mch.weixin.qq.com', 'apihk.mch.weixin.qq.com', 'payapp.weixin.qq.com'])(
    'vouches for %s, and sees the certificate of the merchant',
    async (servername) => {
      const { merchant, ca } = mock.keys;
      const identity = {
        cert: merchant.certificate,
        key: merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }),
      };
      const headers = {
        authorization: authorization(mock.keys, { method: 'GET', path: QUERY }, ''),
        accept: '*/*',
        'user-agent': 'test',
      };
      const call = request(`${mock.tlsUrl}${QUERY}`, { servername, ca: ca.certificate, headers, ...identity });
      call.end();
      const [response] = await once(call, 'response');
      await text(response);
      expect(response.statusCode).toBe(200);
      expect(mock.observed[mock.observed.length - 1]?.request.tls?.certificate).toBeInstanceOf(Buffer);
    },
  );
});

describe('injected failures', () => {
  test('--fail for all or for one operation; a wrong one is refused', async () => {
    const { catalog } = prepared;
    const failures = ['SYSTEM_ERROR@GET /v3/pay/transactions/id/{transaction_id}', 'FREQUENCY_LIMITED'];
    const other = await startMock(prepared, {
      settings: { failures: failures.map((text) => parseFailure(text, catalog)) },
    });
    expect(await send(other, { path: QUERY })).toMatchObject({ status: 500, json: { code: 'SYSTEM_ERROR' } });
    expect(await send(other, { path: '/v3/certificates' })).toMatchObject({ status: 429 });
    await other.close();
    expect(() => parseFailure('SYSTEM_ERROR@GET /v3/none', catalog)).toThrow('there is no operation GET /v3/none');
  });

  test('latency, injected by a header', async () => {
    const started = performance.now();
    await send(mock, { path: QUERY, headers: { 'mock-latency': '300' } });
    expect(performance.now() - started).toBeGreaterThan(295);
  });

  test('a broken connection, injected by a header or by --drop', async () => {
    await expect(send(mock, { path: QUERY, headers: { 'mock-drop': '1' } })).rejects.toThrow('fetch failed');
    expect(await isAlive()).toBe(true);
    const broken = await startMock(prepared, { settings: { drop: true } });
    await expect(send(broken, { path: QUERY })).rejects.toThrow('fetch failed');
    await broken.close();
  });

  test('an error of the mock server itself is a 500 that says so', async () => {
    const broken = await startMock(prepared, {
      handleState: () => {
        throw new Error('of our own');
      },
    });
    expect(await send(broken, { path: QUERY })).toMatchObject({ status: 500, json: { code: 'MOCK_FAULT' } });
    await broken.close();
  });

  test('a port in use is an error', async () => {
    const port = Number(new URL(mock.url).port);
    await expect(startMock(prepared, {}, { port })).rejects.toThrow('EADDRINUSE');
    await expect(startMock(prepared, {}, { tlsPort: port })).rejects.toThrow('EADDRINUSE');
  });
});

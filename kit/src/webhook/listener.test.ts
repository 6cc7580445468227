import { once } from 'node:events';
import { createServer, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { listener } from './listener.ts';

/** Answers with the body that it was given. */
const echo = listener(async (headers, body) => ({
  status: 200,
  headers: { 'X-Type': String(headers['content-type']) },
  body:
    Buffer.isBuffer(body) || typeof body === 'string'
      ? `got ${body}`
      : 'parsed',
}));

async function serve(handle: RequestListener): Promise<number> {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const post = async (port: number, body: string) => {
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return {
    status: response.status,
    type: response.headers.get('x-type'),
    body: await response.text(),
  };
};

test('the body is given as it came', async () => {
  const port = await serve(echo);
  expect(await post(port, '{ "a":1}\n')).toEqual({
    status: 200,
    type: 'application/json',
    body: 'got { "a":1}\n',
  });
});

test.each([
  [
    'rawBody of NestJS',
    (body: string) => ({
      rawBody: Buffer.from(body),
      body: { parsed: true },
    }),
    'got {}',
  ],
  [
    'a buffer in body',
    (body: string) => ({ body: Buffer.from(body) }),
    'got {}',
  ],
  ['text in body', (body: string) => ({ body }), 'got {}'],
  [
    'nothing but what was parsed',
    () => ({ body: { parsed: true } }),
    'parsed',
  ],
  ['nothing', () => ({}), 'got '],
])('a framework has read it and left %s', async (_name, left, expected) => {
  const port = await serve(async (incoming, response) => {
    const body = await text(incoming);
    await Reflect.apply(echo, undefined, [
      Object.assign(incoming, left(body)),
      response,
    ]);
  });
  expect(await post(port, '{}')).toMatchObject({ body: expected });
});

test('one of more than a megabyte is refused before it has come', async () => {
  const port = await serve(echo);
  const upload = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    headers: { 'content-length': '2000000' },
  });
  upload.on('error', () => {});
  upload.write('a'.repeat(1_100_000));
  const [response] = await once(upload, 'response');
  expect(response.statusCode).toBe(413);
  upload.destroy();
  expect(await post(port, 'a')).toMatchObject({ status: 200 });
});

test('a caller that hangs up harms nobody', async () => {
  const port = await serve(echo);
  const half = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    headers: { 'content-length': '10' },
  });
  half.on('error', () => {});
  half.write('12345');
  await once(half, 'socket');
  half.destroy();
  expect(await post(port, 'a')).toMatchObject({ body: 'got a' });
});

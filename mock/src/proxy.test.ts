import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect as connectTcp, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { prepareMock, startMock } from '../../tests/support/mock-server.ts';
import { isForeignName, isWechatPay } from './hosts.ts';

const mock = await startMock(await prepareMock());
afterAll(() => mock.close());

/** Asks for a tunnel; the head of the answer, and the socket behind it. */
async function askTunnel(target: string): Promise<{ head: string; socket: Socket }> {
  const socket = connectTcp(Number(new URL(mock.url).port), '127.0.0.1');
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  const [data] = (await once(socket, 'data')) as [Buffer];
  return { head: data.toString().split('\r\n')[0] ?? '', socket };
}

test.each([
  'api.mch.weixin.qq.com:443',
  'apihk.mch.weixin.qq.com:443',
  'payapp.weixin.qq.com:443',
  'fraud.mch.weixin.qq.com:443',
])('a tunnel to %s ends in our own TLS, whose certificate names that host', async (target) => {
  const { head, socket } = await askTunnel(target);
  expect(head).toBe('HTTP/1.1 200 Connection Established');
  const servername = target.replace(':443', '');
  const secure = connectTls({ socket, servername, ca: mock.keys.ca.certificate });
  await once(secure, 'secureConnect');
  expect(secure.authorized).toBe(true);
  secure.write(`GET /v3/nothing HTTP/1.1\r\nHost: ${servername}\r\nConnection: close\r\n\r\n`);
  const [answer] = (await once(secure, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 404 /);
  secure.destroy();
});

test.each(['api.mch.weixin.qq.com:80', 'api.mch.weixin.qq.com:443:22', 'user@example.com:443', 'example.com'])(
  'a tunnel to %s is refused',
  async (target) => {
    const { head, socket } = await askTunnel(target);
    expect(head).toBe('HTTP/1.1 403 Forbidden');
    socket.destroy();
  },
);

test('a tunnel to another host leads there, since apps call more than WeChat Pay through their proxy', async () => {
  const host = createServer((socket) => void socket.pipe(socket)).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const { port } = host.address() as AddressInfo;
  const { head, socket } = await askTunnel(`127.0.0.1:${port}`);
  expect(head).toBe('HTTP/1.1 200 Connection Established');
  socket.write('as it is');
  expect(String(await once(socket, 'data'))).toBe('as it is');
  const end = once(socket, 'close');
  host.close();
  socket.destroy();
  await end;
});

test('a host that can not be reached is a 502 with the reason', async () => {
  const { head, socket } = await askTunnel('127.0.0.1:1');
  expect(head).toBe('HTTP/1.1 502 Bad Gateway');
  socket.destroy();
});

test.each([
  ['api.mch.weixin.qq.com', true],
  ['apihk.mch.weixin.qq.com', true],
  ['payapp.weixin.qq.com', true],
  ['api.weixin.qq.com', false],
  ['mch.weixin.qq.com.example.com', false],
  ['evilmch.weixin.qq.com', false],
])('%s is a host of WeChat Pay: %s', (host, expected) => expect(isWechatPay(host)).toBe(expected));

test.each([
  ['127.0.0.1:8080', false],
  ['[::1]:8080', false],
  ['localhost:8080', false],
  ['wechatpay-mock:8080', false],
  ['api.mch.weixin.qq.com', false],
  ['192.168.1.2:8080', false],
  ['evil.example:8080', true],
  ['localhost.evil.example', true],
  ['127.0.0.1.evil.example', true],
])('the Host %s is a name of someone else: %s', (host, expected) => expect(isForeignName(host)).toBe(expected));

test.each([
  'GET http://example.com/ HTTP/1.1\r\nHost: example.com',
  'GET /_mock/ HTTP/1.1\r\nHost: rebind.example:8080',
])('%j is refused', async (request) => {
  const socket = connectTcp(Number(new URL(mock.url).port), '127.0.0.1');
  socket.write(`${request}\r\nConnection: close\r\n\r\n`);
  const [data] = (await once(socket, 'data')) as [Buffer];
  expect(data.toString()).toMatch(/^HTTP\/1\.1 403 /);
});

test('clients that disconnect inside a tunnel do not stop the mock server', async () => {
  const { socket } = await askTunnel('api.mch.weixin.qq.com:443');
  socket.write('no TLS at all\r\n\r\n');
  socket.resetAndDestroy();
  const { head } = await askTunnel('api.mch.weixin.qq.com:443').then((tunnel) => {
    tunnel.socket.destroy();
    return tunnel;
  });
  expect(head).toBe('HTTP/1.1 200 Connection Established');
});

test('curl works through it, trusting only the mock CA', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, mock.keys.ca.certificate);
  const parameters = ['-s', '--cacert', ca, '-x', mock.url, '-o', '/dev/null', '-w', '%{http_code}'];
  const { stdout } = await promisify(execFile)('curl', [
    ...parameters,
    'https://api.mch.weixin.qq.com/v3/certificates',
  ]);
  rmSync(folder, { recursive: true });
  // Unsigned, so refused: by the mock server, not by the proxy.
  expect(stdout).toBe('401');
  expect(mock.observed.at(-1)?.request.url).toBe('/v3/certificates');
});

import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Formatter, Rsa, Wechatpay } from 'wechatpay-axios-plugin';
import { typed } from 'wechatpay-virtual-types';
import { MERCHANT } from './wire.ts';

/** The next response of the server. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** The request that the server has got. */
interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** APIv2 key of the client. */
export const SECRET = 's'.repeat(32);

/** A server on this machine that signs its answers as WeChat Pay does, and a typed client that calls it. */
export async function startLoopback() {
  const keys = {
    merchant: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    platform: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  };
  const state: { reply: Reply; received: Received | undefined } = { reply: {}, received: undefined };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      state.received = { method, url, headers, body: Buffer.concat(chunks).toString('latin1') };
      const { status = 200, body = '', headers: extra = {} } = state.reply;
      response.writeHead(status, { ...signature(String(body), keys.platform.privateKey), ...extra }).end(body);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const baseURL = `http://127.0.0.1:${port}`;
  const client = new Wechatpay({
    mchid: MERCHANT,
    serial: 'MERCHANT',
    privateKey: keys.merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certs: { PLATFORM: keys.platform.publicKey },
    secret: SECRET,
    baseURL,
  });
  return {
    baseURL,
    wxpay: typed(client),
    respondWith: (reply: Reply) => {
      state.reply = reply;
    },
    received: () => state.received,
    isSigned: (payload: string) => isSigned(state.received, payload, keys.merchant.publicKey),
    close: () => stop(server),
  };
}

function signature(body: string, key: Parameters<typeof Rsa.sign>[1]): Record<string, string> {
  const timestamp = String(Formatter.timestamp());
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': 'nonce',
    'Wechatpay-Serial': 'PLATFORM',
    'Wechatpay-Signature': Rsa.sign(Formatter.response(timestamp, 'nonce', body), key),
  };
}

/** Whether the request's `Authorization` is the signature of its line and of this payload. */
function isSigned(received: Received | undefined, payload: string, key: Parameters<typeof Rsa.verify>[2]): boolean {
  const field = (name: string) =>
    new RegExp(`${name}="([^"]+)"`).exec(received?.headers.authorization ?? '')?.[1] ?? '';
  const line = Formatter.request(
    received?.method ?? '',
    received?.url ?? '',
    field('timestamp'),
    field('nonce_str'),
    payload,
  );
  return Rsa.verify(line, field('signature'), key);
}

const stop = (server: Server): Promise<void> => new Promise((done) => server.close(() => done()));

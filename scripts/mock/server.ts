import { once } from 'node:events';
import { createServer as createHttp, type IncomingMessage, type Server } from 'node:http';
import { createServer as createHttps, type Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { handle } from './double.ts';
import type { Double, MockRequest } from './model.ts';
import { acceptTunnels } from './proxy.ts';

/** The largest body that is read. */
export const BODY_LIMIT = 2 * 1024 * 1024;

/** Where to listen; 0 takes any free port. */
export interface ServerOptions {
  port?: number;
  tlsPort?: number;
  /** Milliseconds that a request may take to arrive. */
  requestTimeout?: number;
}

/** A running double. */
export interface MockServer {
  url: string;
  tlsUrl: string;
  http: Server;
  https: TlsServer;
  close(): Promise<void>;
}

/** Starts the double on 127.0.0.1, with HTTP and with HTTPS: one handler for both. */
export async function startServer(double: Double, options: ServerOptions = {}): Promise<MockServer> {
  const { requestTimeout = 10_000 } = options;
  const times = { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: 500 };
  const listeners: { https?: TlsServer } = {};
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    // Paths are found by the double's own index; every request reaches the one route below.
    rewriteUrl: () => '/',
    serverFactory: (handler) => {
      const { server, ca } = double.keys;
      const identity = { cert: server.certificate, key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }) };
      const client = { ca: ca.certificate, requestCert: true, rejectUnauthorized: false };
      listeners.https = createHttps({ ...times, ...identity, ...client }, handler);
      return createHttp(times, handler);
    },
  });
  serve(app, double);
  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  const { https } = listeners;
  if (!https) throw new Error('The HTTPS listener was not made.');
  https.listen(options.tlsPort ?? 0, '127.0.0.1');
  await once(https, 'listening');
  const http = app.server;
  const tunnels = acceptTunnels(http, https);
  return {
    http,
    https,
    url: `http://127.0.0.1:${portOf(http)}`,
    tlsUrl: `https://127.0.0.1:${portOf(https)}`,
    close: async () => {
      tunnels.close();
      https.closeAllConnections();
      http.closeAllConnections();
      https.close();
      await app.close();
    },
  };
}

function serve(app: FastifyInstance, double: Double): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.all('/', async (request, reply) => {
    const { status, headers, body } = await handle(double, requestOf(request));
    return reply
      .code(status)
      .headers(headers)
      .send(body.length ? body : undefined);
  });
}

function requestOf(request: FastifyRequest): MockRequest {
  const { body } = request;
  const tls = tlsOf(request.raw);
  return {
    method: request.method,
    url: request.originalUrl,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    ...(tls && { tls }),
  };
}

function tlsOf({ socket }: IncomingMessage): MockRequest['tls'] {
  if (!(socket instanceof TLSSocket)) return undefined;
  return socket.authorized ? { certificate: socket.getPeerCertificate().raw } : {};
}

function portOf(server: Server): number {
  const address = server.address() as AddressInfo | null;
  return address?.port ?? 0;
}

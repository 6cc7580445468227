import { once } from 'node:events';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps, type Server as TlsServer } from 'node:https';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { answerBrokenRequest, errorForBrokenRequest } from './broken-requests.ts';
import { handleControl, isControlUrl } from './control/handle-control.ts';
import type { WindowFiles } from './control/window-files.ts';
import { errorWithoutOperation, handleRequest } from './handle-request.ts';
import { namedHeaders } from './header-names.ts';
import { isForeignName } from './hosts.ts';
import type { Keys } from './keys.ts';
import type { MockContext, MockResponse } from './mock-model.ts';
import { acceptTunnels } from './proxy.ts';
import { toMockRequest } from './read-request.ts';

/** The largest body that is read. */
const BODY_LIMIT = 2 * 1024 * 1024;

/** Where to listen; port 0 takes any free one. */
export interface ServerOptions {
  /** The address to listen on; 127.0.0.1 by default, which no other machine reaches. */
  host?: string;
  port?: number;
  tlsPort?: number;
  /** Milliseconds that a request may take to arrive. */
  requestTimeout?: number;
  /** The files of the window; without them there is none. */
  loadWindow?: () => Promise<WindowFiles>;
}

/** A running mock server. */
export interface MockServer {
  url: string;
  tlsUrl: string;
  http: Server;
  https: TlsServer;
  close(): Promise<void>;
}

/** Starts the mock server, with HTTP and with HTTPS: one handler for both. Rejects when a port is taken. */
export async function startServer(context: MockContext, options: ServerOptions = {}): Promise<MockServer> {
  const { host = '127.0.0.1', port = 0, tlsPort = 0, requestTimeout = 10_000, loadWindow } = options;
  const { app, https } = createListeners(context.keys, requestTimeout);
  serve(app, context, loadWindow);
  const http = app.server;
  try {
    await app.listen({ host, port });
    https.listen(tlsPort, host);
    await once(https, 'listening');
  } catch (error) {
    await app.close();
    throw error;
  }
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

/** The addresses of a server in the environment of its clients; of a mock server alone are those of `register`. */
export const environmentOf = ({ url, tlsUrl }: MockServer): Record<string, string> => ({
  HTTPS_PROXY: url,
  WECHATPAY_MOCK_URL: url,
  WECHATPAY_MOCK_TLS_URL: tlsUrl,
});

/** Slow clients get a 408: their connections are checked every half second. */
const CONNECTION_CHECK_INTERVAL_MS = 500;

function createListeners({ server, merchant }: Keys, timeout: number): { app: FastifyInstance; https: TlsServer } {
  const times = {
    requestTimeout: timeout,
    headersTimeout: timeout,
    connectionsCheckingInterval: CONNECTION_CHECK_INTERVAL_MS,
  };
  const https = createHttps({
    ...times,
    handshakeTimeout: timeout,
    cert: server.certificate,
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    ca: merchant.certificate,
    requestCert: true,
    // Most operations ask for no certificate; those that do refuse by themselves.
    rejectUnauthorized: false,
  });
  https.on('clientError', answerBrokenRequest);
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    // Paths are found by the mock server's own index: every request is one to `/`.
    rewriteUrl: () => '/',
    clientErrorHandler: answerBrokenRequest,
    serverFactory: (handler) => {
      https.on('request', handler);
      return createHttp(times, handler);
    },
  });
  return { app, https };
}

function serve(app: FastifyInstance, context: MockContext, loadWindow: ServerOptions['loadWindow']): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isForeignName(request.headers.host ?? '')) return send(request, reply, foreignHost(request));
  });
  // Signatures cover the body as it was sent, whatever its type.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { originalUrl: url, method, headers, body } = request;
    if (isControlUrl(url)) {
      reply.hijack();
      const command = { method, url, headers, body: Buffer.isBuffer(body) ? body : Buffer.alloc(0) };
      await handleControl(context.control, command, reply.raw, loadWindow);
      return reply;
    }
    return send(request, reply, await handleRequest(context, toMockRequest(request)));
  };
  app.all('/', answer);
  app.setNotFoundHandler(answer);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    return send(request, reply, errorWithoutOperation(errorForBrokenRequest(error), request.originalUrl));
  });
}

const foreignHost = ({ headers }: FastifyRequest): MockResponse => ({
  status: 403,
  headers: { 'content-type': 'application/json; charset=utf-8', connection: 'close' },
  body: Buffer.from(
    JSON.stringify({ message: `This mock server of WeChat Pay is not ${headers.host?.slice(0, 100)}.` }),
  ),
});

/** Writes an answer past Fastify, which would write the names of headers in lower case. */
function send(request: FastifyRequest, reply: FastifyReply, response: MockResponse): FastifyReply {
  reply.hijack();
  if (response.dropConnection) {
    request.raw.socket.destroy();
    return reply;
  }
  const { status, headers, body } = response;
  const length = status === 204 ? {} : { 'content-length': String(body.length) };
  // The rest of a body that was refused unread would be taken for the next request.
  const close = request.raw.complete ? {} : { connection: 'close' };
  reply.raw.writeHead(status, namedHeaders({ ...headers, ...length, ...close })).end(body);
  return reply;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

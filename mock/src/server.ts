import { once } from 'node:events';
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttps, type Server as TlsServer } from 'node:https';
import { answerBrokenRequest, errorForBrokenRequest } from './broken-requests.ts';
import { handleControl, isControlUrl } from './control/handle-control.ts';
import type { WindowFiles } from './control/window-files.ts';
import { errorWithoutOperation, handleRequest } from './handle-request.ts';
import { namedHeaders } from './header-names.ts';
import { isForeignName } from './hosts.ts';
import type { Keys } from './keys.ts';
import type { MockContext, MockResponse } from './mock-model.ts';
import { acceptTunnels } from './proxy.ts';
import { readRequest } from './read-request.ts';

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
  const { http, https } = createListeners(context.keys, requestTimeout);
  for (const listener of [http, https]) {
    listener.on('clientError', answerBrokenRequest);
    listener.on('request', (request, response) => {
      answer(request, response, context, loadWindow).catch(() => request.socket.destroy());
    });
  }
  const close = async (): Promise<void> => {
    const listening = [http, https].filter((listener) => listener.listening);
    for (const listener of listening) listener.close().closeAllConnections();
    await Promise.all(listening.map((listener) => once(listener, 'close')));
  };
  try {
    await once(http.listen({ host, port }), 'listening');
    await once(https.listen({ host, port: tlsPort }), 'listening');
  } catch (error) {
    await close();
    throw error;
  }
  const tunnels = acceptTunnels(http, https);
  return {
    http,
    https,
    url: `http://127.0.0.1:${portOf(http)}`,
    tlsUrl: `https://127.0.0.1:${portOf(https)}`,
    close: () => {
      tunnels.close();
      return close();
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

function createListeners({ server, merchant }: Keys, timeout: number): { http: Server; https: TlsServer } {
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
  return { http: createHttp(times), https };
}

/** Answers a request, to the control or to the service. */
async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  context: MockContext,
  loadWindow: ServerOptions['loadWindow'],
): Promise<void> {
  const { url = '', headers } = incoming;
  if (isForeignName(headers.host ?? '')) return send(incoming, outgoing, foreignHost(incoming));
  const request = await readRequest(incoming).catch((error: Error) => error);
  if (request instanceof Error) send(incoming, outgoing, errorWithoutOperation(errorForBrokenRequest(request), url));
  else if (isControlUrl(url)) await handleControl(context.control, { ...request, url, headers }, outgoing, loadWindow);
  else send(incoming, outgoing, await handleRequest(context, request));
}

const foreignHost = ({ headers }: IncomingMessage): MockResponse => ({
  status: 403,
  headers: { 'content-type': 'application/json; charset=utf-8', connection: 'close' },
  body: Buffer.from(
    JSON.stringify({ message: `This mock server of WeChat Pay is not ${headers.host?.slice(0, 100)}.` }),
  ),
});

function send(incoming: IncomingMessage, outgoing: ServerResponse, response: MockResponse): void {
  if (response.dropConnection) {
    incoming.socket.destroy();
    return;
  }
  const { status, headers, body } = response;
  const length = status === 204 ? {} : { 'content-length': String(body.length) };
  // The rest of a body that was refused unread would be taken for the next request.
  const close = incoming.complete ? {} : { connection: 'close' };
  outgoing.writeHead(status, namedHeaders({ ...headers, ...length, ...close })).end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

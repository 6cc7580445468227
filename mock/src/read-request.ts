import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { FastifyRequest } from 'fastify';
import type { MockRequest } from './mock-model.ts';

/** The request that a listener received, as the mock server sees it. */
export function toMockRequest({ raw, method, originalUrl, headers, body }: FastifyRequest): MockRequest {
  const tls = tlsOf(raw);
  return {
    method,
    url: pathOf(originalUrl),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
    ),
    body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    ...(tls && { tls }),
  };
}

/** A client that uses the server as an HTTP proxy sends an absolute URL. */
const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/?]*/i, '') || '/';

function tlsOf({ socket }: IncomingMessage): MockRequest['tls'] {
  if (!(socket instanceof TLSSocket)) return undefined;
  return socket.authorized ? { certificate: socket.getPeerCertificate().raw } : {};
}

import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { MockRequest } from './mock-model.ts';

/** The largest body that is read. */
const BODY_LIMIT = 2 * 1024 * 1024;

/** The body of a request is larger than what is read of one. */
class BodyTooLarge extends Error {
  readonly code = 'BODY_TOO_LARGE';
}

/** Reads a request to its end. Throws {@link BodyTooLarge}, or the error of a connection that breaks. */
export async function readRequest(incoming: IncomingMessage): Promise<MockRequest> {
  const tls = tlsOf(incoming);
  return {
    method: incoming.method ?? '',
    url: pathOf(incoming.url ?? ''),
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    body: await readBody(incoming),
    ...(tls && { tls }),
  };
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  if (Number(incoming.headers['content-length'] ?? 0) > BODY_LIMIT) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  // The stream stays open: its connection still has to carry the answer.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > BODY_LIMIT) throw new BodyTooLarge();
  }
  return Buffer.concat(chunks, length);
}

/** A client that uses the server as an HTTP proxy sends an absolute URL. */
const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/?]*/i, '') || '/';

function tlsOf({ socket }: IncomingMessage): MockRequest['tls'] {
  if (!(socket instanceof TLSSocket)) return undefined;
  return socket.authorized ? { certificate: socket.getPeerCertificate().raw } : {};
}

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server. */
export interface StaticServer {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1, as {@link siteHandler} does; port 0 is any free one. Throws when there is no built
 * site in `folder`, or when the port is taken.
 */
export async function serveSite(folder: string, base = '/', listenPort = 0): Promise<StaticServer> {
  const server = createServer(await siteHandler(folder, base));
  server.listen(listenPort, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

/**
 * Makes a handler that serves a built site as GitHub Pages does: `/a/b` is `a/b.html`, and what is missing gets
 * `404.html` with status 404. `base` is the site's base, such as `/docs/`. Throws when there is no built site in `folder`.
 */
export async function siteHandler(
  folder: string,
  base = '/',
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const notFound = await readFile(join(folder, '404.html'));
  const files = sirv(folder, { etag: true, setHeaders });
  return (request, response) => {
    const missing = () => {
      setHeaders(response, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    return files(request, response, missing);
  };
}

/** Headers for what a page's own policy can't hold, or holds too late; hosts that let one set headers should send them too. */
const HEADERS = {
  'content-security-policy': "frame-ancestors 'self'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** Media types of texts that sirv sends without a charset. */
const TEXTS: Record<string, string> = { md: 'text/markdown', txt: 'text/plain', xml: 'application/xml' };

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const type = TEXTS[path.split('.').at(-1) ?? ''];
  if (type) response.setHeader('content-type', `${type}; charset=utf-8`);
}

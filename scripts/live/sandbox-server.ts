import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteContent } from '../writers/site-files/publication.ts';
import { bundleLive } from './bundle-live.ts';
import { sandboxFiles } from './live-publication.ts';

/** The script of a page that drives sandboxes. */
const DRIVER = 'driver.js';

/** All that a page which drives sandboxes loads, by path. */
export async function readSandbox(content: Pick<SiteContent, 'catalog'>): Promise<Map<string, string>> {
  const files = await sandboxFiles(content);
  const pages: [string, string][] = [
    ['', `<!DOCTYPE html><meta charset="utf-8"><title>live</title><script src="/${DRIVER}"></script>`],
    [DRIVER, await bundleLive('page/drive-sandbox.ts')],
  ];
  return new Map([...pages, ...files.map((file): [string, string] => [file.path, String(file.content)])]);
}

/** A server of files in memory. */
export interface SandboxServer {
  url: string;
  close(): void;
}

/** Serves files on this machine. */
export async function serveSandbox(files: ReadonlyMap<string, string>): Promise<SandboxServer> {
  const server = createServer(({ url = '' }, response) => {
    const data = files.get(decodeURIComponent(url).slice(1));
    const type = /(?:\.html|\/)$/.test(url) ? 'text/html' : 'text/javascript';
    response.writeHead(data === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(data);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

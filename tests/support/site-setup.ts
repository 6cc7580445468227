import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteHandler } from '../../scripts/site/static-server.ts';
import { buildSite } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the built site, with its base and a final slash. */
    siteUrl: string;
  }
}

/**
 * Builds the site once for all browser tests, and serves it. It does not wait for the build, beside which other tests
 * run: `site-ready.ts` does. A build that fails answers every request with its error.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.cwd();
  const handler = buildSite(folder).then(() => siteHandler(join(folder, 'dist')));
  handler.catch(() => undefined);
  const server = createServer((request, response) => {
    handler.then(
      (handle) => handle(request, response),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  // A request may wait for the build.
  server.requestTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  project.provide('siteUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return async () => {
    await handler.catch(() => undefined);
    server.closeAllConnections();
    server.close();
  };
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/site/build-once.ts';
import { siteHandler } from '../../scripts/site/static-server.ts';

type Handler = Awaited<ReturnType<typeof siteHandler>>;

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the built site, with its base and a final slash. */
    siteUrl: string;
  }
}

/**
 * Serves the site, which is built when somebody first asks for it: the sequencer does as soon as a file of the browser
 * tests is to run, and `site-ready.ts` waits for it. A build that fails answers every request with its error.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.cwd();
  let handler: Promise<Handler> | undefined;
  const server = createServer((request, response) => {
    handler ??= buildSite(folder).then(() => siteHandler(join(folder, 'dist')));
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
    await handler?.catch(() => undefined);
    server.closeAllConnections();
    server.close();
  };
}

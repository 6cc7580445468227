import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type BrowserProgram, findBrowser } from '../../scripts/lib/browser.ts';
import { serveSite } from '../../scripts/site/static-server.ts';
import { buildSite } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the built site, with its base and a final slash. */
    siteUrl: string;
    browserProgram: BrowserProgram;
  }
}

/** Builds the site, serves it, and finds a browser, once for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.cwd();
  await buildSite(folder);
  const server = await serveSite(join(folder, 'dist'));
  project.provide('siteUrl', server.url);
  project.provide('browserProgram', await findBrowser(process.env, join(folder, '.cache')));
  return server.close;
}

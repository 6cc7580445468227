import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../scripts/lib/browser.ts';

const started: { browser?: Promise<Browser> } = {};

/** The browser of this worker, which all of its files share; it ends with the worker's process. */
export function sharedBrowser(): Promise<Browser> {
  started.browser ??= findBrowser(process.env, join(process.cwd(), '.cache')).then(launchBrowser);
  return started.browser;
}

/** Closes all that a file opened in the shared browser. */
export async function closeContexts(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

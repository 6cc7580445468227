import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** An open page, and what went wrong in it so far. */
export interface Visit {
  page: Page;
  /** Errors in the console, uncaught exceptions, failed requests, and requests to any other host. */
  faults: string[];
  close: () => Promise<void>;
}

/** Opens a page in a context of its own and waits until its scripts run. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const { origin } = new URL(url);
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (target.origin !== origin && !['data:', 'blob:'].includes(target.protocol)) faults.push(`foreign: ${target}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  // Vue has taken over the page that was rendered at build time.
  await page.waitForFunction('document.querySelector("#app")?.__vue_app__ !== undefined');
  return { page, faults, close: () => context.close() };
}

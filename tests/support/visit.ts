import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** An open page, and what went wrong in it so far. */
export interface Visit {
  page: Page;
  /** Errors in the console, uncaught exceptions, failed requests, and requests to any other host. */
  problems: string[];
  close: () => Promise<void>;
}

/** Opens a page in a context of its own, which `prepare` gets first, and waits until its scripts run. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare: (context: BrowserContext) => Promise<void> = async () => undefined,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await prepare(context);
  const page = await context.newPage();
  const problems: string[] = [];
  const { origin } = new URL(url);
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (target.origin !== origin && !['data:', 'blob:'].includes(target.protocol)) problems.push(`foreign: ${target}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  // Vue has taken over the page that was rendered at build time.
  await untilTrue(page, 'document.querySelector("#app")?.__vue_app__ !== undefined');
  return { page, problems, close: () => context.close() };
}

/** Text of the clipboard of a page that has the permission to read it. A copy takes a moment: poll it. */
export const clipboardText = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/**
 * Waits until an expression holds. Playwright's own `waitForFunction` evaluates in the page, which the site's
 * policy forbids. Throws after half a minute.
 */
export async function untilTrue(page: Page, expression: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (await page.evaluate(expression)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`It did not become true: ${expression}`);
}

import type { BrowserContext, Page } from 'playwright-core';
import { site } from './site-ready.ts';

/** Prepares a context so that every other host is blocked, and what breaks the policy of a page is recorded from its start. */
export async function underPolicy(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => !url.href.startsWith(site),
    (route) => route.abort(),
  );
  await context.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
}

/** What broke the policy of such a page so far. */
export const policyViolations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);

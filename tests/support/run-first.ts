import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Runs the first example of a page, as it is or as it is edited, to its end; gives the text of the result. */
export async function runFirst(page: Page): Promise<string> {
  // The result of a run before stays for a moment, and is not this one's.
  await page.locator('.run-result').evaluateAll((all) => all.map((each) => each.setAttribute('data-past', '')));
  await page.locator('.run').first().click();
  const result = page.locator('.run-result:not([data-past])');
  await expect.poll(() => result.locator('.run-status').textContent(), { timeout: 60_000 }).toMatch(/毫秒|没有/);
  return result.innerText();
}

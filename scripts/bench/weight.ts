import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';

/** Transfer size of one page, before anything is prefetched. */
export interface Weight {
  /** The page's HTML, not compressed. */
  htmlBytes: number;
  /** HTML, style sheets, scripts and fonts of a first visit, each compressed with gzip (fonts as they are). */
  firstLoadBytes: number;
  /** Elements of the document after its scripts have run. */
  elements: number;
}

/** Opens a page with an empty cache and weighs all that it loads. Throws when the page doesn't answer with 200. */
export async function weighPage(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const document = await page.goto(url, { waitUntil: 'load' });
    if (document?.status() !== 200) throw new Error(`${url} answered with ${document?.status()}`);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(responses.filter(isFirstLoad).map(compressedSize));
    return {
      htmlBytes: (await document.body()).length,
      firstLoadBytes: sizes.reduce((sum, size) => sum + size, 0),
      elements: await page.evaluate('document.querySelectorAll("*").length'),
    };
  } finally {
    await context.close();
  }
}

/** Prefetched pages of visible links come after the page and are not part of it. */
function isFirstLoad(response: Response): boolean {
  const headers = response.request().headers();
  const isPrefetch = [headers.purpose, headers['sec-purpose']].some((purpose) => purpose?.includes('prefetch'));
  return !isPrefetch && response.ok() && !response.url().startsWith('data:');
}

async function compressedSize(response: Response): Promise<number> {
  const body = await response.body();
  const isPacked = ['font', 'image'].includes(response.request().resourceType());
  return isPacked ? body.length : gzipSync(body).length;
}

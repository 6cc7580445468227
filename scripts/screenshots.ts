import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command } from 'commander';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from './lib/browser.ts';
import { isMissingFile } from './lib/is-missing-file.ts';
import { CARD_SIZE, cardSvg } from './screenshots/card.ts';
import { SHOTS, type Shot } from './screenshots/shots.ts';
import { serveSite } from './site/static-server.ts';
import { loadSpec } from './spec/load/load-spec.ts';

const HELP = `
Writes docs/public/card.png, which stands for the site where a link to it is shown, and the README's pictures in
.github/screenshots/, of what npm run build has written to dist/.

Variables: CHROME_PATH   the browser to use (default: an installed one, or the one that npm ci brings along)

Exit codes: 0 written, 1 nothing is built or there is no browser.`;

new Command('screenshots').description("Take the site's pictures.").addHelpText('after', HELP).parse();

try {
  await run(process.cwd());
} catch (error) {
  console.error(isMissingFile(error) ? 'There is no dist/ yet. Run: npm run build' : String(error));
  process.exitCode = 1;
}

async function run(project: string): Promise<void> {
  const { operations, webhooks } = (await loadSpec(project)).catalog;
  const server = await serveSite('dist');
  try {
    const browser = await launchBrowser(await findBrowser(process.env, '.cache'));
    try {
      await save('docs/public/card.png', await takeCard(browser, cardSvg(operations.length, webhooks.length)));
      for (const shot of SHOTS) await save(shot.file, await takeShot(browser, server.url, shot));
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function save(file: string, picture: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
  console.log(`${file}: ${Math.round(picture.length / 1000)} KB`);
}

async function takeCard(browser: Browser, svg: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: CARD_SIZE });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  return page.screenshot();
}

async function takeShot(browser: Browser, site: string, { path, dark, prepare }: Shot): Promise<Buffer> {
  const viewport = { width: 1280, height: 800 };
  const page = await browser.newPage({ viewport, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  await prepare?.(page);
  return takeWebp(page);
}

/** Half the size of a PNG; Playwright itself writes none. */
async function takeWebp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  return Buffer.from(data, 'base64');
}

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, launchBrowser, packagedBrowser } from '../scripts/lib/browser.ts';

test('CHROME_PATH comes first', async () => {
  const program = await findBrowser({ CHROME_PATH: '/opt/my-chrome', PATH: '/usr/bin' }, '/nowhere');
  expect(program).toEqual({ path: '/opt/my-chrome', environment: {} });
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the packaged browser starts without system packages',
  async () => {
    // That of the site's tests, where they have no other: it is unpacked once.
    const browser = await launchBrowser(await packagedBrowser(join(process.cwd(), '.cache')));
    const page = await browser.newPage();
    await page.setContent('<h1>支付</h1>');
    // Unlike `textContent`, this is empty when the browser has no font.
    expect(await page.innerText('h1')).toBe('支付');
    await browser.close();
  },
);

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { policyViolations, underPolicy } from '../support/policy.ts';
import { site } from '../support/site-ready.ts';
import { type Visit, visit } from '../support/visit.ts';

const dist = join(process.cwd(), 'dist');

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

const open = (path: string): Promise<Visit> =>
  visit(browser, site + path, { permissions: ['clipboard-write'] }, underPolicy);

describe('under the policy, with every other host blocked', () => {
  test('search, hovers, tabs, folds, copying and navigation work', async () => {
    const seen = await open('openapi/v3/pay/transactions/jsapi');
    const { page } = seen;
    await page.locator('[data-h]').nth(3).hover();
    await page.locator('#hover-popover:not([hidden])').first().waitFor();
    await page.locator('[role=tab][data-language=curl], [role=tab]').last().click();
    await page.locator('.copy-path').first().click();
    await page.locator('details.sample summary').first().click();
    await page.keyboard.press('/');
    await page.locator('dialog[open] [role=combobox]').fill('trade_no');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.pager-link.next').click();
    await page.waitForURL((url) => !url.pathname.endsWith('/jsapi'));
    expect(await policyViolations(seen.page)).toEqual([]);
    expect(seen.problems).toEqual([]);
    await seen.close();
  });

  test('the index of operations and the filter of errors work', async () => {
    const seen = await open('openapi/');
    await seen.page.locator('.operation-filter input[type=search]').fill('refund');
    await seen.page.locator('.operation-list a').first().waitFor();
    await seen.page.keyboard.press('Enter');
    await seen.page.goto(`${site}errors/`);
    await seen.page.locator('.error-filter input').fill('PARAM');
    expect(await policyViolations(seen.page)).toEqual([]);
    expect(seen.problems).toEqual([]);
    await seen.close();
  });
});

test('the policy is enforced: injected scripts and styles have no effect', async () => {
  const { page, close } = await open('');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="color: red">');
    const styled = getComputedStyle(document.querySelector('#styled') as Element).color === 'rgb(255, 0, 0)';
    return { script: 'intruder' in window, styled };
  });
  expect(ran).toEqual({ script: false, styled: false });
  await close();
});

test('every page has the policy first in its head, and no style or handler in an attribute', async () => {
  const files = await glob('**/*.html', { cwd: dist });
  const problems: string[] = [];
  for (const file of files) {
    const html = await readFile(join(dist, file), 'utf8');
    const isFirst = /<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/.test(html);
    const loose = /<[a-z][^<>]*\s(?:style|on\w+)="/.exec(html.replace(/<script[\s\S]*?<\/script>/g, ''))?.[0];
    if (!isFirst) problems.push(`${file}: no policy`);
    if (loose) problems.push(`${file}: ${loose.slice(0, 200)}`);
  }
  expect(problems).toEqual([]);
  expect(files.length).toBeGreaterThan(1200);
});

test('the server sends the headers that a meta element cannot set', async () => {
  for (const path of ['', 'openapi.json', 'nothing/here', 'index.md']) {
    const { headers } = await fetch(site + path);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  }
  expect((await fetch(`${site}index.md`)).headers.get('content-type')).toBe('text/markdown; charset=utf-8');
});

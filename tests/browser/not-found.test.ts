import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { MISSING_PAGE } from '../support/page-kinds.ts';
import { site } from '../support/site-ready.ts';
import { visit } from '../support/visit.ts';

const PAGE = 'openapi/v3/pay/transactions/id/_transaction_id_';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

describe('addresses of older sites lead to their page', () => {
  test.each([
    'openapi/v3/pay/transactions/id/{transaction_id}',
    'openapi/v3/pay/transactions/id/%7Btransaction_id%7D.html',
    'openapi/v3/pay/transactions/id/{transaction_id}/',
    'openapi/v3/pay/transactions/id/{transaction_id}#get-errors',
  ])('%s', async (path) => {
    const page = await browser.newPage();
    const hash = /#.*$/.exec(path)?.[0] ?? '';
    await page.goto(site + path);
    await page.waitForURL(`${site}${PAGE}${hash}`);
    await page.locator('h1', { hasText: '微信支付订单号查询订单' }).waitFor();
    await page.close();
  });

  test('the address of a Markdown page is found too', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site}openapi/v3/pay/transactions/id/{transaction_id}.md`);
    await page.waitForURL(`${site}${PAGE}.md`);
    expect(await page.locator('body').textContent()).toContain('# 微信支付订单号查询订单');
    await context.close();
  });
});

test('a misspelt address gets the titles of close pages, and links to the lists', async () => {
  const { page, close } = await visit(browser, site + MISSING_PAGE);
  const links = page.locator('#not-found li a');
  await links.first().waitFor();
  expect(await links.first().textContent()).toBe('JSAPI下单');
  expect(await page.locator('h1').textContent()).toBe('没有这个页面');
  await links.first().click();
  await page.waitForURL(`${site}openapi/v3/pay/transactions/jsapi`);
  await page.locator('h1', { hasText: 'JSAPI下单' }).waitFor();
  await close();
});

test('an address without close pages gets the lists alone', async () => {
  const { page, close } = await visit(browser, `${site}qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('#not-found li').count()).toBe(0);
  expect(await page.locator('#not-found a').count()).toBe(5);
  await close();
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programPath, shardPath, webhookShard } from '../../live/src/live-files.ts';
import type { Program } from '../../live/src/protocol.ts';
import { findViolations } from '../support/axe.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { runFirst } from '../support/run-first.ts';
import { site } from '../support/site-ready.ts';
import { type Visit, visit } from '../support/visit.ts';

const ORDER = 'v3/pay/transactions/jsapi';
const ESCAPES = 'v3/pay/transactions/native';

let browser: Browser;
let open: Visit;

beforeAll(async () => {
  browser = await sharedBrowser();
  // Contrast is not checked while a transition changes the colours.
  open = await visit(browser, `${site}openapi/${ORDER}`, { reducedMotion: 'reduce' });
});
afterAll(() => closeContexts(browser));

const resultOf = (page: Page): Locator => page.locator('.run-result');

/** Has the page load another program in the place of one of its own. */
async function replaceProgram(page: Page, name: string, code: string): Promise<void> {
  const file = `snippets/${name}.ts`;
  const program = { file, modules: { [file]: code }, uploads: [], keyMode: 'public-key', extras: [] };
  await page.route(site + programPath(name), (route) => route.fulfill({ json: program }));
}

describe('an order', () => {
  test('runs in the page: what was sent, signed, answered, and the notice that follows', async () => {
    const text = await runFirst(open.page);
    const order = resultOf(open.page).locator('details').first();
    expect(await resultOf(open.page).locator('.run-output').innerText()).toMatch(/^wx\w{34,}/);
    expect(text).toContain('模拟服务的结果');
    const [request, signed, answer] = await order.locator('pre').allInnerTexts();
    expect(request).toMatch(/^POST \/v3\/pay\/transactions\/jsapi HTTP\/1.1\nhost: api.mch.weixin.qq.com\n/);
    expect(request).toContain('authorization: WECHATPAY2-SHA256-RSA2048 mchid="1900000109"');
    expect(signed).toMatch(/^POST\n\/v3\/pay\/transactions\/jsapi\n\d{10}\n\w{32}\n\{"appid":.*\}\n$/);
    expect(answer).toMatch(/^HTTP\/1.1 200\n[\s\S]*Wechatpay-Signature: [\s\S]*"prepay_id": "wx/);
    expect(await order.locator('.run-right').allInnerTexts()).toEqual(['200', '签名正确', '验签通过']);
    const notice = resultOf(open.page).locator('details').nth(1);
    expect(await notice.locator('summary').innerText()).toMatch(/TRANSACTION.SUCCESS\s+通知\s+已受理/);
    const [sent, plain, reply] = await notice.locator('pre').allInnerTexts();
    expect(sent).toContain('"ciphertext"');
    expect(JSON.parse(plain ?? '')).toMatchObject({ out_trade_no: 'ORDER20261201000001', trade_state: 'SUCCESS' });
    expect(reply).toBe('HTTP/1.1 204');
    expect(open.problems).toEqual([]);
  });

  test('is remembered: it is paid when it is placed again, until the mock server forgets it', async () => {
    expect(await runFirst(open.page)).toMatch(/订单已支付.*「重来」/);
    expect(await resultOf(open.page).count()).toBe(1);
    await resultOf(open.page).getByRole('button', { name: '重来' }).click();
    await expect.poll(() => resultOf(open.page).locator('.run-output').innerText()).toMatch(/^wx\w{34,}/);
  });

  test('has an accessible result, which the keyboard opens and shuts', async () => {
    const { page } = open;
    for (const dark of [false, true]) {
      expect((await findViolations(page, { dark, phone: dark })).barriers).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await resultOf(page).getByRole('button', { name: '收起' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => resultOf(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('run');
    await page.keyboard.press('Enter');
    await expect.poll(() => resultOf(page).locator('.run-parts details').count()).toBeGreaterThan(0);
  });
});

test('a refusal points at the field, in the line of the code that sends it', async () => {
  const { page, close } = await visit(browser, `${site}openapi/${ORDER}`);
  const file = `snippets/${ORDER}.post.ts`;
  const wrong =
    "const { wxpay } = await load('snippets/wxpay.ts'); await wxpay.v3.pay.transactions.jsapi.post({ amount: 1 });";
  await page.route(site + programPath(`${ORDER}.post`), async (route) => {
    const program = (await (await route.fetch()).json()) as Program;
    await route.fulfill({ json: { ...program, modules: { ...program.modules, [file]: wrong } } });
  });
  const text = await runFirst(page);
  expect(text).toMatch(/PARAM_ERROR .*\/\w+/);
  expect(text).toContain('第 1 行 AxiosError');
  expect(await page.locator('.line.run-line').allInnerTexts()).not.toEqual([]);
  await close();
});

test('a program that does not let go is stopped, and the next one runs', async () => {
  const { page, close } = await visit(browser, `${site}openapi/${ESCAPES}`);
  await replaceProgram(page, `${ESCAPES}.post`, "console.log('<img src=x onerror=alert(1)>'); while (true) {}");
  await page.locator('.run').first().click();
  await expect.poll(() => resultOf(page).locator('.run-status').innerText()).toContain('5 秒没有回应');
  expect(await resultOf(page).locator('.run-output').innerText()).toBe('<img src=x onerror=alert(1)>\n');
  expect(await page.locator('iframe').count()).toBe(0);
  await replaceProgram(page, `${ESCAPES}.post`, "console.log('again')");
  expect(await runFirst(page)).toContain('again');
  await close();
});

test('a callback is handled, and a forged one refused; what that needs is loaded once, when the button is pointed at', async () => {
  const { page, problems, close } = await visit(browser, `${site}webhook/v3/refund/success`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const part = site + shardPath(webhookShard('v3/refund/success'));
  await page.locator('.run').first().hover();
  await expect.poll(() => asked).toContain(part);
  expect(await resultOf(page).count()).toBe(0);
  const text = await runFirst(page);
  expect(asked.filter((url) => url === part)).toHaveLength(1);
  expect(text).toMatch(/REFUND.SUCCESS\s+通知\s+已受理[\s\S]*REFUND.SUCCESS\s+改动过的通知\s+已拒绝/);
  expect(text).toContain('"refund_status": "SUCCESS"');
  expect(problems).toEqual([]);
  await close();
});

test('without scripts there is no button, and no room for one', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}openapi/${ORDER}`);
  expect(await page.locator('pre[data-run]').count()).toBe(1);
  expect(await page.locator('.run').count()).toBe(0);
  const block = page.locator('[class*=language-]:has(> pre[data-run])');
  expect(await block.evaluate((each) => getComputedStyle(each).paddingBottom)).toBe('0px');
  await context.close();
});

/** Ways out of a worker; each gives what it got, or throws. `FOREIGN` and `OWN` are addresses of another host and of the site. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  'fetch of another host': "await fetch('FOREIGN/fetch')",
  'fetch of the site': "await fetch('OWNopenapi.json?out')",
  'fetch of data': "await fetch('data:text/plain,x')",
  XMLHttpRequest:
    "await new Promise((done, fail) => { const sent = new XMLHttpRequest(); sent.open('GET', 'FOREIGN/xhr'); sent.onload = done; sent.onerror = fail; sent.send(); })",
  WebSocket:
    "await new Promise((done, fail) => { const socket = new WebSocket('FOREIGN/ws'.replace('http', 'ws')); socket.onopen = done; socket.onerror = fail; })",
  EventSource:
    "await new Promise((done, fail) => { const source = new EventSource('FOREIGN/es'); source.onopen = done; source.onerror = fail; })",
  'importScripts of another host': "importScripts('FOREIGN/scripts.js')",
  'importScripts of the site': "importScripts('OWNlive/worker.js?out')",
  'import()': "await import('FOREIGN/module.js')",
  'a nested worker':
    "await new Promise((done, fail) => { const worker = new Worker('FOREIGN/worker.js'); worker.onmessage = done; worker.onerror = fail; })",
  'a nested worker of text':
    "await new Promise((done, fail) => { const code = \"fetch('FOREIGN/nested').then(() => postMessage(1), () => { throw new Error('refused'); })\"; const worker = new Worker(URL.createObjectURL(new Blob([code]))); worker.onmessage = done; worker.onerror = fail; })",
  indexedDB:
    "await new Promise((done, fail) => { const opened = indexedDB.open('x'); opened.onsuccess = done; opened.onerror = fail; })",
  caches: 'await caches.keys()',
  localStorage: 'localStorage.length',
  cookies: 'document.cookie',
  'the page above': 'top.location',
  'a frame above': 'parent.document',
  navigation: "location.href = 'FOREIGN/navigation'; await new Promise((_, fail) => setTimeout(fail, 200))",
  'a new window': "open('FOREIGN/window')",
  beacon: "if (!navigator.sendBeacon('FOREIGN/beacon')) throw 0",
};

test('nothing gets out of the sandbox', async () => {
  const reached: string[] = [];
  const foreign = createServer(({ url = '' }, response) => {
    reached.push(url);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' }).end('1');
  });
  foreign.listen(0, '127.0.0.1');
  await once(foreign, 'listening');
  const { page, close } = await visit(browser, `${site}openapi/${ESCAPES}`);
  page.on('request', (request) => {
    if (request.url().includes('?out')) reached.push(request.url());
  });
  const address = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;
  // What neither opens nor refuses within a second is shut as well.
  const attempts = Object.entries(WAYS_OUT).map(([name, code]) => {
    const way = code.replaceAll('FOREIGN', address).replaceAll('OWN', site);
    const late = 'new Promise((_, fail) => setTimeout(fail, 1000))';
    const print = (state: string): string => `console.log(${JSON.stringify(`${name} is ${state}`)})`;
    return `try { await Promise.race([(async () => { ${way}; })(), ${late}]); ${print('open')}; } catch { ${print('shut')}; }`;
  });
  // Messages that only the frame's own code sends ask for a file that is no shard, and a second start.
  const forged = "postMessage({ kind: 'wanted', name: '../../openapi.json?out' }); postMessage({ kind: 'frame' });";
  await replaceProgram(page, `${ESCAPES}.post`, `${attempts.join('\n')}\n${forged}\nconsole.log(self.origin);`);
  await runFirst(page);
  const printed = await resultOf(page).locator('.run-output').innerText();
  expect(printed.trim().split('\n')).toEqual([...Object.keys(WAYS_OUT).map((name) => `${name} is shut`), 'null']);
  expect(reached).toEqual([]);
  expect(await page.locator('iframe').count()).toBe(1);
  await close();
  foreign.closeAllConnections();
  foreign.close();
});

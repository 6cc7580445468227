import { createSign, generateKeyPairSync } from 'node:crypto';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations, violationsIn } from '../support/axe.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { type Visit, visit } from '../support/visit.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const BODY = '{"description":"深圳分店","amount":{"total":100}}';
const NONCE = '5K8264ILTKCH16CQ2502SI8ZNMTM67VS';
/** Without the query, and without the last line feed. */
const SIGNED = `POST\n/v3/pay/transactions/jsapi\n1796086800\n${NONCE}\n${BODY}`;
const signature = createSign('sha256').update(SIGNED).sign(privateKey, 'base64');
const HEADER = `WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="${NONCE}",signature="${signature}",timestamp="1796086800",serial_no="7777"`;

let browser: Browser;
let open: Visit;
let page: Page;
let tool: FrameLocator;
const requests: string[] = [];
/** Those that left: the browser reports what it refused as a request, too. */
const sent: string[] = [];

beforeAll(async () => {
  browser = await sharedBrowser();
  open = await visit(browser, `${site}tools/signature`, { reducedMotion: 'reduce' });
  page = open.page;
  tool = page.frameLocator('.tool-frame');
  await tool.getByLabel('地址').waitFor();
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfinished', (request) => sent.push(request.url()));
});

afterAll(() => closeContexts(browser));

const verdict = (): Promise<string> => tool.locator('.verdict').innerText();

async function frame(): Promise<Frame> {
  const handle = await page.locator('.tool-frame').elementHandle();
  const found = await handle?.contentFrame();
  if (!found) throw new Error('The page has no frame.');
  return found;
}

test('the frame is as high as its document, whichever of page and frame is there first', async () => {
  const inside = await frame();
  const height = () => inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const outside = async () => (await page.locator('.tool-frame').boundingBox())?.height;
  await expect.poll(async () => (await outside()) === (await height())).toBe(true);
  expect(await height()).toBeGreaterThan(900);
});

test('a request that is signed wrongly: two mistakes, and the first byte that differs; by keys alone', async () => {
  const values = [
    ['地址', 'https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi?a=1'],
    ['包体', BODY],
    ['Authorization', HEADER],
    ['商户 API 证书或公钥', key],
  ] as const;
  for (const [label, value] of values) await tool.getByLabel(label, { exact: true }).fill(value);
  await tool.getByLabel('应答', { exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(verdict).toBe('找到原因 漏了最后的换行；地址漏了查询串');
  expect(await tool.locator('.findings b').allInnerTexts()).toEqual(['漏了最后的换行', '地址漏了查询串']);
  expect(await tool.locator('.difference > p').first().innerText()).toBe('第 2 行，偏移 31：应是 3F，签的是 0A');
  expect(await tool.locator('.difference .bytes mark').allInnerTexts()).toEqual(['3F', '0A']);
  await expect
    .poll(() => page.locator('.tool-frame').evaluate((element) => element.clientHeight))
    .toBeGreaterThan(1200);
});

test('nothing is sent while it works, and nothing can be', async () => {
  expect(requests).toEqual([]);
  expect(open.problems).toEqual([]);
  const own = await frame();
  const tries = await own.evaluate(async (address) => {
    const outcome = async (run: () => unknown): Promise<string> => {
      try {
        await run();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const image = new Image();
    const loaded = new Promise((_resolve, reject) => {
      image.onload = () => _resolve('done');
      image.onerror = () => reject(new Error('refused'));
    });
    image.src = `${address}icon.svg?secret`;
    return Promise.all([
      outcome(() => fetch(`${address}?secret`, { mode: 'no-cors' })),
      outcome(() => loaded),
      outcome(() => localStorage.length),
      outcome(() => window.top?.document.title),
    ]);
  }, site);
  expect(tries).toEqual(['TypeError', 'Error', 'SecurityError', 'SecurityError']);
  expect(sent).toEqual([]);
});

test('a private key is refused and cleared', async () => {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const field = tool.getByLabel('商户 API 证书或公钥');
  await field.fill(pem);
  await expect.poll(() => field.inputValue()).toBe('');
  expect(await tool.getByRole('alert').innerText()).toContain('私钥');
  await field.fill(key);
  await expect.poll(() => tool.getByRole('alert').innerText()).toBe('');
});

test('markup stays text, the other tools come by arrow keys, and what was typed stays', async () => {
  await tool.getByRole('radio', { name: '请求签名' }).focus();
  for (const _ of [1, 2]) await page.keyboard.press('ArrowRight');
  await expect.poll(() => tool.getByRole('radio', { name: 'APIv2 签名' }).isChecked()).toBe(true);
  await tool.getByLabel('参数', { exact: true }).fill('body=<img src=x onerror=alert(1)>\nappid=wx1');
  await tool.getByLabel('APIv2 密钥').fill('0123456789abcdef0123456789abcdef');
  await tool.getByRole('button', { name: '检查' }).click();
  await tool.locator('.steps').waitFor();
  expect(await tool.locator('.steps pre').nth(2).innerText()).toBe(
    'appid=wx1&body=<img src=x onerror=alert(1)>&key=<APIv2 密钥>',
  );
  expect(await tool.locator('img').count()).toBe(0);
  await tool.getByRole('radio', { name: '请求签名' }).check();
  await expect.poll(() => tool.getByLabel('包体', { exact: true }).inputValue()).toBe(BODY);
});

test('no barrier on the page and in its frame, in both colours, wide and narrow', async () => {
  await tool.getByRole('button', { name: '检查' }).click();
  await tool.locator('.difference').waitFor();
  for (const look of [
    { dark: false, phone: false },
    { dark: true, phone: true },
  ]) {
    // axe looks into the frame from within: the two share no origin.
    const { barriers } = await findViolations(page, look);
    await expect
      .poll(async () => (await frame()).evaluate(() => document.documentElement.className))
      .toBe(look.dark ? 'dark' : '');
    const inside = await violationsIn(await frame(), look);
    expect([...barriers, ...inside.barriers]).toEqual([]);
    expect(inside.rules).toBeGreaterThan(10);
    const overflow = await (await frame()).evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

test('errors are looked up by what was pasted', async () => {
  const errors = await visit(browser, `${site}tools/errors`);
  const shown = errors.page.locator('.error-tool .error-list > li');
  expect(await shown.count()).toBe(0);
  await errors.page
    .getByRole('textbox', { name: '报错' })
    .fill('{"code":"OUT_TRADE_NO_USED","message":"商户订单号重复"}');
  await expect.poll(() => shown.first().locator('h3').innerText()).toBe('OUT_TRADE_NO_USED');
  expect(await shown.first().locator('h3 a').getAttribute('href')).toContain('errors/#OUT_TRADE_NO_USED');
  await errors.page.getByRole('textbox', { name: '报错' }).fill('支付签名验证失败');
  await expect.poll(() => shown.first().locator('h3').innerText()).toBe('支付签名验证失败');
  expect((await findViolations(errors.page, { dark: false, phone: false })).barriers).toEqual([]);
  expect(errors.problems).toEqual([]);
});

test('other pages load nothing of it', async () => {
  const loaded: string[] = [];
  const other = await visit(browser, `${site}guide/signing`, {}, async (context) => {
    context.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  });
  await other.page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /frame-host|signature-frame|error-tool|errors\.json/.test(path))).toEqual([]);
  await other.close();
});

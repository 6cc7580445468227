import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { typed, type Wechatpay } from 'wechatpay-virtual-types';
import { type Merchant, merchantFromEnvironment, signJsapiPayment, signJsSdkPayment } from '../../kit/src/index.ts';
import { startMockOf } from '../../mock/src/start-mock.ts';
import type { PayMock } from '../../mock/src/start-mock-model.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { runOnDevice } from '../support/device.ts';
import { site } from '../support/site-ready.ts';
import { type Visit, visit } from '../support/visit.ts';

const APPID = 'wxd678efh567hg6787';
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
const ORDER = 'DEVICE20261201000001';
const NOTIFY_URL = 'https://pay.example.com/notify';

let browser: Browser;
let pay: PayMock;
let merchant: Merchant;
let wxpay: Wechatpay;
let open: Visit;

beforeAll(async () => {
  const { catalog } = await projectSpec();
  // The clock stands: an order is paid when the stub of WeChat pays it, and not before.
  pay = await startMockOf(catalog, { now: new Date(), intercept: true });
  merchant = merchantFromEnvironment(pay.env);
  wxpay = typed(merchant.client);
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closeContexts(browser);
  await pay.stop();
});
beforeEach(() => pay.reset());
afterEach(() => open.close());

const order = () => ({
  ...{ appid: APPID, mchid: merchant.mchid, out_trade_no: ORDER, description: '一件商品', notify_url: NOTIFY_URL },
  amount: { total: 100, currency: 'CNY' as const },
});

/** Places an order of JSAPI, and signs what the page or the mini program gets. */
async function placeAndSign() {
  const { data } = await wxpay.v3.pay.transactions.jsapi.post({ ...order(), payer: { openid: OPENID } });
  return { appId: APPID, prepayId: data.prepay_id };
}

/** What the merchant's server tells the device: the state that WeChat Pay answers. */
async function stateOfOrder(): Promise<string> {
  const { data } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: ORDER,
    params: { mchid: merchant.mchid },
  });
  return data.trade_state;
}

/** The cashier: it refuses what is not signed rightly, as WeChat does, and else the user pays. */
function payInWeChat(parameters: Record<string, string>): string {
  const { valid, message = '' } = pay.checkPaySign({ parameters: { appId: APPID, ...parameters }, appid: APPID });
  if (!valid) return message;
  pay.pay(ORDER);
  return '';
}

/** Opens the page of a call. Its functions lead to the merchant's server and to the cashier. */
async function openPage(name: string): Promise<Page> {
  open = await visit(browser, `${site}client/${name}`);
  const { page } = open;
  await page.exposeFunction('askServer', stateOfOrder);
  await page.exposeFunction('payInWeChat', payInWeChat);
  return page;
}

/** `wx` of a mini program; what it showed is in `shown`. */
const MINI_PROGRAM = {
  queryOrder: '() => askServer()',
  shown: '[]',
  wx: `{
    requestPayment: async (parameters) => {
      const refusal = await payInWeChat(parameters);
      if (refusal) throw { errMsg: 'requestPayment:fail ' + refusal };
      return { errMsg: 'requestPayment:ok' };
    },
    showToast: ({ title }) => shown.push(title),
  }`,
};

test('mini program: the signed parameters of the server open the cashier, and the order is paid', async () => {
  const page = await openPage('mini-program-payment');
  const parameters = signJsapiPayment(await placeAndSign(), merchant);
  const run = `example.pay(${JSON.stringify(parameters)}).then(() => shown)`;
  expect(await stateOfOrder()).toBe('NOTPAY');
  expect(await runOnDevice(page, { globals: MINI_PROGRAM, run })).toEqual(['已支付']);
  expect(await stateOfOrder()).toBe('SUCCESS');
});

test('mini program: a user who turns back has not paid', async () => {
  const page = await openPage('mini-program-payment');
  const parameters = signJsapiPayment(await placeAndSign(), merchant);
  const wx = MINI_PROGRAM.wx.replace('await payInWeChat(parameters)', "'cancel'");
  const run = `example.pay(${JSON.stringify(parameters)}).then(() => shown)`;
  expect(await runOnDevice(page, { globals: { ...MINI_PROGRAM, wx }, run })).toEqual(['未支付']);
});

test('mini program: a signature over other parameters is refused', async () => {
  const page = await openPage('mini-program-payment');
  const parameters = { ...signJsapiPayment(await placeAndSign(), merchant), nonceStr: 'another' };
  const run = `example.pay(${JSON.stringify(parameters)}).catch(({ message }) => message)`;
  expect(await runOnDevice(page, { globals: MINI_PROGRAM, run })).toMatch(/^requestPayment:fail ./);
  expect(await stateOfOrder()).toBe('NOTPAY');
});

test('web page, WeixinJSBridge: the order is paid', async () => {
  const page = await openPage('web-jsapi-payment');
  const parameters = signJsapiPayment(await placeAndSign(), merchant);
  const globals = {
    queryOrder: '() => askServer()',
    WeixinJSBridge: `{
      invoke: async (name, parameters, answer) => {
        const refusal = await payInWeChat(parameters);
        answer({ err_msg: 'get_brand_wcpay_request:' + (refusal ? 'fail' : 'ok') });
      },
    }`,
  };
  const run = `example.pay(${JSON.stringify(parameters)})`;
  expect(await runOnDevice(page, { globals, run })).toBe(true);
  expect(await stateOfOrder()).toBe('SUCCESS');
});

test('web page, JS-SDK: the order is paid', async () => {
  const page = await openPage('web-jssdk-payment');
  const parameters = signJsSdkPayment(await placeAndSign(), merchant);
  const globals = {
    config: '{}',
    parameters: JSON.stringify(parameters),
    finished: 'Promise.withResolvers()',
    showOrder: '() => askServer().then(finished.resolve)',
    wx: `{
      config: ({ jsApiList }) => jsApiList.includes('chooseWXPay') || finished.reject(new Error('jsApiList')),
      ready: (use) => queueMicrotask(use),
      chooseWXPay: async ({ fail, complete, ...parameters }) => {
        const refusal = await payInWeChat(parameters);
        if (refusal) fail({ errMsg: 'chooseWXPay:fail ' + refusal });
        complete();
      },
    }`,
  };
  expect(await runOnDevice(page, { globals, run: 'finished.promise' })).toBe('SUCCESS');
});

test('browser on a phone: WeChat takes the payment and leads back to the page', async () => {
  const page = await openPage('h5-payment');
  const scene = { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } };
  const { data } = await wxpay.v3.pay.transactions.h5.post({ ...order(), scene_info: scene });
  const returnTo = `${site}client/?order=${ORDER}`;
  await page.route(`${new URL(data.h5_url).origin}/**`, (route) => {
    pay.pay(ORDER);
    const location = new URL(route.request().url()).searchParams.get('redirect_url') ?? '';
    return route.fulfill({ status: 302, headers: { location } });
  });
  const run = `example.openWeChat(${JSON.stringify(data.h5_url)}, ${JSON.stringify(returnTo)})`;
  await Promise.all([page.waitForURL(returnTo), runOnDevice(page, { globals: {}, run })]);
  expect(await stateOfOrder()).toBe('SUCCESS');
});

test('screen: the code that is drawn is the one that the user scans and pays', async () => {
  const page = await openPage('native-payment');
  const { data } = await wxpay.v3.pay.transactions.native.post(order());
  await page.exposeFunction('scan', (text: string) => {
    if (text === data.code_url) pay.pay(ORDER);
  });
  const globals = { queryOrder: '() => askServer()', drawCode: '(canvas, text) => scan(text)' };
  const run = `example.waitForPayment(document.createElement('canvas'), ${JSON.stringify(data.code_url)}, '${ORDER}')`;
  expect(await runOnDevice(page, { globals, run })).toBe(true);
});

test('mini program: a transfer is received when its user confirms it', async () => {
  const page = await openPage('mini-program-transfer');
  const { data } = await wxpay.v3.fundApp.mchTransfer.transferBills.post({
    ...{ appid: APPID, out_bill_no: ORDER, transfer_scene_id: '1000', openid: OPENID, transfer_amount: 100 },
    ...{ transfer_remark: '新会员有礼', notify_url: NOTIFY_URL },
    transfer_scene_report_infos: [
      { info_type: '活动名称', info_content: '新会员有礼' },
      { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
    ],
  });
  await page.exposeFunction('confirmInWeChat', (packageInfo: string) => {
    if (packageInfo !== data.package_info) return false;
    pay.act('transfer', ORDER, 'confirm');
    pay.advance('1m');
    return true;
  });
  await page.exposeFunction('askTransfer', async () => {
    const { outBillNo } = wxpay.v3.fundApp.mchTransfer.transferBills;
    return (await outBillNo._out_bill_no_.get({ out_bill_no: ORDER })).data.state;
  });
  const globals = {
    queryTransfer: '() => askTransfer()',
    finished: 'Promise.withResolvers()',
    wx: `{
      canIUse: () => true,
      showToast: ({ title }) => finished.resolve(title),
      requestMerchantTransfer: async ({ fail, complete, ...transfer }) => {
        if (!(await confirmInWeChat(transfer.package))) fail({ errMsg: 'requestMerchantTransfer:fail' });
        await complete();
      },
    }`,
  };
  const transfer = { mchId: merchant.mchid, appId: APPID, package: data.package_info };
  const run = `(example.confirmTransfer(${JSON.stringify(transfer)}), finished.promise)`;
  expect(await runOnDevice(page, { globals, run })).toBe('已收款');
});

import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { Rsa } from 'wechatpay-axios-plugin';
import { checkPaySign } from '../../../mock/src/pay-sign/check-pay-sign.ts';
import type { PaySignKind } from '../../../mock/src/pay-sign/pay-sign-model.ts';
import { signCommonPayment } from './sign-common-payment.ts';
import { signCouponPlugin, signCouponUrl } from './sign-coupons.ts';
import {
  signContract,
  signPayScoreDetail,
  signVehicleEntry,
} from './sign-fields.ts';
import { signCard, signJsSdkConfig } from './sign-js-sdk.ts';
import {
  signAppPayment,
  signJsapiPayment,
  signJsSdkPayment,
} from './sign-payment.ts';
import {
  signAppPaymentV2,
  signJsapiPaymentV2,
  signRedPacket,
} from './sign-payment-v2.ts';
import { linesOf } from './signer.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
const read = (file: string): string =>
  readFileSync(join(FIXTURES, file), 'utf8');
const signatureOf = (vector: string): string => read(`${vector}.signature`);

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
});
const signer = {
  privateKey: privateKey
    .export({ type: 'pkcs8', format: 'pem' })
    .toString(),
  apiv2Key: '0123456789abcdef0123456789abcdef',
};
const folder = mkdtempSync(join(tmpdir(), 'pay-sign-'));
writeFileSync(join(folder, 'key.pem'), signer.privateKey, { mode: 0o600 });
afterAll(() => rmSync(folder, { recursive: true }));

const appId = 'wx2421b1c4370ec43b';
const nonceStr = '593BEC0C930BF1AFEB40B4A08C8FB242';
const timeStamp = '1554208460';
const prepayId = 'wx201410272009395522657a690389285100';
const partnerId = '1900000109';
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
const moment = { timeStamp, nonceStr };
const payment = { appId, prepayId, ...moment };

const jsapi = signJsapiPayment(payment, signer);
const jsSdk = signJsSdkPayment(payment, signer);
const app = signAppPayment({ ...payment, partnerId }, signer);
const md5 = signJsapiPaymentV2(payment, signer);
const hmac = signJsapiPaymentV2(
  { ...payment, signType: 'HMAC-SHA256' },
  signer,
);
const appMd5 = signAppPaymentV2({ ...payment, partnerId }, signer);
const appHmac = signAppPaymentV2(
  { ...payment, partnerId, signType: 'HMAC-SHA256' },
  signer,
);
const scored = {
  mch_id: partnerId,
  service_id: '500001',
  out_order_no: 'SCORE20261201000001',
};
const detail = signPayScoreDetail({ ...scored, ...moment }, signer);
const contract = signContract(
  {
    ...{
      appid: appId,
      mch_id: partnerId,
      plan_id: '106',
      contract_code: '100001256',
      request_serial: '1000',
    },
    ...{
      contract_display_account: '张三',
      notify_url: 'https://www.example.com/notify',
    },
    ...{ timestamp: timeStamp, version: '1.0', outerid: '' },
  },
  signer,
);
const car = {
  appid: appId,
  mch_id: partnerId,
  openid,
  plate_number: '粤B888888',
  trade_scene: 'PARKING',
};
const vehicle = signVehicleEntry(car, signer, { nonceStr });
const RED_PACKET =
  'sendid=242e8abd163d300019b2cae74ba8e8c06e3f0e51ab84d16b3c80decd22a5b672&ver=8&sign=4110d649a5aef52dd6b95654ddf91ca7d5411ac159ace4e1a766b7d3967a1c3d&mchid=1900000109';
const redPacket = signRedPacket(
  { appId, package: RED_PACKET, ...moment },
  signer,
);
const coupons = [
  {
    stock_id: '1212121212',
    out_request_no: 'SEND20261201000001',
    coupon_code: 'COUPON0001',
  },
  { stock_id: '1313131313', out_request_no: 'SEND20261201000002' },
];
const plugin = signCouponPlugin({ coupons, merchant: partnerId }, signer);
const couponUrl = signCouponUrl(
  {
    ...{
      stock_id: '1212121212',
      out_request_no: 'SEND20261201000001',
      coupon_code: 'COUPON0001',
    },
    ...{ open_id: openid, send_coupon_merchant: partnerId },
  },
  signer,
);
const common = signCommonPayment({
  ...{
    mode: 'retail_pay_goods',
    appKey: signer.apiv2Key,
    sessionKey: signer.apiv2Key,
  },
  data: { mchid: partnerId, out_trade_no: 'B2B20261201000001' },
});
const TICKET =
  'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg';
const config = signJsSdkConfig({
  ...{
    appId,
    ticket: TICKET,
    url: 'https://www.example.com/pay/?order=1#top',
  },
  ...{ timeStamp: '1414587457', nonceStr: 'Wm3WZYTPz0wzccnW' },
});
const card = signCard(
  {
    card_id: 'pjZ8Yt1XGILfi-FUsewpnnolGgZk',
    code: '12345',
    openid: 'ojZ8YtyVyr30HheH3CM73y7h4jJE',
  },
  'api_ticket_of_a_test',
  { timeStamp: '1414587457', nonceStr: 'nonce_str_of_a_test' },
);

/** A signature by OpenSSL's own command; by Node's OpenSSL where the machine has none. */
function signatureOver(text: string): string {
  const input = ['dgst', '-sha256', '-sign', join(folder, 'key.pem')];
  const { stdout, error } = spawnSync('openssl', input, { input: text });
  const made = error
    ? sign('sha256', Buffer.from(text), privateKey)
    : stdout;
  return made.toString('base64');
}

describe('OpenSSL', () => {
  test.each([
    [
      'jsapi-payment.rsa',
      linesOf(appId, timeStamp, nonceStr, jsapi.package),
    ],
    ['app-payment.rsa', linesOf(appId, timeStamp, nonceStr, app.prepayId)],
  ])('%s: its signature is one of our text', (vector, text) => {
    expect(text).toBe(read(`${vector}.text`));
    expect(
      Rsa.verify(text, signatureOf(vector), read('public-key.pem')),
    ).toBe(true);
    expect(
      Rsa.verify(`${text} `, signatureOf(vector), read('public-key.pem')),
    ).toBe(false);
  });

  test.each([
    ['jsapi-payment.rsa', jsapi.paySign],
    ['jsapi-payment.rsa', jsSdk.paySign],
    ['app-payment.rsa', app.sign],
  ])(
    '%s: signs the same bytes with a key of this run',
    (vector, signature) => {
      expect(signature).toBe(signatureOver(read(`${vector}.text`)));
    },
  );

  test.each([
    ['jsapi-payment-v2.md5', md5.paySign],
    ['jsapi-payment-v2.hmac', hmac.paySign],
    ['app-payment-v2.md5', appMd5.sign],
    ['app-payment-v2.hmac', appHmac.sign],
    ['red-packet.md5', redPacket.paySign],
    ['pay-score-detail.hmac', detail.sign],
    ['contract.md5', contract.sign],
    ['vehicle-entry.hmac', vehicle.sign],
    ['coupon-plugin.hmac', plugin.sign],
    ['coupon-url.hmac', new URL(couponUrl).searchParams.get('sign')],
    ['common-payment-pay-sig.hmac-lower', common.paySig],
    ['common-payment-signature.hmac-lower', common.signature],
    ['js-sdk-config.sha1', config.signature],
    ['card.sha1', JSON.parse(card.cardExt).signature],
  ])('%s: the same digest', (vector, signature) => {
    expect(signature).toBe(signatureOf(vector));
  });

  test('every vector is one of a function', () => {
    const vectors = readdirSync(FIXTURES).filter((file) =>
      file.endsWith('.text'),
    );
    expect(vectors).toHaveLength(16);
  });
});

describe('what is handed to the client', () => {
  test.each<[PaySignKind, object]>([
    ['jsapi', jsapi],
    ['app', app],
    ['v2-jsapi', md5],
    ['v2-jsapi', hmac],
    ['v2-app', appMd5],
    ['v2-app', appHmac],
    ['v2', detail],
    ['v2', vehicle],
    ['v2', contract],
    ['v2', Object.fromEntries(new URL(couponUrl).searchParams)],
  ])(
    '%s: the mock server accepts it, and nothing else in its place',
    (kind, parameters) => {
      const check = (changed: object) =>
        checkPaySign(
          { parameters: { ...parameters, ...changed } },
          { merchant: { publicKey }, apiv2Key: signer.apiv2Key },
        );
      expect(check({})).toMatchObject({ valid: true, kind });
      const name =
        Object.keys(parameters).find((each) =>
          /^(nonceStr|nonce_str|plan_id|stock_id)$/.test(each),
        ) ?? '';
      expect(check({ [name]: 'another' })).toMatchObject({ valid: false });
    },
  );

  test.each<[PaySignKind, object, object]>([
    ['red-packet', redPacket, { appid: appId }],
    ['coupon-plugin', plugin, {}],
    [
      'js-sdk-config',
      config,
      { ticket: TICKET, url: 'https://www.example.com/pay/?order=1#top' },
    ],
    ['card', card, { ticket: 'api_ticket_of_a_test' }],
  ])(
    '%s: the mock server accepts it with what is not handed over',
    (kind, parameters, more) => {
      const check = (given: object) =>
        checkPaySign(
          { parameters: { ...parameters }, ...given },
          { merchant: { publicKey }, apiv2Key: signer.apiv2Key },
        );
      expect(check(more)).toMatchObject({ valid: true, kind });
    },
  );

  test('the JS-SDK has the names of the JS-SDK', () => {
    const { appId: _, timeStamp: timestamp, ...rest } = jsapi;
    expect(jsSdk).toEqual({ timestamp, ...rest });
    expect(
      checkPaySign(
        { parameters: { ...jsSdk }, appid: appId },
        { merchant: { publicKey }, apiv2Key: '' },
      ),
    ).toMatchObject({ valid: true });
  });

  test('data that is text stays as it is', () => {
    const { signData } = signCommonPayment({
      ...{
        mode: 'retail_pay_goods',
        appKey: 'a',
        sessionKey: 's',
        data: '{ "a": 1 }',
      },
    });
    expect(signData).toBe('{ "a": 1 }');
  });

  test('an empty field is handed on unsigned', () =>
    expect(contract).toMatchObject({ outerid: '' }));

  test('a red packet is signed as it came and handed on encoded', () => {
    expect(redPacket.package).toBe(encodeURIComponent(RED_PACKET));
    expect(redPacket).not.toHaveProperty('appId');
  });

  test('the address of a coupon keeps its hash', () => {
    expect(new URL(couponUrl).hash).toBe('#wechat_pay&wechat_redirect');
    expect(couponUrl).toContain(`open_id=${openid}`);
  });

  test('a page is signed without its hash; the ticket stays on the server', () => {
    expect(config).toEqual({
      ...{ appId, timestamp: 1414587457, nonceStr: 'Wm3WZYTPz0wzccnW' },
      signature: expect.any(String),
    });
  });

  test('a card has its JSON as text', () => {
    expect(card.cardId).toBe('pjZ8Yt1XGILfi-FUsewpnnolGgZk');
    expect(JSON.parse(card.cardExt)).toMatchObject({
      code: '12345',
      timestamp: '1414587457',
    });
    expect(card.cardExt).not.toContain('api_ticket');
  });

  test('time and nonce are made when none are given, and differ from call to call', () => {
    const [first, second] = [0, 1].map(() =>
      signJsapiPayment({ appId, prepayId }, signer),
    );
    expect(first?.timeStamp).toMatch(/^\d{10}$/);
    expect(first?.nonceStr).toMatch(/^\w{1,32}$/);
    expect(first?.nonceStr).not.toBe(second?.nonceStr);
  });
});

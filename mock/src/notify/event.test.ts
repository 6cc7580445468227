import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Aes, Hash, Transformer } from 'wechatpay-axios-plugin';
import { resourceSample } from '../../../scripts/reference/samples/webhook-sample.ts';
import { loadWebhooksAlone } from '../../../scripts/spec/load/load-spec.ts';
import { createValidator } from '../../../scripts/spec/validator.ts';
import { createEvent } from './event.ts';
import { findWebhook } from './find-webhook.ts';

const keys = {
  platform: { serial: 'PUB_KEY_ID_1', privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey },
  apiv2Key: '2'.repeat(32),
  apiv3Key: '3'.repeat(32),
};
const now = Date.parse('2026-12-01T00:00:00Z');
const webhooks = await loadWebhooksAlone(process.cwd());

const textOf = (name: string, settings: string[] = [], shape?: string): string =>
  createEvent(findWebhook(webhooks, name), keys, { now, settings, ...(shape && { shape }) }).body.toString();
/** The decrypted resource of an APIv3 event. */
const openV3 = (text: string) => {
  const { resource, ...envelope } = JSON.parse(text);
  const { ciphertext, nonce, associated_data } = resource;
  return { envelope, plain: JSON.parse(Aes.AesGcm.decrypt(ciphertext, keys.apiv3Key, nonce, associated_data)) };
};

describe('events from the spec', () => {
  it('each has the fields that its schema allows', () => {
    expect(webhooks.length).toBeGreaterThan(100);
    const validate = createValidator();
    const problems = webhooks.flatMap((webhook) => {
      const sample = resourceSample(webhook);
      const problem = sample && webhook.resource ? validate(webhook.resource.schema, sample) : undefined;
      return problem ? [`${webhook.name} ${problem}`] : [];
    });
    expect(problems).toEqual([]);
  });

  it('the plugin decrypts one of APIv3', () => {
    const { envelope, plain } = openV3(textOf('TRANSACTION.SUCCESS'));
    expect(envelope).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', create_time: '2026-12-01T08:00:00+08:00' });
    expect(plain).toMatchObject({ out_trade_no: expect.any(String), trade_state: 'SUCCESS' });
  });

  it('the state of an object is that of its event', () => {
    expect(openV3(textOf('REFUND.CLOSED')).plain.refund_status).toBe('CLOSED');
    expect(openV3(textOf('REFUND.ABNORMAL')).plain.refund_status).toBe('ABNORMAL');
    expect(openV3(textOf('RECHARGE.CLOSED')).plain.recharge_state).toBe('CLOSED');
  });

  it.each([
    ['v2/transaction-success', Hash.ALGO_MD5],
    ['v2/transaction/success', Hash.ALGO_HMAC_SHA256],
    ['vehicle-state-changed-for-parking', Hash.ALGO_HMAC_SHA256],
  ])('the plugin verifies the signature of %s', (name, type) => {
    const fields = Object.entries(Transformer.toObject(textOf(name)));
    const sign = fields.find(([field]) => field === 'sign')?.[1];
    expect(sign).toBe(Hash.sign(type, Object.fromEntries(fields), keys.apiv2Key));
  });

  it('the plugin decrypts the refund of APIv2', () => {
    const fields = new Map(Object.entries(Transformer.toObject(textOf('refund-processed'))));
    const plain = Aes.AesEcb.decrypt(String(fields.get('req_info')), Hash.md5(keys.apiv2Key));
    expect(plain).toMatch(/^<root>.*<\/root>$/s);
    expect(Transformer.toObject(plain)).toMatchObject({ out_refund_no: 'REFUND20261201000001' });
  });
});

describe('--set', () => {
  it('overrides fields by values of their type', () => {
    const { plain } = openV3(textOf('refund.success', ['out_refund_no=R1', 'amount.refund=50']));
    expect(plain).toMatchObject({ out_refund_no: 'R1', amount: { refund: 50 } });
  });

  it.each([
    ['out_refund_number=R1', /no field "out_refund_number". There are: .*out_refund_no/],
    ['amount.refund=much', /"amount.refund" is 100: "much" can't take its place/],
    ['amount=5', /"amount" is \{.*\}: "5" can't take its place/],
    ['out_refund_no', /--set takes name=value, not "out_refund_no"/],
  ])('%s is refused', (setting, message) => {
    expect(() => textOf('REFUND.SUCCESS', [setting])).toThrow(message);
  });
});

describe('the shapes of an event', () => {
  const { variants = [] } = findWebhook(webhooks, 'TRANSACTION.SUCCESS').resource?.schema ?? {};

  it('are each sent by name, and valid', () => {
    const validate = createValidator();
    const plains = variants.map((variant) => {
      const { plain } = openV3(textOf('TRANSACTION.SUCCESS', [], variant.component?.toLowerCase()));
      expect(validate(variant, plain), variant.component).toBeUndefined();
      return plain;
    });
    expect(plains).toMatchObject([
      { mchid: '1900000109', payer: { openid: expect.any(String) } },
      { sp_mchid: expect.any(String), payer: { sp_openid: expect.any(String) } },
      { sub_orders: [{ trade_state: 'SUCCESS' }] },
      { parking_info: { plate_number: expect.any(String) } },
      { sub_mchid: expect.any(String), parking_info: { plate_number: expect.any(String) } },
      { id: expect.any(String) },
      { receiver: { account: expect.any(String) } },
    ]);
  });

  it('of a refund are three for each of its events, whose state they have', () => {
    const plainOf = (event: string, shape: string) => openV3(textOf(event, [], shape)).plain;
    expect(plainOf('REFUND.SUCCESS', 'DirectRefundNotification')).toMatchObject({
      mchid: '1900000109',
      refund_status: 'SUCCESS',
      success_time: expect.any(String),
    });
    const closed = plainOf('REFUND.CLOSED', 'PartnerRefundNotification');
    expect(closed).toMatchObject({ sp_mchid: '1900000109', sub_mchid: '1900000110', refund_status: 'CLOSED' });
    expect(closed).not.toHaveProperty('success_time');
    expect(closed).not.toHaveProperty('mchid');
    expect(plainOf('REFUND.ABNORMAL', 'OverseaRefundNotification')).toMatchObject({ amount: { currency: 'HKD' } });
  });

  it('default to the first, or to the one that has the fields set', () => {
    expect(openV3(textOf('TRANSACTION.SUCCESS')).plain).toMatchObject({ mchid: '1900000109', scene_info: {} });
    const { plain } = openV3(
      textOf('TRANSACTION.SUCCESS', ['combine_out_trade_no=C1', 'sub_orders.0.out_trade_no=S1']),
    );
    expect(plain).toMatchObject({ combine_out_trade_no: 'C1', sub_orders: [{ out_trade_no: 'S1' }] });
  });

  it.each([
    ['TRANSACTION.SUCCESS', /no shape "Refund". There are: DirectTransactionNotification, .*ProfitSharingNotification/],
    ['REFUND.SUCCESS', /no shape "Refund". There are: DirectRefundNotification, PartnerRefundNotification, Oversea/],
    ['COUPON.USE', /no shape "Refund". It has one shape/],
  ])('of %s are named when there is none of the name', (event, message) => {
    expect(() => textOf(event, [], 'Refund')).toThrow(message);
  });
});

describe('names', () => {
  it('an event of both versions is that of APIv3, unless its name says v2', () => {
    expect(findWebhook(webhooks, 'transaction.success').version).toBe('v3');
    expect(findWebhook(webhooks, 'v2/transaction/success').version).toBe('v2');
    expect(findWebhook(webhooks, 'CHECK.FAIL').version).toBe('v2');
  });

  it('an unknown one is an error with similar names', () => {
    expect(() => findWebhook(webhooks, 'REFUND.DONE')).toThrow(/no event "REFUND.DONE".*REFUND.SUCCESS/);
    expect(() => findWebhook(webhooks, 'NOTHING')).toThrow(/--list/);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../spec/catalog-model.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { isKnownName, namesOf, webhookNames } from './known-names.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = (await projectSpec()).catalog;
});

function namesOfPage(name: string): Set<string> {
  return namesOf(catalog.operations.filter((operation) => operation.name === name));
}

describe('the names of a page', () => {
  test('are fields at any depth, enum values, its path and its errors', () => {
    const names = namesOfPage('v3/refund/domestic/refunds');
    for (const name of ['out_refund_no', 'merchant_goods_id', 'ABNORMAL', '/v3/refund/domestic/refunds', 'NOT_ENOUGH'])
      expect(names).toContain(name);
    expect(names).not.toContain('prepay_id');
  });

  test('include those in JSON inside a string, and a host of its own', () => {
    expect(namesOfPage('v2/pay/unifiedorder')).toContain('goods_detail');
    expect(namesOfPage('v2/face/get_wxpayface_authinfo')).toContain('payapp.weixin.qq.com');
  });

  test('of a callback are its event, the fields of its plain text and its headers', () => {
    const webhook = catalog.webhooks.find(({ event }) => event === 'REFUND.SUCCESS');
    const names = webhook ? webhookNames(webhook) : new Set();
    for (const name of ['REFUND.SUCCESS', 'event_type', 'refund_status', 'Wechatpay-Signature', 'resource.ciphertext'])
      expect(names).toContain(name);
  });
});

test('a dotted path is valid when each of its parts is', () => {
  const known = (name: string) => ['receivers', 'type'].includes(name);
  expect(isKnownName('receivers[].type', known)).toBe(true);
  expect(isKnownName('receivers[].account', known)).toBe(false);
  expect(isKnownName('type=1', known)).toBe(false);
});

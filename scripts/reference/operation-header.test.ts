import { expect, test } from 'vitest';
import { operationWith } from '../../tests/support/spec-model.ts';
import { EMPTY_CATALOG, type OfficialDeviation } from '../spec/catalog-model.ts';
import type { InlineContent } from './inline-content.ts';
import { operationDoc } from './operation-doc.ts';
import { operationFacts } from './operation-header.ts';

const reason = '页面写最长 32，示例却有 40 位。';
const differing = (paths: string[], place = 'body'): InlineContent | undefined => {
  const deviations = paths.map((path): OfficialDeviation => ({ field: { place, path }, reason }));
  const { facts } = operationDoc(operationWith({ deviations }), { server: '', common: EMPTY_CATALOG.errors });
  return facts.find(({ label }) => label === '与官方页面不同')?.content;
};

test('the header names the fields that say where they do not follow the official page, with links to them', () => {
  const to = '/openapi/v3/orders/_id_#post-request-amount';
  expect(differing(['amount.total', 'amount'])).toEqual([
    { link: [{ code: 'amount' }], to },
    '、',
    { link: [{ code: 'total' }], to: `${to}-total` },
  ]);
  expect(differing(['list.name'], 'answer 200')).toHaveLength(1);
});

test('what no field shows stands in the header, with its reason', () => {
  expect(differing(['lost'])).toEqual([{ code: 'lost' }, `：${reason}`]);
  expect(differing(['a', 'b', 'c', 'd'])?.at(-1)).toBe(` 等 4 个字段：${reason}`);
});

test('an operation that follows its pages says nothing', () => {
  expect(operationFacts(operationWith({}), {}).map(({ label }) => label)).not.toContain('与官方页面不同');
});

test('official pages are named by audience and title; one without a title by its number', () => {
  const officialDocs = ['https://pay.weixin.qq.com/doc/v3/merchant/1', 'https://pay.weixin.qq.com/doc/v3/partner/2'];
  const facts = operationFacts(operationWith({ officialDocs }), { 'merchant/1': 'JSAPI支付 · 下单' });
  expect(facts.find(({ label }) => label === '官方文档')?.content).toEqual([
    { link: ['商户：JSAPI支付 · 下单'], to: officialDocs[0] },
    '、',
    { link: ['服务商 2'], to: officialDocs[1] },
  ]);
});

import { expect, test } from 'vitest';
import { operationWith } from '../../tests/support/spec-model.ts';
import { operationFacts } from './operation-header.ts';

const reason = '页面写最长 32，示例却有 40 位。';
const factOf = (fields: string[]) =>
  operationFacts(operationWith({ deviations: [{ fields, reason }] }), {}).find(
    ({ label }) => label === '与官方页面不同',
  );

test('an operation says where it does not follow the official page, and why', () => {
  expect(factOf(['data.serial_no'])?.content).toEqual([{ code: 'data.serial_no' }, `：${reason}`]);
  expect(factOf(['a', 'b', 'c', 'd'])?.content.at(-1)).toBe(` 等 4 个字段：${reason}`);
});

test('one that follows it says nothing', () => {
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

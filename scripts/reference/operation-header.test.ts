import { expect, test } from 'vitest';
import { operationWith, schemaOf } from '../../tests/support/spec-model.ts';
import { EMPTY_CATALOG, type OfficialDeviation } from '../spec/catalog-model.ts';
import type { Section } from './document-model.ts';
import { fieldFacts } from './field-facts.ts';
import { type InlineContent, plainContent } from './inline-content.ts';
import { operationDoc } from './operation-doc.ts';
import { deviationContent, officialLinks, operationFacts } from './operation-header.ts';

const reason = '页面写最长 32，示例却有 40 位。';
const differing = (paths: string[], place = 'body'): InlineContent | undefined => {
  const deviations = paths.map((path): OfficialDeviation => ({ field: { place, path }, reason }));
  const { facts } = operationDoc(operationWith({ deviations }), { server: '', common: EMPTY_CATALOG.errors });
  return facts.find(({ label }) => label === '与官方页面不同')?.content;
};

/** A table of fields that differ from the official page, whose anchors are their numbers. */
function fieldsNamed(...names: string[]): Section {
  const rows = names.map((name, index) => ({
    ...{ anchor: String(index), deviations: [[reason]], children: [] },
    facts: fieldFacts({ name, required: false, schema: schemaOf({}) }, 'request'),
  }));
  return { kind: 'section', anchor: 'body', title: '请求体', blocks: [{ kind: 'fields', rows }] };
}

test('the header names the fields that say where they do not follow the official page, with links to them', () => {
  const to = '/openapi/v3/orders/_id_#post-request-amount';
  expect(differing(['amount.total', 'amount'])).toEqual([
    { link: [{ code: 'amount' }], to },
    '、',
    { link: [{ code: 'total' }], to: `${to}-total` },
  ]);
  expect(differing(['list.name'], 'answer 200')).toHaveLength(1);
});

test('a name that several fields have stands once, with a link to the first, and counts once', () => {
  const here = '/openapi/v3/orders/_id_';
  expect(
    deviationContent({ at: () => () => [], others: [] }, [fieldsNamed('a', 'b', 'a', 'c', 'd', 'b')], here),
  ).toEqual([
    { link: [{ code: 'a' }], to: `${here}#0` },
    '、',
    { link: [{ code: 'b' }], to: `${here}#1` },
    '、',
    { link: [{ code: 'c' }], to: `${here}#3` },
    ' 等 4 个字段',
  ]);
  expect(differing(['lost', 'lost'])).toEqual([{ code: 'lost' }, `：${reason}`]);
});

test('a field that no table shows is named once, with all that is said of it', () => {
  const field = { place: 'body', path: 'lost' };
  const others = [
    { field, reason },
    { field: { place: 'body', path: 'other' }, reason },
    { field: { place: 'answer 200', path: 'lost' }, reason: '页面没有写类型。' },
    { reason: '页面写两个地址。' },
  ];
  expect(plainContent(deviationContent({ at: () => () => [], others }, [], ''))).toBe(
    `lost：${reason}页面没有写类型。 other：${reason} 页面写两个地址。`,
  );
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

test('official pages of the same label are told apart by chapter, number or folder', () => {
  const host = 'https://pay.weixin.qq.com';
  const pages = {
    '/wiki/doc/api/deposit_sl.php?chapter=27_7&index=1': '旧版 deposit_sl（27_7）',
    '/wiki/doc/api/deposit_sl.php?chapter=27_8&index=3': '旧版 deposit_sl（27_8）',
    '/doc/v3/merchant/1': '商户：查询（1）',
    '/doc/v3/merchant/2': '商户：查询（2）',
    '/docs/partner/apis/a/receipt.html': '服务商 receipt（a）',
    '/docs/partner/apis/b/receipt.html': '服务商 receipt（b）',
  };
  const urls = Object.keys(pages).map((path) => host + path);
  const links = officialLinks(urls, { 'merchant/1': '查询', 'merchant/2': '查询' });
  expect(plainContent(links)).toBe(Object.values(pages).join('、'));
});

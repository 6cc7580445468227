import { expect, test } from 'vitest';
import { bigramsOf, comparable, fold, matchName, matchPhrase, tokenize } from './search-text.ts';

test('full-width and capital letters fold to half-width lower case, and keep their positions', () => {
  expect(fold('ＪＳＡＰＩ下单（服务商）')).toBe('jsapi下单(服务商)');
  expect(fold('İ∙支付')).toHaveLength(4);
});

test.each([
  ['jsapi下单', ['jsapi', '下单']],
  ['transaction.success', ['transaction.success']],
  ['退款 out_trade_no', ['退款', 'out_trade_no']],
  ['h5支付v3', ['h5', '支付', 'v3']],
  ['（）—，', []],
])('%s is tokenized into %j', (text, tokens) => {
  expect(tokenize(text).map((token) => token.text)).toEqual(tokens);
});

test('Chinese is tokenized into bigrams, a single character into itself', () => {
  expect(bigramsOf('商家转账')).toEqual(['商家', '家转', '转账']);
  expect(bigramsOf('退款')).toEqual(['退款']);
  expect(bigramsOf('退')).toEqual(['退']);
});

test('a name matches as a whole, by its last parts, by a prefix, inside, with weights in this order', () => {
  const found = ['out_trade_no', 'trade_no', 'out_tra', 'rade_'].map((name) => matchName(name, 'out_trade_no'));
  expect(found).toEqual([...found].sort((a, b) => b - a));
  expect(new Set(found).size).toBe(4);
  expect(found.every((quality) => quality > 0)).toBe(true);
});

test.each([
  ['noauth', 'no_auth'],
  ['outtradeno', 'out_trade_no'],
  ['signerror', 'sign error'],
])('%s is %s', (name, text) => {
  expect(matchName(name, text)).toBeGreaterThan(0.9);
});

test('short names do not match inside of words', () => {
  expect(matchName('id', 'identity')).toBeGreaterThan(0);
  expect(matchName('id', 'void')).toBe(0);
  expect(matchName('pay', 'micropay')).toBe(0);
});

test('a phrase weighs more in a short text than in a long one', () => {
  expect(matchPhrase('退款', '退款')).toBe(1);
  expect(matchPhrase('退款', '申请退款')).toBeGreaterThan(matchPhrase('退款', '查询在途退款的处理结果'));
  expect(matchPhrase('退款', '退了款')).toBe(0);
});

test.each([
  ['证书的序列号', '证书序列号'],
  ['公钥 ID 与 APIv3 密钥', '公钥id与apiv3密钥'],
  ['sign error', 'sign error'],
])('%s is compared as %s', (text, compared) => {
  expect(comparable(text)).toBe(compared);
});

test('a plural weighs as much as the name; text of a title in brackets weighs half', () => {
  expect(matchName('receiver', 'receivers/add')).toBe(matchName('receiver', 'receiver/add'));
  expect(matchPhrase('押金', '支付押金(付款码支付)')).toBeGreaterThan(matchPhrase('押金', '支付押金之付款码支付'));
});

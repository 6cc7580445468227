import { describe, expect, test } from 'vitest';
import { codeNames, countHan, findDescriptionProblems, normalizeDescription } from './page-description-text.ts';

const GOOD =
  '用户在微信内的网页里付款时，商户后台先换取 `prepay_id`，再由前端调起收银台。下单成功不等于收款，以支付成功通知为准。';

describe('a description', () => {
  test('that says enough has no problems', () => {
    expect(findDescriptionProblems(GOOD, 'JSAPI下单')).toEqual([]);
  });

  test.each([
    ['too short', '付款时先换取 `prepay_id`，再由前端调起。', 'Chinese characters'],
    ['too long', `${'用户在微信内的网页里付款时换取会话标识'.repeat(7)}。`, 'Chinese characters'],
    ['a banned opening', `本接口${GOOD}`, '本接口'],
    ['bureaucracy', `商户可以通过该接口${GOOD}`, '商户可以通过该接口'],
    ['no full stop', GOOD.slice(0, -1), 'does not end'],
    ['markup', GOOD.replace('下单', '**下单**'), 'markup'],
    ['an interpolation', GOOD.replace('下单', '`{{ 1 }}`'), 'markup'],
    ['a link', GOOD.replace('下单', '[下单](/x)'), 'markup'],
  ])('with %s is a problem', (_case, text, problem) => {
    expect(findDescriptionProblems(text, 'JSAPI下单').join('\n')).toContain(problem);
  });

  test('that only rearranges its title is a problem', () => {
    const title = '服务商为特约商户下载交易账单';
    const text = '服务商下载特约商户的交易账单，为特约商户下载服务商的交易账单，下载的是特约商户的账单。';
    expect(findDescriptionProblems(text, title)).toEqual(['It says little that the title does not.']);
  });
});

test('counts Chinese characters alone', () => {
  expect(countHan('返回 `prepay_id`，2 小时内有效。')).toBe(7);
});

test('compares without punctuation and code', () => {
  expect(normalizeDescription('按 `id`，查订单。')).toBe(normalizeDescription('按`no`查订单'));
});

test('extracts names in code', () => {
  expect(codeNames('用 `a` 或 `b.c`。')).toEqual(['a', 'b.c']);
});

import { describe, expect, test } from 'vitest';
import { findProseProblems, fixProse } from './prose-problems.ts';
import { findStyleProblems } from './style-problems.ts';

describe('typography', () => {
  test.each([
    ['金额单位为分,例如100分', '金额单位为分，例如 100 分'],
    ['传`sub_mchid`即可', '传 `sub_mchid` 即可'],
    ['服务商(代子商户)下单', '服务商（代子商户）下单'],
    ['在“账户中心”里查看', '在「账户中心」里查看'],
    ['见[退款](/openapi/v3/refund) 。', '见[退款](/openapi/v3/refund)。'],
  ])('%s', (wrong, right) => {
    expect(findProseProblems(wrong)).not.toEqual([]);
    expect(fixProse(wrong)).toBe(right);
    expect(findProseProblems(right)).toEqual([]);
  });

  test('ignores code', () => {
    expect(fixProse('```ts\nconst 金额=100,次数=2;\n```\n')).toBe('```ts\nconst 金额=100,次数=2;\n```\n');
  });
});

describe('terms of the style guide', () => {
  test.each([
    ['您的账户', '您', '你'],
    ['对帐单', '帐', '账'],
    ['传 appid 与 `openid`', 'appid', 'AppID'],
    ['再进行退款', '进行', ''],
  ])('%s', (text, found, instead) => {
    expect(findStyleProblems(text)).toEqual([{ index: text.indexOf(found), found, instead }]);
  });

  test('ignore code and URLs', () => {
    expect(findStyleProblems('`appid`、[查单](/v3/openid) 与 https://example.com/appid')).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { explanationContent, explanationLinks } from './explanation.ts';

test('backticks are code, and links lead to pages of the site or to WeChat Pay', () => {
  const text = '由 [JSAPI 下单](/openapi/v3/pay/transactions/jsapi) 返回，见 `prepay_id`。';
  expect(explanationContent(text)).toEqual([
    '由 ',
    { link: ['JSAPI 下单'], to: '/openapi/v3/pay/transactions/jsapi' },
    ' 返回，见 ',
    { code: 'prepay_id' },
    '。',
  ]);
  expect(explanationContent('[商户平台](https://pay.weixin.qq.com/index.php)')).toEqual([
    { link: ['商户平台'], to: 'https://pay.weixin.qq.com/index.php' },
  ]);
  expect(explanationLinks(text)).toEqual(['/openapi/v3/pay/transactions/jsapi']);
});

test.each([
  'javascript:alert`1`',
  '//evil.example/x',
  'https://evil.example/weixin.qq.com/',
  'http://pay.weixin.qq.com/',
])('a link to %s is no link', (to) => {
  const content = explanationContent(`[点此](${to})`);
  expect(content.some((node) => typeof node === 'object' && 'link' in node)).toBe(false);
});

import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['> [!TIP]', ''],
  ['> 先[关单](/openapi/v3/close)，再 `下单`。', '先关单，再 下单。'],
  ['| 变量 | **内容** |', '变量 内容'],
  ['- 见 <b>这里</b>', '见 这里'],
  ['1. 第一步', '第一步'],
  ['以 `<xml>` 为根，`[a](/b)` 不是链接', '以 <xml> 为根，[a](/b) 不是链接'],
  ['见 [`sign`](/guide/sign "签名") 与 ``a`b``', '见 sign 与 a`b'],
  ['|a|`b`|', 'a b'],
  ['![流程图](/flow.svg)', '流程图'],
])('%s reads %s', (line, text) => {
  expect(plainText(line)).toBe(text);
});

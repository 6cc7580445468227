import { expect, test } from 'vitest';
import { loadCatalog, ROOT_FILE } from './load-catalog.ts';
import { MESSAGES_FILE } from './load-messages.ts';

const ROOT = 'openapi: 3.1.1\nservers:\n  - url: https://api.mch.weixin.qq.com\npaths: {}\n';
const CALL = `title: 打开订单
tags: [订单]
platforms: [wechat-web]
call: wx.openOrder
errors:
  - { text: 没有这笔订单, cause: 单号不对。, remedy: 核对单号。 }
`;
const message = (text: string): string =>
  `messages:\n  - area: 订单\n    calls: [web-order]\n    messages:\n      - { text: ${text}, cause: 单号不对。, remedy: 核对单号。 }\n`;

const load = (messages: string) =>
  loadCatalog(
    new Map(Object.entries({ [ROOT_FILE]: ROOT, 'openapi/client/web-order.yaml': CALL, [MESSAGES_FILE]: messages })),
  );

test('a message knows its area and the calls that show it', () => {
  const { catalog, problems } = load(message('订单已关闭'));
  expect(problems).toEqual([]);
  expect(catalog.messages).toMatchObject([{ text: '订单已关闭', area: '订单', operations: [], calls: ['web-order'] }]);
});

test('a message of the device that a call lists itself is reported', () => {
  const { problems } = load(message('没有这笔订单'));
  expect(problems).toMatchObject([
    { file: MESSAGES_FILE, line: 5, message: expect.stringContaining('web-order.yaml') },
  ]);
});

import { expect, test } from 'vitest';
import { messageInAnswer } from './pasted-message.ts';

test.each([
  ['{"code":"PARAM_ERROR","message":"订单不存在"}', '订单不存在'],
  ['{ "errMsg": "requestPayment:fail cancel" }', 'requestPayment:fail cancel'],
  ['<xml><return_code>FAIL</return_code><return_msg><![CDATA[签名错误]]></return_msg></xml>', '签名错误'],
  ['<err_code_des>订单已支付</err_code_des>', '订单已支付'],
  ['订单不存在', undefined],
  ['"message" 是什么', undefined],
])('%s', (query, message) => {
  expect(messageInAnswer(query)).toBe(message);
});

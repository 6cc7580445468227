import { expect, test } from 'vitest';
import { chainSkeleton, pruneChain, readChain } from './prune-chain.ts';

const CHAIN = `declare namespace WeChatPay.OpenAPI {
  interface V3 {
    readonly pay: V3.Pay;
    /** GET 账单 */
    readonly 'bill-of-day': V3.BillOfDay;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Pay {
    readonly jsapi: Pay.Jsapi;
    /** POST 关单 */
    readonly close: Pay.Close;
  }
}
`;

test('the ways to some interfaces stay, with what is said of them', () => {
  expect(pruneChain(readChain(CHAIN), ['WeChatPay.OpenAPI.V3.Pay.Close'])).toBe(`declare namespace WeChatPay.OpenAPI {
  interface V3 {
    readonly pay: V3.Pay;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Pay {
    /** POST 关单 */
    readonly close: Pay.Close;
  }
}
`);
  expect(pruneChain(readChain(CHAIN), ['WeChatPay.OpenAPI.V3.Refund'])).toBe('');
});

test('the first segments are there before what they lead to', () => {
  expect(
    chainSkeleton(readChain(CHAIN), 'V3'),
  ).toBe(`${CHAIN.slice(0, CHAIN.indexOf('}\ndeclare') + 2)}declare namespace WeChatPay.OpenAPI.V3 {
  interface Pay {}
  interface BillOfDay {}
}
`);
});

import { expect, test } from 'vitest';
import { mark } from './explain.ts';

test('a match is marked as a whole, or by its parts, which merge where they touch', () => {
  expect(mark('申请退款与退款', ['退款']).marks).toEqual([
    [2, 4],
    [5, 7],
  ]);
  expect(mark('JSAPI下单（服务商）', ['jsapi下单']).marks).toEqual([[0, 7]]);
  expect(mark('发起商家转账', ['商家转账到零钱']).marks).toEqual([[2, 6]]);
  expect(mark('开具电子发票', ['开发票']).marks).toEqual([
    [0, 1],
    [4, 6],
  ]);
  expect(mark('pay/partner', ['prepay_id']).marks).toEqual([]);
});

import { expect, test } from 'vitest';
import { itemsNamed, itemsWith } from './text-list.ts';

const ITEMS = [{ texts: ['out_trade_no', '商户订单号'] }, { texts: ['trade', '订单'] }, { texts: ['outtradeno', ''] }];
const textsOf = ({ texts }: (typeof ITEMS)[number]): string[] => texts;

test.each<[string, string[], number[]]>([
  ['one text', ['订单'], [0, 1]],
  ['one of several texts, each item once and in order', ['outtradeno', 'trade', 'out_trade'], [0, 1, 2]],
  ['the first and the last item', ['out'], [0, 2]],
  ['no text across two of an item, or of two items', ['no商', '号trade'], []],
  ['nothing', ['退款'], []],
])('finds the items with %s', (_name, wanted, numbers) => {
  expect(itemsWith(ITEMS, wanted, textsOf)).toEqual(numbers.map((number) => [number, ITEMS[number]]));
});

test('finds the items with a name, or with one that differs in its separators', () => {
  expect(itemsNamed(ITEMS, 'out_trade_no', textsOf).map(([number]) => number)).toEqual([0, 2]);
  expect(itemsNamed(ITEMS, 'OUT', textsOf)).toEqual([]);
});

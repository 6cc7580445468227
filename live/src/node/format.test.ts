import { formatWithOptions, inspect } from 'node:util';
import { expect, test } from 'vitest';
import { formatValue, formatValues } from './format.ts';

const VALUES: unknown[] = [
  ...['text', "it's", 'a\nb', 1, -0, 10n, true, null, undefined, Symbol.iterator],
  ...[
    {},
    [],
    { a: 1, 'b-c': 'd', 中文: [1, 2] },
    [{ code: 'A' }, { code: 'B' }],
    new Map([['a', { b: 1 }]]),
    new Set([1]),
  ],
  ...[
    new Date(0),
    /a+/g,
    Buffer.from('abc'),
    Object.create(null),
    [undefined, null],
    new (class Box {
      size = 1;
    })(),
  ],
  { order: { amount: { total: 100, currency: 'CNY' }, payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } }, paid: true },
];

test('values are shown as Node shows them', () => {
  expect(VALUES.map(formatValue)).toEqual(VALUES.map((value) => inspect(value, { depth: 4 })));
});

test.each([
  [['a', 1, { b: 'c' }]],
  [['%s has %d of %o%%', 'x', '3', 'y', 'z']],
  [['100% sure', 1]],
  [['%j', { a: 1 }]],
])('%j is printed as Node prints it', (values) => {
  expect(formatValues(values)).toBe(formatWithOptions({ depth: 4 }, ...values));
});

test('what contains itself ends', () => {
  const circle: Record<string, unknown> = { a: 1 };
  circle.self = circle;
  expect(formatValue(circle)).toContain('[Circular *1]');
});

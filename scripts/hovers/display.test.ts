import { expect, test } from 'vitest';
import { markdownOf, spansOf } from './display.ts';

const part = (kind: string) => (text: string) => ({ kind, text });
const [name, property, dot, plain] = [
  part('interfaceName'),
  part('propertyName'),
  part('punctuation')('.'),
  part('text'),
];

test('of a member the owner stays, of a type the name, and what stands before qualifies', () => {
  const member = [name('A'), dot, name('B'), dot, property('c')];
  expect(spansOf(member)).toEqual([
    [2, 'm'],
    [1, 't'],
    [1, '-'],
    [1, 'p'],
  ]);
  expect(spansOf([name('A'), dot, name('B'), dot, name('C')])).toEqual([
    [4, 'm'],
    [1, 't'],
  ]);
  expect(spansOf([name('A'), dot, plain('B'), dot, plain('C')])).toEqual([
    [4, 'm'],
    [1, 't'],
  ]);
});

test('links of JSDoc become links or code', () => {
  expect(markdownOf([plain('see {@link A.B.C} and {@link https://a.b/c here}')])).toBe(
    'see `C` and [here](https://a.b/c)',
  );
});

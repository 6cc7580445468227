import { expect, test } from 'vitest';
import { renderMarkdown, renderText } from './table.ts';

const TABLE = [
  ['what', 'number'],
  ['下单', '1.00 s'],
  ['a | b', '12 ms'],
];

test('columns stand one below the other, whatever the script', () => {
  expect(renderText(TABLE).split('\n')).toEqual(['what   number', '下单   1.00 s', 'a | b   12 ms']);
});

test('a cell can not end its column in Markdown', () => {
  expect(renderMarkdown(TABLE).split('\n')).toEqual([
    '| what | number |',
    '| --- | ---: |',
    '| 下单 | 1.00 s |',
    '| a \\| b | 12 ms |',
  ]);
});

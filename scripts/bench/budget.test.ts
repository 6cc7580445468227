import { expect, test } from 'vitest';
import { measure, renderMeasures } from './budget.ts';

test('a number over its budget says so, one without a budget says nothing', () => {
  const text = renderMeasures([
    measure('compile.time', 'compile', 2.5, 's'),
    measure('page.openapi/v3/a.html', '页面', 10 * 1024, 'bytes'),
    measure('floor.time', 'floor', 12, 's'),
  ]);
  expect(text.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
    'compile 2.50 s budget 2.00 s OVER',
    '页面 10.0 KB budget 60.0 KB kept',
    'floor 12.00 s',
  ]);
});

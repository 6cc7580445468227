import { expect, test } from 'vitest';
import { budgetStatus, formatValue, measure } from './measure.ts';

test('a number over its budget says so, one without a budget says nothing', () => {
  expect(budgetStatus(measure('compile.time', 'compile', 2.5, 's'))).toBe('over');
  expect(budgetStatus(measure('compile.time', 'compile', 2, 's'))).toBe('ok');
  expect(budgetStatus(measure('floor.time', 'floor', 12, 's'))).toBe('');
});

test('an incremental check has a budget of its own', () => {
  expect(measure('check.edit.time', 'check', 1, 's').budget).toBe(5);
  expect(measure('check.edit.memory', 'check', 1, 'bytes').budget).toBeUndefined();
});

test('every page and every build has the budgets of its kind', () => {
  expect(measure('page.median.html', 'median', 1, 'bytes').budget).toBe(80 * 1024);
  expect(measure('page.largest.elements', 'largest', 1, 'elements').budget).toBe(2000);
  expect(measure('build.unchanged.memory', 'build', 1, 'bytes').budget).toBe(2 * 1024 ** 3);
  expect(measure('live.first.completion', 'first completion', 1, 'ms').budget).toBe(2000);
  expect(measure('live.later.completion', 'later completion', 1, 'ms').budget).toBe(30);
  expect(measure('page.median.hover', 'median', 1, 'ms').budget).toBeUndefined();
});

test('numbers are printed in a readable unit', () => {
  const texts = [
    formatValue(1.234, 's'),
    formatValue(12.6, 'ms'),
    formatValue(6449, 'elements'),
    formatValue(10 * 1024, 'bytes'),
    formatValue(1.5 * 1024 ** 3, 'bytes'),
    formatValue(Infinity, 's'),
  ];
  expect(texts).toEqual(['1.23 s', '13 ms', '6,449', '10.0 KB', '1.50 GB', 'never']);
});

import { expect, test } from 'vitest';
import type { Machine } from './machine.ts';
import { measure } from './measure.ts';
import { measureTable, textReport, writeSection } from './report.ts';

const MACHINE: Machine = {
  date: '2026-01-02',
  system: 'Linux x64',
  node: 'v20.19.0',
  cores: 2,
  processor: 'A processor',
  memoryBytes: 24 * 1024 ** 3,
  counting: 'PSS',
};

test('each row has its number, its budget and whether it is kept', () => {
  const table = measureTable([measure('compile.time', 'compile', 2.5, 's'), measure('floor.time', 'floor', 12, 's')]);
  expect(table.slice(1)).toEqual([
    ['compile', '2.50 s', '≤ 2.00 s', 'over'],
    ['floor', '12.00 s', '', ''],
  ]);
  expect(textReport(table, MACHINE)).toContain('2026-01-02: 2 cores (A processor), 24 GB, Linux x64, Node.js v20.19.0');
});

test('a part of the page is exchanged, and the other one stays', () => {
  const first = writeSection('', 'growth', [['stage'], ['load']], MACHINE);
  const second = writeSection(first, 'budget', [['row'], ['old']], MACHINE);
  const third = writeSection(second, 'budget', [['row'], ['new']], MACHINE);
  expect(third).toContain('| new |');
  expect(third).not.toContain('| old |');
  expect(third).toContain('| load |');
  expect(third.indexOf('## Numbers')).toBeLessThan(third.indexOf('## Growth'));
  expect(writeSection(third, 'budget', [['row'], ['new']], MACHINE)).toBe(third);
});

import { expect, test } from 'vitest';
import { createInput } from './check-input.ts';
import type { Rule } from './rule.ts';
import { runRules } from './run-rules.ts';

const input = createInput('/nowhere', new Map(), new Set());
const problem = (line: number) => ({ rule: 'own', file: 'a.md', line, column: 1, message: '', fix: '' });

test('a rule that throws stops the check and is named', async () => {
  const broken: Rule = {
    id: 'broken-rule',
    group: 'spec',
    check: () => {
      throw new TypeError('x is not a function\nand more');
    },
  };
  const running = runRules([broken], input);
  await expect(running).rejects.toThrow(/^The rule broken-rule failed by itself: x is not a function$/);
});

test('a rule that looked at nothing has a problem', async () => {
  const idle: Rule = { id: 'idle', group: 'pages', check: () => ({ problems: [], checked: { pages: 0, files: 3 } }) };
  const [report] = await runRules([idle], input);
  expect(report?.problems).toMatchObject([{ rule: 'idle', message: 'This rule looked at 0 pages.' }]);
});

test('problems come sorted by place', async () => {
  const rule: Rule = {
    id: 'own',
    group: 'pages',
    check: () => ({ problems: [problem(10), problem(2)], checked: { files: 1 } }),
  };
  const [report] = await runRules([rule], input);
  expect(report?.problems.map(({ line }) => line)).toEqual([2, 10]);
});

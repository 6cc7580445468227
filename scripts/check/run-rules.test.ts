import { expect, test } from 'vitest';
import { createInput } from './check-input.ts';
import { defineRule } from './define-rule.ts';
import { runRules } from './run-rules.ts';

const input = createInput('/nowhere', new Map(), new Set());

test('a rule that throws stops the check and is reported by its id', async () => {
  const broken = defineRule({
    id: 'broken-rule',
    group: 'spec',
    check() {
      throw new TypeError('x is not a function\nand more');
    },
  });
  const running = runRules([broken], input);
  await expect(running).rejects.toThrow(/^The rule broken-rule failed by itself: x is not a function$/);
});

test('a rule that checked nothing has a problem', async () => {
  const idle = defineRule({ id: 'idle', group: 'pages', check: () => ({ checked: { pages: 0, files: 3 } }) });
  const [report] = await runRules([idle], input);
  expect(report?.problems).toMatchObject([{ rule: 'idle', message: 'This rule checked 0 pages.' }]);
});

test('problems have the id of their rule, come sorted by place, and are on the first line when the rule gives none', async () => {
  const rule = defineRule({
    id: 'own',
    group: 'pages',
    check({ report }) {
      report({ file: 'a.md', line: 10, column: 3 }, 'b', 'c');
      report({ file: 'a.md' }, 'd', 'e');
      return { checked: { files: 1 } };
    },
  });
  const [report] = await runRules([rule], input);
  expect(report?.problems).toEqual([
    { rule: 'own', file: 'a.md', line: 1, column: 1, message: 'd', fix: 'e' },
    { rule: 'own', file: 'a.md', line: 10, column: 3, message: 'b', fix: 'c' },
  ]);
});

test('a rule has the cost "read" and the scope "project" by default', () => {
  const check = () => ({ checked: {} });
  expect(defineRule({ id: 'a', group: 'spec', check })).toMatchObject({ cost: 'read', scope: 'project' });
  expect(defineRule({ id: 'a', group: 'spec', cost: 'run', scope: 'path', check })).toMatchObject({
    cost: 'run',
    scope: 'path',
  });
});

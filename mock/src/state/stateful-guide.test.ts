import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STATEFUL } from './stateful-operations.ts';

test('the guide shows the table of stateful operations', () => {
  const rows = STATEFUL.map(({ title, states, operations }) => {
    const verbs = operations.map(([verb]) => verb).join('、');
    return `| ${title} | ${verbs} | ${states} |`;
  });
  const table = ['| 对象 | 接口 | 状态 |', '| --- | --- | --- |', ...rows].join('\n');
  expect(readFileSync('docs/guide/mock.md', 'utf8')).toContain(
    `<!-- stateful:start -->\n\n${table}\n\n<!-- stateful:end -->`,
  );
});

import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Operation } from '../catalog/model.ts';
import { exampleFile, pageFile } from '../catalog/name.ts';
import { loadSpec } from '../site/load-spec.ts';
import { containerLine, draftPage } from './draft.ts';
import { groupByPage } from './group.ts';

let operations: Operation[] = [];
beforeAll(async () => {
  operations = (await loadSpec(process.cwd())).catalog.operations;
});

test('every path gets one page that holds each of its operations with its example', () => {
  const pages = groupByPage(operations);
  expect(pages.size).toBe(new Set(operations.map((operation) => operation.name)).size);
  for (const [name, page] of pages) {
    const { path, content } = draftPage(page);
    const lines = content.split('\n');
    expect(path).toBe(pageFile(name));
    expect(lines.filter((line) => line.startsWith('::: operation'))).toEqual(page.map(containerLine));
    expect(lines.filter((line) => line.startsWith('<<<'))).toEqual(
      page.map((operation) => `<<< @/../${exampleFile(operation)}`),
    );
  }
});

test('methods come in the order of the page, and titles once', () => {
  const [operation] = operations;
  if (!operation) throw new Error('The spec has no operations.');
  const page = groupByPage([
    { ...operation, method: 'post', title: '提交' },
    { ...operation, method: 'get', title: '查询' },
    { ...operation, method: 'patch', title: '查询' },
  ]).get(operation.name);
  const { content } = draftPage(page ?? []);
  expect(content).toContain('# 查询 / 提交\n');
  expect(content.match(/(?<=::: operation )\w+/g)).toEqual(['GET', 'POST', 'PATCH']);
});

test('a title is not read as markup', () => {
  const [operation] = operations;
  if (!operation) throw new Error('The spec has no operations.');
  const title = '*a* <b>: {{ c }} #d';
  const { content } = draftPage([{ ...operation, title }]);
  expect(parse(content.split('---')[1] ?? '')).toEqual({ title });
  expect(content).toContain('# \\*a\\* \\<b\\>: &#123;&#123; c \\}\\} \\#d\n');
});

test('a page without operations is refused', () => {
  expect(() => draftPage([])).toThrow(RangeError);
});

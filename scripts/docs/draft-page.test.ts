import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Catalog } from '../spec/catalog-model.ts';
import { exampleFiles } from '../spec/example-forms.ts';
import { pageFile } from '../spec/locations.ts';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { operationsByName } from '../spec/traverse.ts';
import { containerLine, draftPage } from './draft-page.ts';

let catalog: Catalog;
beforeAll(async () => {
  ({ catalog } = await projectSpec());
});

test('every path gets one page with each of its operations and examples', () => {
  const pages = operationsByName(catalog);
  expect(pages.size).toBeGreaterThan(1000);
  for (const [name, page] of pages) {
    const { path, content } = draftPage(page);
    const lines = content.split('\n');
    expect(path).toBe(pageFile(name));
    expect(lines.filter((line) => line.startsWith('::: operation'))).toEqual(page.map(containerLine));
    expect(lines.filter((line) => line.startsWith('<<<'))).toEqual(
      page.flatMap(exampleFiles).map((file) => `<<< @/../${file}{ts twoslash}`),
    );
  }
});

test('a title that several operations share occurs once', () => {
  const [operation] = catalog.operations;
  if (!operation) throw new Error('The spec has no operations.');
  const page = [
    { ...operation, method: 'get' as const, title: '查询' },
    { ...operation, method: 'post' as const, title: '提交' },
    { ...operation, method: 'patch' as const, title: '提交' },
  ];
  const { content } = draftPage(page);
  expect(content).toContain('# 查询 / 提交\n');
  expect(content.match(/(?<=::: operation )\w+/g)).toEqual(['GET', 'POST', 'PATCH']);
});

test('a title is escaped', () => {
  const [operation] = catalog.operations;
  if (!operation) throw new Error('The spec has no operations.');
  const title = '*a* <b>: {{ c }} #d';
  const { content } = draftPage([{ ...operation, title }]);
  expect(parse(content.split('---')[1] ?? '')).toEqual({ title });
  expect(content).toContain('# \\*a\\* \\<b\\>: &#123;&#123; c \\}\\} \\#d\n');
});

test('a page without operations is an error', () => {
  expect(() => draftPage([])).toThrow(RangeError);
});

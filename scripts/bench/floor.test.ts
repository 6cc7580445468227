import { createMarkdownRenderer } from 'vitepress';
import { beforeAll, expect, test } from 'vitest';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { operationsByName } from '../spec/traverse.ts';
import { type FloorFile, renderFloor } from './floor.ts';

let files: FloorFile[];

beforeAll(async () => {
  const { catalog } = await projectSpec();
  files = renderFloor(catalog, new Map([['snippets/v3/pay/transactions/jsapi.post.ts', 'await call();\n']]));
  expect(files).toHaveLength(operationsByName(catalog).size + 1);
});

test('a page has title, endpoint, example and both tables', async () => {
  const page = files.find(({ path }) => path === 'openapi/v3/pay/transactions/jsapi.md');
  const html = (await createMarkdownRenderer('.')).render(page?.content ?? '');
  expect(html).toContain('<h1');
  expect(html).toContain('POST /v3/pay/transactions/jsapi');
  expect(html).toContain('<table');
  expect(html).toContain('amount.total');
});

test('text of the spec can neither open a tag nor an interpolation', () => {
  const open = files.filter(({ content }) => /\{\{|<[a-z]/i.test(content.replace(/`[^`]*`/g, '')));
  expect(open.map(({ path }) => path)).toEqual([]);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { readMarkdown } from '../../docs/read-markdown.ts';
import { openPageStore } from './page-store.ts';

const root = mkdtempSync(join(tmpdir(), 'page-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILE = 'docs/guide/a.md';
const TEXT = [
  ...['---', 'title: 甲', 'description: 说明', '---', '', '# 甲', '', '::: tip', '见[乙](./b.md)，`code`。', ':::', ''],
  ...['<<< @/../snippets/guide/a.ts', '', '```text', 'x', '```', '', '<a href="/c">丙</a> ![图](./d.png)', ''],
].join('\r\n');

const contentOf = ({ frontmatter, ...parts }: MarkdownPage) => ({ ...parts, texts: [...frontmatter()] });

/** Reads a page in a check of its own. */
function readPage(text: string): MarkdownPage {
  const store = openPageStore(root, 'code');
  const page = store.read(text, FILE);
  store.store();
  return page;
}

test('a stored page has the parts that reading its text gives', () => {
  const other = TEXT.replace('# 甲', '# 乙');
  for (const text of [TEXT, TEXT, other, other, TEXT])
    expect(contentOf(readPage(text))).toStrictEqual(contentOf(readMarkdown(text, FILE)));
});

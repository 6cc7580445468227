import { expect, test } from 'vitest';
import { frontmatterText, splitPage } from './frontmatter.ts';

test.each([
  ['---\ntitle: 关单\n---\n\n# 关单\n', 'title: 关单', '\n# 关单\n'],
  ['---\r\ntitle: a\r\n---\r\nb', 'title: a', 'b'],
  ['---\ntitle: a --- b\nrule: |\n  ---\n---\nb\n---\nc', 'title: a --- b\nrule: |\n  ---', 'b\n---\nc'],
  ['---\n---\nb', '', 'b'],
  ['---\ntitle: a\n---', 'title: a', ''],
  ['# 关单\n\n---\n\nb\n', '', '# 关单\n\n---\n\nb\n'],
])('%j has its frontmatter and its Markdown', (text, yaml, body) => {
  const parts = splitPage(text);
  expect(parts).toMatchObject({ yaml, body });
  expect(parts.head + parts.body).toBe(text);
});

test('a text of the frontmatter has its line in the file', () => {
  const page = '---\ntitle: 关单\ndescription: 关闭订单。\norder: 3\n---\n# 关单\n';
  expect(frontmatterText(page, 'description')).toEqual({ text: '关闭订单。', line: 3 });
  expect(frontmatterText(page, 'order')).toBeUndefined();
  expect(frontmatterText('# 关单\n', 'title')).toBeUndefined();
});

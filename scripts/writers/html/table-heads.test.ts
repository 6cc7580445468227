import { createMarkdownRenderer } from 'vitepress';
import { expect, test } from 'vitest';
import { emptyTableHeads } from './table-heads.ts';

test('a head without words is a plain cell, others stay heads', async () => {
  const markdown = await createMarkdownRenderer('docs', { cache: false });
  emptyTableHeads(markdown);
  const html = markdown.render('| | a |\n| --- | --- |\n| b | c |\n', {});
  expect(html.match(/<t[hd](?=[ >])/g)?.map((tag) => tag.slice(1, 3))).toEqual(['td', 'th', 'td', 'td']);
});

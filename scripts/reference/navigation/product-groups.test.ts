import { createMarkdownRenderer } from 'vitepress';
import { expect, test } from 'vitest';
import { groupAnchor } from './product-groups.ts';

test.each(['分付：曝光建议', '转账到 QQ 钱包', 'A · B（C）', '3 天'])(
  'the anchor of %s is that of links to it',
  async (title) => {
    const markdown = await createMarkdownRenderer('docs', { cache: false });
    const html = markdown.render(`### ${title}\n`, {});
    expect(/id="([^"]*)"/.exec(html)?.[1]).toBe(groupAnchor(title, '产品'));
  },
);

test('a group with the title of its product has a different anchor', () => {
  expect(groupAnchor('分账', '分账')).toBe('分账-1');
});

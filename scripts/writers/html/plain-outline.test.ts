import { createMarkdownRenderer } from 'vitepress';
import { expect, test } from 'vitest';
import { descriptionLead } from './page-rules.ts';
import { plainOutline } from './plain-outline.ts';

const render = async (text: string): Promise<string> => {
  const config = (markdown: Parameters<typeof plainOutline>[0]): void => {
    descriptionLead(markdown);
    plainOutline(markdown);
  };
  const markdown = await createMarkdownRenderer(process.cwd(), { cache: false, config });
  return markdown.renderAsync(text, { frontmatter: { description: '说明' } });
};

test('the outline of a page stands below its lead, for readers without scripts', async () => {
  const html = await render('# 回调\n\n正文\n\n## 报文\n\n### 头\n\n## 用 `sign` 验签\n\n## 应答\n');
  const links =
    '<li><a href="#报文">报文</a></li><li><a href="#用-sign-验签">用 sign 验签</a></li><li><a href="#应答">应答</a></li>';
  expect(html).toContain(
    `说明</p><noscript><nav class="plain-outline" aria-label="本页目录"><ul>${links}</ul></nav></noscript><p>正文</p>`,
  );
});

test('a short page has none', async () => {
  expect(await render('# 回调\n\n## 报文\n\n## 应答\n')).not.toContain('noscript');
});

import { createMarkdownRenderer } from 'vitepress';
import { describe, expect, test } from 'vitest';
import { descriptionLead, emptyTableHeads, headingLinks, repositoryLinks } from './page-rules.ts';

describe('the description of a page', () => {
  const renderer = createMarkdownRenderer(process.cwd(), { config: descriptionLead });
  const render = async (text: string) => (await renderer).render(text);

  test('stands once, below the H1, with names as code', async () => {
    const description = JSON.stringify('先换取 `prepay_id`。');
    const html = await render(`---\ntitle: 下单\ndescription: ${description}\n---\n\n# 下单\n\n正文\n`);
    expect(html).toMatch(/<\/h1>\s*<p class="lead">先换取 <code[^>]*>prepay_id<\/code>。<\/p>\s*<p>正文<\/p>/);
    expect(html.match(/先换取/g)).toHaveLength(1);
  });

  test('a page without one stays as it is', async () => {
    expect(await render('# 下单\n')).not.toContain('lead');
  });
});

test('the link beside a heading is named in Chinese', async () => {
  const markdown = await createMarkdownRenderer('docs', { cache: false });
  headingLinks(markdown);
  expect(markdown.render('## 验证 `sign`\n', {})).toContain('aria-label="验证 sign：本节的链接"');
});

test('an empty head is a plain cell, others stay heads', async () => {
  const markdown = await createMarkdownRenderer('docs', { cache: false });
  emptyTableHeads(markdown);
  const html = markdown.render('| | a |\n| --- | --- |\n| b | c |\n', {});
  expect(html.match(/<t[hd](?=[ >])/g)?.map((tag) => tag.slice(1, 3))).toEqual(['td', 'th', 'td', 'td']);
});

test('the repository is linked where a page speaks of it, if its address is known', async () => {
  const text = '在本站的仓库里运行，`本站的仓库` 是代码：';
  const markdown = await createMarkdownRenderer('docs', { cache: false });
  repositoryLinks(markdown, undefined);
  expect(markdown.render(text, {})).not.toContain('<a');
  repositoryLinks(markdown, 'https://host/owner/name');
  const link = '<a href="https://host/owner/name" target="_blank" rel="noreferrer">本站的仓库</a>';
  expect(markdown.render(text, {})).toContain(`<p>在${link}里运行，<code`);
});

import { createMarkdownRenderer } from 'vitepress';
import { expect, test } from 'vitest';
import { descriptionLead } from './description-lead.ts';

const markdown = await createMarkdownRenderer(process.cwd(), { config: descriptionLead });
const render = (description: string) =>
  markdown.render(`---\ntitle: 下单\ndescription: ${JSON.stringify(description)}\n---\n\n# 下单\n\n正文\n`);

test('a description stands once, below the H1, with names as code', () => {
  const html = render('先换取 `prepay_id`。');
  expect(html).toMatch(/<\/h1>\s*<p class="lead">先换取 <code[^>]*>prepay_id<\/code>。<\/p>\s*<p>正文<\/p>/);
  expect(html.match(/先换取/g)).toHaveLength(1);
});

test('a page without one stays as it is', () => {
  expect(markdown.render('# 下单\n')).not.toContain('lead');
});

import { load } from 'cheerio';
import { createMarkdownRenderer } from 'vitepress';
import { expect, test } from 'vitest';
import { PAGE_SYNTAX } from '../../docs/page-syntax.ts';
import { KEY_MODES, keyModeContainer } from './key-mode-container.ts';

const markdown = await createMarkdownRenderer('docs', {
  ...PAGE_SYNTAX,
  cache: false,
  highlight: (code) => `<pre>${code}</pre>`,
});
keyModeContainer(markdown);

const block = (title: string): string => `\`\`\`ts [${title}]\n'${title}';\n\`\`\`\n`;
const container = `::: key-mode\n\n${[...KEY_MODES.keys()].map(block).join('\n')}\n:::\n`;
const render = (text: string) => load(markdown.render(text, { path: 'a.md', relativePath: 'a.md', cleanUrls: true }));

test('each mode has a tab and a panel that names it, and the first one is shown', () => {
  const page = render(container);
  const tabs = page('[role=tab]').toArray();
  expect(tabs.map((tab) => page(tab).text())).toEqual([...KEY_MODES.keys()]);
  expect(tabs.map((tab) => page(tab).attr('aria-selected'))).toEqual(['true', 'false', 'false']);
  const panels = page('[role=tabpanel]').toArray();
  expect(panels.map((panel) => page(panel).attr('data-value'))).toEqual([...KEY_MODES.values()]);
  expect(panels.map((panel) => page(panel).attr('data-hidden') !== undefined)).toEqual([false, true, true]);
  for (const [index, panel] of panels.entries()) {
    expect(page(panel).attr('aria-labelledby')).toBe(page(tabs[index]).attr('id'));
    // The content without scripts and on paper.
    expect(page(panel).find('.tab-title').text()).toBe([...KEY_MODES.keys()][index]);
    expect(page(panel).find('pre').text()).toContain([...KEY_MODES.keys()][index]);
  }
});

test('several on a page have unique ids', () => {
  const page = render(container + container);
  const ids = page('[role=tab]')
    .toArray()
    .map((tab) => page(tab).attr('id'));
  expect(new Set(ids).size).toBe(6);
});

test('blocks outside of it stay unchanged, and one without a mode is an error', () => {
  expect(render(block('公钥'))('[role=tabpanel]')).toHaveLength(0);
  expect(() => render(`::: key-mode\n\n${block('证书')}\n:::\n`)).toThrow(/\[证书\].*公钥, 平台证书, 迁移中/);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeToHtml, type ThemeRegistration } from 'shiki';
import dark from 'shiki/themes/github-dark.mjs';
import light from 'shiki/themes/github-light.mjs';
import { createMarkdownRenderer } from 'vitepress';
import { expect, test } from 'vitest';
import { classColors, colorClasses } from './class-colors.ts';

const css = readFileSync(join(import.meta.dirname, '../theme/styles/code-colors.css'), 'utf8');
const rules = new Set([...css.matchAll(/^\.([\w-]+) \{/gm)].map(([, name = '']) => name));

test('colours and fonts become classes', () => {
  expect(colorClasses('--shiki-light:#032F62;--shiki-dark:#9ECBFF')).toEqual(['l-032f62', 'd-9ecbff']);
  expect(colorClasses('--shiki-light-font-style:italic;--shiki-dark:inherit')).toEqual([
    'l-font-style-italic',
    'd-inherit',
  ]);
});

test('a block has the classes and no styles', async () => {
  const html = await codeToHtml('const a = "b"; // c', {
    ...{ lang: 'ts', themes: { light: 'github-light', dark: 'github-dark' }, defaultColor: false },
    // The first lines on a busy machine may exceed the limit of half a second.
    ...{ tokenizeTimeLimit: 0, transformers: [classColors] },
  });
  expect(html).not.toContain('style=');
  expect(html).toContain('<span class="l-032f62 d-9ecbff">');
});

/** As VitePress colours code: it replaces colours of the themes that have too little contrast. */
test('the style sheet has a rule for every colour of the themes', async () => {
  const markdown = await createMarkdownRenderer('docs', { cache: false });
  const samples = await Promise.all(
    ['ts', 'json', 'yaml', 'sh', 'php', 'xml', 'http', 'md', 'diff', 'css', 'nginx', 'dockerfile'].map((language) =>
      markdown.renderAsync(`\`\`\`${language}\n${SAMPLE}\n\`\`\``, {}),
    ),
  );
  const styles = samples.flatMap((html) => [...html.matchAll(/<span style="([^"]*)"/g)].map(([, style = '']) => style));
  expect(styles.length).toBeGreaterThan(50);
  expect(new Set(styles.flatMap(colorClasses).filter((name) => !rules.has(name)))).toEqual(new Set());
  for (const [mode, theme] of [['l', light] as const, ['d', dark] as const]) {
    const colors = foregroundsOf(theme).map((color) => `${mode}-${color.slice(1).toLowerCase()}`);
    expect(colors.filter((name) => !rules.has(name) && !REPLACED.includes(name))).toEqual([]);
  }
});

const SAMPLE = '<a b="c">*d* **e** # f: 1\n- g: "h" $i @j\n+k() { return `l` }\n// m\nPOST /n HTTP/1.1\nO: p';

/** VitePress has darker ones for these. */
const REPLACED = ['l-22863a', 'l-d73a49', 'l-e36209', 'l-6a737d', 'd-6a737d'];

const foregroundsOf = ({ tokenColors = [] }: ThemeRegistration): string[] =>
  tokenColors.flatMap(({ settings }) => settings.foreground ?? []);

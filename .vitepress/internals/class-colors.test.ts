import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeToHtml } from 'shiki';
import { createMarkdownRenderer, disposeMdItInstance, type MarkdownOptions } from 'vitepress';
import { expect, test } from 'vitest';
import { classColors, colorClasses } from './class-colors.ts';
import { pairedColors, pairedStyle, pairedTheme } from './paired-theme.ts';

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
    ...{ lang: 'ts', theme: pairedTheme },
    // The first lines on a busy machine may exceed the limit of half a second.
    ...{ tokenizeTimeLimit: 0, transformers: [pairedColors, classColors] },
  });
  expect(html).not.toContain('style=');
  expect(html).toContain('<span class="l-032f62 d-9ecbff">');
});

const LANGUAGES = ['ts', 'json', 'yaml', 'sh', 'php', 'xml', 'http', 'md', 'diff', 'css', 'nginx', 'dockerfile'];
const SAMPLE = '<a b="c">*d* **e** # f: 1\n- g: "h" $i @j\n+k() { return `l` }\n// m\nPOST /n HTTP/1.1\nO: p';

/** The lines of the sample in all languages, with their styles. */
async function colour(options: MarkdownOptions): Promise<string[]> {
  const markdown = await createMarkdownRenderer('docs', { ...options, cache: false });
  const blocks = await Promise.all(
    LANGUAGES.map((language) => markdown.renderAsync(`\`\`\`${language}\n${SAMPLE}\n\`\`\``, {})),
  );
  disposeMdItInstance();
  return blocks.flatMap((html) => html.match(/<span class="line">.*/g) ?? []).map((line) => line.toLowerCase());
}

test('the paired theme has the colours of both themes, as VitePress changes them, and the style sheet a rule for each', async () => {
  const paired = await colour({ theme: pairedTheme, codeTransformers: [pairedColors] });
  expect(paired).toEqual(await colour({}));
  const styles = paired.flatMap((line) => [...line.matchAll(/style="([^"]*)"/g)].map(([, style = '']) => style));
  expect(styles.length).toBeGreaterThan(50);
  const all = (pairedTheme.tokenColors ?? []).map(({ settings: { foreground = '' } }) =>
    pairedStyle(`color:${foreground}`),
  );
  expect(all.length).toBeGreaterThan(40);
  const classes = [...styles, ...all.filter((style) => !style.includes('undefined'))].flatMap(colorClasses);
  expect(new Set(classes.filter((name) => !rules.has(name)))).toEqual(new Set());
});

import { describe, expect, test } from 'vitest';
import type { DocsPage } from '../../docs/docs-pages.ts';
import { readDocsPage } from '../../docs/docs-pages.ts';
import { markdownBody } from './markdown-body.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { markdownLine } from './markdown-prose.ts';
import { markdownUrl } from './markdown-urls.ts';

test.each([
  ['/guide/client', '/', '/guide/client.md'],
  ['/webhook/#a', '/', '/webhook/index.md#a'],
  ['/', '/base/', '/base/index.md'],
  ['./client.md#环境变量', '/', '/guide/client.md#环境变量'],
  ['../openapi/', 'https://host/base/', 'https://host/base/openapi/index.md'],
  ['client.html', '/', '/guide/client.md'],
  ['#a', '/', '/guide/webhook.md#a'],
  ['/openapi.json', '/', '/openapi.json'],
  ['/openapi/v2/x/_id_', '/', '/openapi/v2/x/_id_.md'],
  ['https://example.com/a', '/', 'https://example.com/a'],
])('the Markdown page of the target %s, below %s', (link, root, address) => {
  expect(markdownUrl(link, root, '/guide/webhook')).toBe(address);
});

test.each([
  ['## 标题 {#id}', '## 标题'],
  ['<div class="hero">', ''],
  ['a <kbd>b</kbd> <!-- c --> `<d>` <https://e.example>', 'a b  `<d>` <https://e.example>'],
  ['[a](/b) `[c](/d)` [`e`](/f "g")', '[a](L/b) `[c](/d)` [`e`](L/f)'],
])('a line %j', (line, expected) => {
  expect(markdownLine(line, (link) => `L${link}`)).toBe(expected);
});

describe('the body of a page', () => {
  const read = (file: string): string => {
    const files: Record<string, string> = {
      'snippets/a.ts': 'const a = 1;\n// #region b\nlet b;\n// #endregion b\n',
      'snippets/apart.ts': 'a();\n\n\n\nb(`  \n`);  \n',
    };
    const text = files[file];
    if (text === undefined) throw new Error(`no ${file}`);
    return text;
  };
  const site = { operations: new Map(), webhooks: new Map(), docs: {} };
  const context = { root: '/', read, site } as unknown as MarkdownContext; // no more is asked for
  const page = (body: string): DocsPage => readDocsPage('docs/guide/x.md', body);
  const markdown = (body: string): string => markdownBody(page(body), context);

  test('has the code of its embeds', () => {
    expect(markdown('a\n\n<<< @/../snippets/a.ts{1,2}\n\nb')).toBe(
      'a\n\n```ts\nconst a = 1;\n// #region b\nlet b;\n// #endregion b\n```\n\nb\n',
    );
    expect(markdown('<<< @/../snippets/a.ts#b [名]')).toBe('**名**\n\n```ts\nlet b;\n```\n');
  });

  test('keeps code unchanged, without notations of the site', () => {
    expect(markdown('```ts twoslash\n::: tip\n<div>\n[a](/b)\n```')).toBe('```ts\n::: tip\n<div>\n[a](/b)\n```\n');
    expect(markdown('```sh [npm]\nnpm ci\n```')).toBe('**npm**\n\n```sh\nnpm ci\n```\n');
  });

  test('keeps blank lines and spaces in code, and one blank line between other blocks', () => {
    expect(markdown('a\n\n\n\n<<< @/../snippets/apart.ts\n\n\nb')).toBe(
      'a\n\n```ts\na();\n\n\n\nb(`  \n`);  \n```\n\nb\n',
    );
    expect(markdown('```ts\na();\n\n\nb();  \n```')).toBe('```ts\na();\n\n\nb();  \n```\n');
    expect(markdown('::: tip\n```ts\na();\n\n\nb();\n```\n:::')).toBe(
      '> **提示**\n>\n> ```ts\n> a();\n>\n>\n> b();\n> ```\n',
    );
  });

  test('quotes the content of a box, and expands tabs', () => {
    expect(markdown('::: tip\na\n\n- b\n:::\n\nc')).toBe('> **提示**\n>\n> a\n>\n> - b\n\nc\n');
    expect(markdown('::: code-group\n\n<<< @/../snippets/a.ts#b [A]\n\n:::')).toBe('**A**\n\n```ts\nlet b;\n```\n');
  });

  test.each([
    ['<<< @/../snippets/missing.ts', 'no snippets/missing.ts'],
    ['<<< @/../snippets/a.ts#missing', 'has no region "missing"'],
    ['::: operation GET /missing\n:::', 'No operation "GET /missing"'],
    ['::: catalogue missing\n:::', '"::: catalogue missing" has no Markdown'],
    ['::: tip\na', 'A container is not closed'],
    [':::', 'a container is closed that was not opened'],
  ])('%s is an error', (body, message) => {
    expect(() => markdown(body)).toThrow(message);
  });
});

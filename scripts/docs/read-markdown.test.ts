import { describe, expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const PAGE = 'docs/guide/a.md';

const kindsOf = (text: string): string => readMarkdown(text, PAGE).lineKinds.join(' ');

describe('the kind of each line', () => {
  test.each([
    ['a\n```ts\nb\n```\nc', 'text fence code fence text'],
    ['````\n```\n```\n````\na', 'fence code code fence text'],
    ['> ```sh\n> a\n> ```\n> b', 'fence code fence text'],
    ['~~~\n```\n~~~\na', 'fence code fence text'],
    ['```\n```ts\n```\na', 'fence code fence text'],
    ['  ```\n  a\n  ````\nb', 'fence code fence text'],
    ['```ts\na', 'fence code'],
    ['a\n\n    b\n\nc', 'text text code text text'],
    ['---\ntitle: a\n---\n\n<<< @/../b.ts\n', 'frontmatter frontmatter frontmatter text embed text'],
    ['::: tip\na\n:::\nb', 'container text container text'],
    ['::: unknown\na\n:::', 'text text text'],
    ['::: tip\na', 'container text'],
    ['---\r\ntitle: a\r\n---\r\n```\r\nb\r\n```\r\n', 'frontmatter frontmatter frontmatter fence code fence text'],
  ])('of %j is %s', (text, kinds) => {
    expect(kindsOf(text)).toBe(kinds);
  });
});

describe('each part has its line in the file', () => {
  test('below frontmatter, in a table and in HTML', () => {
    const text =
      '---\ntitle: a\n---\n# b\n\nc\n[d](./e) `f`\n\n| `g` |\n| --- |\n| [h](./i) |\n\n<p>\n<a href="./j">k</a>\n</p>\n';
    const { headings, links, codes } = readMarkdown(text, PAGE);
    expect(headings).toEqual([{ line: 4, level: 1, text: 'b', anchor: 'b' }]);
    expect(codes).toEqual([
      { line: 7, text: 'f' },
      { line: 9, text: 'g' },
    ]);
    expect(links).toEqual([
      { line: 7, text: './e' },
      { line: 11, text: './i' },
      { line: 14, text: './j' },
    ]);
  });

  test('below the mark of an alert', () => {
    expect(readMarkdown('> [!TIP]\n> 见 `a`\n', PAGE).codes).toEqual([{ line: 2, text: 'a' }]);
  });
});

describe('an embed', () => {
  test.each([
    ['@/../snippets/a.ts', { file: 'snippets/a.ts', language: 'ts', attributes: '' }],
    ['@/../snippets/a.ts{ts twoslash}', { file: 'snippets/a.ts', language: 'ts', attributes: 'twoslash' }],
    ['@/../a.ts#b{1, 3-4} [名]', { file: 'a.ts', region: 'b', highlight: '1,3-4', language: 'ts', title: '名' }],
    ['@/../a.txt{2 json c d}', { highlight: '2', language: 'json', attributes: 'c d' }],
    ['./b/c.sh', { file: 'docs/guide/b/c.sh', language: 'sh' }],
  ])('%s has its parts', (source, parts) => {
    expect(readMarkdown(`<<< ${source}\n`, PAGE).embeds).toMatchObject([{ line: 1, ...parts }]);
  });

  test('belongs to the next code block only', () => {
    const { fences } = readMarkdown('<<< @/../a.ts\n\n```text\nb\n```\n\n```text\nc\n```\n', PAGE);
    expect(fences.map(({ embed }) => embed?.file)).toEqual(['a.ts', undefined]);
  });
});

test('a code block has its language, its attributes, and its code without indentation', () => {
  const { fences } = readMarkdown('- a\n\n  ```ts twoslash {1}\n  b {\n    c\n  ```\n', PAGE);
  expect(fences).toEqual([{ language: 'ts', attributes: 'twoslash {1}', code: 'b {\n  c', line: 3, end: 6 }]);
});

test('a container has a flag whether it is closed', () => {
  const { containers } = readMarkdown('::: operation GET /a/{id}\nb\n:::\n\n::: tip\nc\n', PAGE);
  expect(containers).toEqual([
    { name: 'operation', info: 'GET /a/{id}', line: 1, end: 2, isClosed: true },
    { name: 'tip', info: '', line: 5, end: 6, isClosed: false },
  ]);
});

test('headings with the same text have different anchors', () => {
  const { headings } = readMarkdown('## 请求\n\n## 请求\n\n## a `b` {#c}\n', PAGE);
  expect(headings.map(({ text, anchor }) => [text, anchor])).toEqual([
    ['请求', '请求'],
    ['请求', '请求-1'],
    ['a b', 'c'],
  ]);
});

import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { createMarkdownRenderer, type MarkdownRenderer } from 'vitepress';
import { beforeAll, describe, expect, test } from 'vitest';
import { splitPage } from './frontmatter.ts';
import { PAGE_SYNTAX } from './page-syntax.ts';
import { readMarkdown } from './read-markdown.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXTERNAL = /^[a-z]+:/;

const loaded: { markdown?: MarkdownRenderer } = {};
beforeAll(async () => {
  loaded.markdown = await createMarkdownRenderer(`${ROOT}/docs`, {
    ...PAGE_SYNTAX,
    cache: false,
    highlight: (code) => code,
  });
});

/** The parts of a page as VitePress' own parser has them. */
function readByVitePress(text: string, file: string) {
  if (!loaded.markdown) throw new Error('There is no renderer.');
  const before = splitPage(text).head.split('\n').length - 1;
  const tokens = loaded.markdown.parse(text, { path: `${ROOT}/${file}`, relativePath: file.replace(/^docs\//, '') });
  const lines = (map: [number, number] | null) => ({
    line: (map?.[0] ?? 0) + before + 1,
    end: (map?.[1] ?? 0) + before,
  });
  const inline = tokens.flatMap(({ children }) => children ?? []);
  const isPermalink = (href: string | null) => href === null || EXTERNAL.test(href);
  const fences = tokens.filter(({ type }) => type === 'fence');
  return {
    containers: tokens
      .filter(({ type, info }) => /^container_.*_open$/.test(type) && info)
      .map(({ type, info, map }) => ({ name: type.slice(10, -5), info: info.trim(), ...lines(map) })),
    fences: fences
      .filter(({ meta }) => meta?.src === undefined)
      .map(({ info, content, map }) => ({ info: info.trim(), code: content.replace(/\n$/, ''), ...lines(map) })),
    embeds: fences
      .filter(({ meta }) => meta?.src !== undefined)
      .map(({ info, meta, map }) => ({
        ...{ info, region: String(meta.region), line: lines(map).line },
        file: posix.relative(ROOT, String(meta.src)),
      })),
    anchors: tokens.filter(({ type }) => type === 'heading_open').map((token) => token.attrGet('id')),
    links: inline
      .filter((token) => token.type === 'link_open' && token.attrGet('class') !== 'header-anchor')
      .map((token) => token.attrGet('href'))
      .filter((href) => !isPermalink(href)),
    images: inline.filter(({ type }) => type === 'image').map((token) => token.attrGet('src')),
    codes: inline.filter(({ type }) => type === 'code_inline').map(({ content }) => content),
  };
}

/** The same parts as `readMarkdown` has them, written as VitePress' tokens are. */
function readByUs(text: string, file: string) {
  const page = readMarkdown(text, file);
  const isOfHtml = (target: string) => page.html.some(({ text: html }) => html.includes(`"${target}"`));
  return {
    containers: page.containers.map(({ name, info, line, end }) => ({
      name,
      info: `${name} ${info}`.trim(),
      line,
      end,
    })),
    fences: page.fences.map(({ language, attributes, code, line, end }) => ({
      ...{ info: `${language} ${attributes}`.trim(), code, line, end },
    })),
    embeds: page.embeds.map(({ path, file: embedded, region = '', highlight, language, attributes, title, line }) => ({
      ...{ region, line, file: embedded },
      info: [language, highlight && `{${highlight}}`, attributes, `[${title ?? posix.basename(path)}]`]
        .filter(Boolean)
        .join(' '),
    })),
    anchors: page.headings.map(({ anchor }) => anchor),
    links: page.links.map(({ text: link }) => link).filter((link) => !EXTERNAL.test(link) && !isOfHtml(link)),
    images: page.images.map(({ text: image }) => image).filter((image) => !isOfHtml(image)),
    codes: page.codes.map(({ text: code }) => code),
  };
}

describe('the parser agrees with VitePress', () => {
  test.each([
    ['containers', '::: operation GET /a/{id}\n\na\n\n:::\n\n::::tip 标题\n::: details\nb\n:::\n::::\n'],
    ['a container without an end', '::: tip\n\na\n'],
    ['a container in a list', '- a\n\n  ::: webhook v3/a\n\n  b\n\n  :::\n\n::: unknown\nc\n:::\n'],
    ['a container in a quotation', '> ::: tip\n> a\n> :::\n\nb\n'],
    ['nested fences', '````md\n```ts\na\n```\n````\n\n~~~\n```\n~~~\n\n- b\n\n  ```sh{1} [c]\n  d\n  ````\n'],
    ['a fence in a quotation', '> ```sh\n> a\n> ```\n> b\n'],
    ['a fence without an end', 'a\n\n```ts twoslash\nb\n'],
    ['embeds', '<<< @/../snippets/a.ts\n\n<<<@/../snippets/a.ts#b{1,3-4 ts twoslash} [名]\n\n<<< ./c d.json {1, 2}\n'],
    ['embeds with attributes', '<<< @/../a.ts{ts:line-numbers}\n\n<<< @/../b.ts{2 ts twoslash}\n\n<<< @/../c.ts#r.s\n'],
    [
      'an embed in a list, and text that looks like one',
      '- a\n\n  <<< @/../b.ts\n\na\n<<< @/../c.ts\n\n    <<< d.ts\n',
    ],
    ['headings', '# a\n\n## 1. 请求 `b`\n\n## a：b {#own}\n\n## a\n\n### a\n\nc\n===\n'],
    ['frontmatter', '---\ntitle: a\n---\n\n# a\n\n```ts\nb\n```\n'],
    ['links, images and code', '[a](/b#c) `d` ![e](/f.svg "g")\n\n| `h` |\n| --- |\n| [i](./j) |\n'],
    ['HTML', '<div>\n`a`\n</div>\n\n<a href="/b">c</a> `d`\n'],
  ])('%s', (_what, text) => {
    expect(readByUs(text, 'docs/guide/a.md')).toEqual(readByVitePress(text, 'docs/guide/a.md'));
  });

  test('on every page of docs/', () => {
    const files = globSync('docs/**/*.md', { cwd: ROOT });
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(`${ROOT}/${file}`, 'utf8');
      expect(readByUs(text, file), file).toEqual(readByVitePress(text, file));
    }
  });
});

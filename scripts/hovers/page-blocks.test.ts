import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageBlocks } from './page-blocks.ts';

const root = mkdtempSync(path.join(tmpdir(), 'page-blocks-'));
mkdirSync(path.join(root, 'snippets'));
writeFileSync(path.join(root, 'snippets/a.ts'), 'export const a = 1;\n');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const blocksOf = (markdown: string): ReturnType<typeof pageBlocks> => pageBlocks(root, 'docs/guide/a.md', markdown);

test('finds the fences marked twoslash, with the line where each one starts', () => {
  const markdown =
    '# A\n\n```ts twoslash\nconst a = 1;\n```\n\n```ts\nno\n```\n\n- b\n\n  ```ts twoslash\n  const b = {\n    c: 1 };\n  ```\n';
  expect(blocksOf(markdown)).toEqual([
    { file: 'snippets/docs-guide-a.md-1.ts', code: 'const a = 1;', page: { file: 'docs/guide/a.md', line: 4 } },
    {
      file: 'snippets/docs-guide-a.md-2.ts',
      code: 'const b = {\n  c: 1 };',
      page: { file: 'docs/guide/a.md', line: 14 },
    },
  ]);
});

test.each([
  ['a file marked twoslash', '<<< @/../snippets/a.ts{ts twoslash} [名]', ['snippets/a.ts']],
  ['a file without the mark', '<<< @/../snippets/a.ts', []],
  ['a region, whose code only the highlighter has', '<<< @/../snippets/a.ts#b{ts twoslash}', []],
  ['a file that there is not', '<<< @/../snippets/b.ts{ts twoslash}', []],
  ['another language', '```json twoslash\n{}\n```', []],
])('%s', (_title, markdown, files) => {
  expect(blocksOf(markdown).map(({ file }) => file)).toEqual(files);
});

test('blocks of a page have the code of those that they include', () => {
  const markdown =
    '```ts twoslash include a\nconst a = 1;\n```\n\n```ts twoslash\n// @include: a\nexport { a };\n```\n';
  expect(blocksOf(markdown).map(({ code }) => code)).toEqual(['const a = 1;', 'const a = 1;\nexport { a };']);
});

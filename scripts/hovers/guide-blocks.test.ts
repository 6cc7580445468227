import { expect, test } from 'vitest';
import { guideBlocks } from './guide-blocks.ts';

test('finds the blocks marked twoslash, with the line where each one starts', () => {
  const markdown =
    '# A\n\n```ts twoslash\nconst a = 1;\n```\n\n```ts\nno\n```\n\n- b\n\n  ```ts twoslash\n  const b = {\n    c: 1 };\n  ```\n';
  expect(guideBlocks('docs/guide/a.md', markdown)).toEqual([
    { file: 'snippets/docs-guide-a.md-1.ts', code: 'const a = 1;', page: { file: 'docs/guide/a.md', line: 4 } },
    {
      file: 'snippets/docs-guide-a.md-2.ts',
      code: 'const b = {\n  c: 1 };',
      page: { file: 'docs/guide/a.md', line: 14 },
    },
  ]);
});

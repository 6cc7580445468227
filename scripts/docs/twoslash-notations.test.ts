import { expect, test } from 'vitest';
import { createIncludes, hasNotations, withoutFenceNotations, withoutNotations } from './twoslash-notations.ts';

test.each([
  ['// ^?', true],
  ['  //    ^|', true],
  ['//  ^^^^ a', true],
  ['// @errors: 2322', true],
  ['// @noErrors', true],
  ['// ---cut---', true],
  ['// @ts-expect-error', false],
  ['// 2 ^ 3', false],
  ['// 见 @see', false],
  ["const a = '// ^?';", false],
])('%j has notations: %s', (code, expected) => {
  expect(hasNotations(code)).toBe(expected);
});

test('readers see code without notations and without the cut part', () => {
  const code = 'import a;\n// ---cut---\nconst b = a;\n//    ^?\n// @log: c\nb();\n// ---cut-after---\nd();\n';
  expect(withoutNotations(code)).toBe('const b = a;\nb();');
  expect(withoutNotations('const a = 1;\n')).toBe('const a = 1;\n');
});

test('twoslash blocks of a page lose their notations, and their includes are expanded; other blocks stay unchanged', () => {
  const page =
    '```ts twoslash include a\nlet a;\n```\n\n> ```ts twoslash\n> // @include: a\n> a;\n> //^?\n> ```\n\n```ts\n// ^?\n```\n';
  expect(withoutFenceNotations(page, 'docs/a.md')).toBe(
    '```ts twoslash include a\nlet a;\n```\n\n> ```ts twoslash\n> let a;\n> a;\n> ```\n\n```ts\n// ^?\n```\n',
  );
});

test('a part of an include ends at its mark; an unknown name stays unchanged', () => {
  const include = createIncludes();
  include('let a;\n// - first\nlet b;', 'twoslash include named');
  expect(include('// @include: named', 'twoslash')).toBe('let a;\nlet b;');
  expect(include('// @include: named-first\nc;', 'twoslash')).toBe('let a;\nc;');
  expect(include('// @include: other', 'twoslash')).toBe('// @include: other');
});

import { expect, test } from 'vitest';
import { createFenceReader } from './fence-lines.ts';

test.each([
  ['a\n```ts\nb\n```\nc', 'text opening code code text'],
  ['````\n```\n```\n````\na', 'opening code code code text'],
  ['> ```sh\n> a\n> ```\n> b', 'opening code code text'],
  ['~~~\n```\n~~~\na', 'opening code code text'],
  ['```\n```ts\n```\na', 'opening code code text'],
  ['  ```\n  a\n  ````\nb', 'opening code code text'],
])('%j is %s', (text, kinds) => {
  expect(text.split('\n').map(createFenceReader()).join(' ')).toBe(kinds);
});

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { typescript } from '../../../scripts/lib/typescript-syntax.ts';
import { firstSyntaxFault, lineAt } from './syntax-errors.ts';

/** One example of so many is read: compiling reads them all. */
const EVERY = 12;

const faultOf = (code: string) => firstSyntaxFault(typescript.parse(code));

test("the editor's grammar finds nothing wrong in examples", () => {
  const files = globSync(['snippets/{v2,v3,brand,guide}/**/*.ts', 'snippets/webhook/v[23]/**/*.ts']);
  const some = files.sort().filter((_, index) => index % EVERY === 0);
  expect(some.length).toBeGreaterThan(100);
  expect(some.filter((file) => faultOf(readFileSync(file, 'utf8')))).toEqual([]);
});

test.each([
  ['const a = {\n  b: 1,\n  c: ,\n};\n', 3],
  ['const a = (1;\n', 1],
  ['const a = 1;\nfor (;;) {\n', 3],
])('the line of a mistake: %j', (code, line) => {
  expect(lineAt(code, faultOf(code)?.from ?? -1)).toBe(line);
});

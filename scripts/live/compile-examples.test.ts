import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import ts from '#typescript';
import { compileModule } from '../../live/src/compile/compile-module.ts';

const FILES = globSync([
  'snippets/{v2,v3,brand,guide,webhook}/**/*.ts',
  'snippets/*.ts',
  '!snippets/webhook/servers/nest*.ts',
]).sort();
const OPTIONS = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  removeComments: false,
  verbatimModuleSyntax: true,
};

const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;

/** Code without what TypeScript lays out anew, and without imports and exports, which a sandbox has in another form. */
const bare = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^(?:const [^;]+? = )?await load\([^)]*\);$/gm, '')
    .replace(/^import\s[^;]*;/gm, '')
    .replace(/^export (?=const|function|async|class)/gm, '')
    .replace(/^export \{\};?$/gm, '')
    .replace(/(?:exports\.\w+ = \w+; ?)+$/, '')
    .replace(/\s+|;|[()]|,(?=\s*[}\])])/g, '')
    .replaceAll('"', "'");

test('every example compiles, and what is left of those with types is what TypeScript leaves of them', () => {
  expect(FILES.length).toBeGreaterThan(1300);
  let typed = 0;
  const different = FILES.filter((file) => {
    const source = readFileSync(file, 'utf8');
    const { code } = compileModule(source, (specifier) => specifier);
    // Throws for a syntax that JavaScript lacks.
    new AsyncFunction('load', 'exports', code);
    if (bare(code) === bare(source)) return false;
    typed += 1;
    return bare(code) !== bare(ts.transpileModule(source, { compilerOptions: OPTIONS }).outputText);
  });
  expect(different).toEqual([]);
  expect(typed).toBeGreaterThan(30);
});

test('a module is a function of what it imports, line by line', async () => {
  const source = [
    "import axios, { type AxiosError, isAxiosError as isOne } from 'axios';",
    'import type { Keys } from "./keys.ts";',
    'import {',
    '  a,',
    "} from '#a';",
    "import * as all from './all.ts';",
    'interface Shape<T> { one: T }',
    'export type Own = Shape<string> | undefined;',
    'export const make = <T,>(value: T): Shape<T> => ({ one: value }) satisfies Shape<T>;',
    'export async function late(value?: number): Promise<number> { return value! + 1; }',
    'class Box { private readonly size: number = 1; override toString(): string { return String(this.size); } }',
    'export const { a: one, late: two } = { a: 1, late };',
    'const text = (make<string>("x") as Own)!.one;',
    'export const result = [axios, isOne, a, all, text, await late(1), `${new Box()}`];',
  ].join('\n');
  const { code, imports } = compileModule(source, (specifier) => `<${specifier}>`);
  expect(imports).toEqual(['axios', '#a', './all.ts']);
  expect(code.split('\n')).toHaveLength(source.split('\n').length);
  expect(code.split('\n')[12]).toMatch(/^const text = \(make {8}\("x"\)/);
  const exports: Record<string, unknown> = {};
  const load = async (name: string) => ({ default: `${name} itself`, isAxiosError: `${name} isOne`, a: `${name} a` });
  await new AsyncFunction('load', 'exports', code)(load, exports);
  expect(exports.result).toEqual([
    '<axios> itself',
    '<axios> isOne',
    '<#a> a',
    { default: '<./all.ts> itself', isAxiosError: '<./all.ts> isOne', a: '<./all.ts> a' },
    'x',
    2,
    '1',
  ]);
  expect(Object.keys(exports)).toEqual(['make', 'late', 'one', 'two', 'result']);
});

test('an export of another form is an error', () => {
  expect(() => compileModule('export default 1;', String)).toThrow('An export without a name');
});

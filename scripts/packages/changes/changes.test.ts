import { describe, expect, test } from 'vitest';
import type { Operation, Property, Schema, SchemaType } from '../../spec/catalog-model.ts';
import { emptySchema } from '../../spec/traverse.ts';
import { apiFields } from './api-fields.ts';
import { diffApi } from './diff-api.ts';
import { diffExports } from './diff-exports.ts';
import { raised, weightiest } from './package-change.ts';
import { renderChangeset } from './render-changeset.ts';

let line = 0;
const schema = (type: SchemaType, rest: Partial<Schema> = {}): Schema => ({
  ...emptySchema(type, { file: 'a.yaml', line: ++line, column: 1 }),
  ...rest,
});
const field = (name: string, rest: Partial<Schema> = {}, required = false): Property => ({
  name,
  required,
  schema: schema(rest.type ?? 'string', rest),
});
const object = (...properties: Property[]): Schema => schema('object', { properties });
const body = (shape: Schema) => ({ mediaType: 'application/json', required: true, schema: shape });

/** The declarations of one operation that is sent one object and answers another. */
const api = (sent: Property[], received: Property[], path = '/v3/a') =>
  apiFields({
    operations: [
      {
        ...{ method: 'post', path, version: 'v3', parameters: [], request: body(object(...sent)) },
        response: { status: 200, body: body(object(...received)) },
      } as unknown as Operation, // what declarations are made of
    ],
    webhooks: [],
  });
const told = (before: ReturnType<typeof api>, after: ReturnType<typeof api>): string[] =>
  diffApi(before, after).map(({ level, text }) => `${level} ${text.replace('`POST /v3/a`: ', '')}`);

/** A change of a field, and what it is where callers send it and where they get it. */
const CASES: [what: string, before: Property[], after: Property[], sent: string[], received: string[]][] = [
  ['nothing', [field('a')], [field('a')], [], []],
  ['an optional field', [], [field('a')], ['minor `a` is new'], ['minor `a` is new']],
  ['a required field', [], [field('a', {}, true)], ['major `a` is new and required'], ['minor `a` is new']],
  ['a field that went', [field('a')], [], ['major `a` is gone'], ['major `a` is gone']],
  [
    'an optional one that is required',
    [field('a')],
    [field('a', {}, true)],
    ['major `a` is now required'],
    ['minor `a` is now required'],
  ],
  [
    'a required one that is optional',
    [field('a', {}, true)],
    [field('a')],
    ['minor `a` is now optional'],
    ['major `a` is now optional'],
  ],
  [
    'null that came',
    [field('a')],
    [field('a', { nullable: true })],
    ['minor `a` may now be null'],
    ['major `a` may now be null'],
  ],
  [
    'null that went',
    [field('a', { nullable: true })],
    [field('a')],
    ['major `a` is no longer null'],
    ['minor `a` is no longer null'],
  ],
  [
    'another type',
    [field('a')],
    [field('a', { type: 'integer' })],
    ['major `a` was `string` and is `number`'],
    ['major `a` was `string` and is `number`'],
  ],
  ['an integer that is a number', [field('a', { type: 'integer' })], [field('a', { type: 'number' })], [], []],
  [
    'a value that came',
    [field('a', { enum: ['X'] })],
    [field('a', { enum: ['X', 'Y'] })],
    ['minor `a` may now be `Y`'],
    ['minor `a` may now be `Y`'],
  ],
  [
    'a value that went',
    [field('a', { enum: ['X', 'Y'] })],
    [field('a', { enum: ['X'] })],
    ['major `a` no longer has `Y`'],
    ['major `a` no longer has `Y`'],
  ],
  [
    'values that close',
    [field('a')],
    [field('a', { enum: ['X'] })],
    ['major `a` is now one of `X`'],
    ['minor `a` is now one of `X`'],
  ],
  [
    'values that open',
    [field('a', { const: 'X' })],
    [field('a')],
    ['minor `a` may now have any value of `string`'],
    ['major `a` may now have any value of `string`'],
  ],
  ['a limit', [field('a', { maxLength: 9 })], [field('a', { maxLength: 8, title: '名' })], [], []],
];

describe('the types of the API', () => {
  test.each(CASES)('%s', (_what, before, after, sent, received) => {
    expect(told(api(before, []), api(after, []))).toEqual(sent.map((text) => text.replace('`a`', 'body `a`')));
    expect(told(api([], before), api([], after))).toEqual(received.map((text) => text.replace('`a`', 'answer `a`')));
  });

  test('a field inside lists and objects has its path, and comes or goes with what holds it', () => {
    const inner = (...fields: Property[]) => field('list', { type: 'array', items: object(...fields) });
    expect(told(api([inner(field('a'))], []), api([inner(field('a'), field('b', {}, true))], []))).toEqual([
      'major body `list.b` is new and required',
    ]);
    expect(told(api([], []), api([inner(field('a', {}, true))], []))).toEqual(['minor body `list` is new']);
    expect(told(api([], [inner(field('a'))]), api([], []))).toEqual(['major answer `list` is gone']);
  });

  test('an operation is new or gone as a whole', () => {
    const both = diffApi(api([], [], '/v3/a'), api([field('a')], [], '/v3/b'));
    expect(both).toEqual([
      { level: 'major', text: '`POST /v3/a` is gone' },
      { level: 'minor', text: '`POST /v3/b` is new' },
    ]);
  });

  test('a shape that holds itself ends', () => {
    const tree = object();
    tree.properties = [{ name: 'child', required: false, schema: tree }];
    expect(told(api([], []), api([{ name: 'tree', required: false, schema: tree }], []))).toEqual([
      'minor body `tree` is new',
    ]);
  });
});

describe('what a package exports', () => {
  const files = (text: string) =>
    new Map([
      ['src/index.ts', "export { type A, f } from './a.ts';\nexport const VERSION = 1;\n"],
      ['src/a.ts', text],
    ]);
  const BEFORE =
    'export interface A {\n  a: string;\n}\nexport async function f(a: A): Promise<void> {\n  work();\n}\n';
  const diff = (after: string) =>
    diffExports('src/index.ts', files(BEFORE), files(after)).map(({ level, text }) => `${level} ${text}`);

  test.each([
    [
      'code and comments alone',
      BEFORE.replace('work()', '/* more */ work(2)').replace('  a:', '  /** The a. */\n  a:'),
      [],
    ],
    ['an optional member', BEFORE.replace('a: string;', 'a: string;\n  b?: number;'), ['minor `A` has `b`']],
    [
      'a required member',
      BEFORE.replace('a: string;', 'a: string;\n  b: number;'),
      ['major `A` is declared otherwise'],
    ],
    ['a member that went', BEFORE.replace('a: string;', ''), ['major `A` is declared otherwise']],
    ['a parameter', BEFORE.replace('(a: A)', '(a: A, b: A)'), ['major `f` is declared otherwise']],
    ['an export that went', BEFORE.replace(' f(', ' g('), ['major `f` is gone']],
  ])('%s', (_what, after, expected) => {
    expect(diff(after)).toEqual(expected);
  });

  test('an export that came', () => {
    const now = new Map([
      ...files(BEFORE),
      ['src/index.ts', "export { type A, f } from './a.ts';\nexport const VERSION = 1;\nexport type B = 1;\n"],
    ]);
    expect(diffExports('src/index.ts', files(BEFORE), now)).toEqual([{ level: 'minor', text: '`B` is new' }]);
  });

  test('an export of all of a file is refused', () => {
    const all = new Map([['src/index.ts', "export * from './a.ts';\n"]]);
    expect(() => diffExports('src/index.ts', all, all)).toThrow('must name what it exports');
  });
});

describe('a changeset', () => {
  const changes = [
    { level: 'minor', text: 'b is new' },
    { level: 'major', text: 'a is gone' },
  ] as const;

  test('raises by the weightiest change, and lists what breaks first', () => {
    expect(weightiest(changes)).toBe('major');
    expect(renderChangeset({ name: 'wechatpay-kit', version: '1.2.0', changes })?.split('\n')).toEqual([
      ...['---', "'wechatpay-kit': major", '---', ''],
      ...['Breaking:', '', '- a is gone', '', 'More:', '', '- b is new', ''],
    ]);
  });

  test.each([
    ['major', '0.1.0', 'minor'],
    ['minor', '0.1.0', 'patch'],
    ['patch', '0.1.0', 'patch'],
    ['major', '1.0.0', 'major'],
    ['minor', '10.0.0', 'minor'],
  ] as const)('%s of %s raises the %s', (level, version, expected) => {
    expect(raised(level, version)).toBe(expected);
  });

  test('is none without a change', () => {
    expect(renderChangeset({ name: 'a', version: '1.0.0', changes: [] })).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { pathItemFile } from '../locations.ts';
import { projectSpec } from '../project-spec.fixture.ts';
import { allProperties } from '../traverse.ts';
import { createLoadCache } from './load-cache.ts';
import { loadCatalog, ROOT_FILE } from './load-catalog.ts';

const ROOT = `openapi: 3.1.1
servers:
  - url: https://api.mch.weixin.qq.com
x-tagGroups:
  - name: 基础支付
    tags: [基础支付]
paths:
  /v3/orders:
    $ref: ./paths/v3/orders.yaml
`;
const ITEM = 'openapi/paths/v3/orders.yaml';
const SHARED = 'openapi/components/schemas/Amount.yaml';

/** A path item with one operation whose answer has the given schema, indented as the last lines of the file. */
const withSchema = (...schema: string[]): string =>
  [
    'get:',
    '  operationId: v3.orders.get',
    '  summary: 查询订单',
    '  responses:',
    '    "200":',
    '      content:',
    '        application/json:',
    '          schema:',
    ...schema.map((line) => `            ${line}`),
  ].join('\n');

const load = (item: string, shared = 'type: object\n', root = ROOT) =>
  loadCatalog(new Map(Object.entries({ [ROOT_FILE]: root, [ITEM]: item, [SHARED]: shared })));

const AMOUNT = '../../components/schemas/Amount.yaml';

describe('the project', () => {
  test('loads every operation without a problem', async () => {
    const { catalog, problems, files } = await projectSpec();
    expect(problems).toEqual([]);
    const items = [...files.keys()].filter((file) => file.startsWith('openapi/paths/'));
    expect([...new Set(catalog.operations.map(({ name }) => pathItemFile(name)))].sort()).toEqual(items.sort());
    expect(catalog.server).toBe('https://api.mch.weixin.qq.com');
  });

  test('has the place of each operation', async () => {
    const { catalog, files } = await projectSpec();
    for (const { method, source } of catalog.operations) {
      expect(files.get(source.file)?.split('\n')[source.line - 1]).toBe(`${method}:`);
    }
  });
});

test('a second load parses only what changed', () => {
  const cache = createLoadCache();
  const files = new Map([
    [ROOT_FILE, ROOT],
    [ITEM, withSchema('type: object')],
  ]);
  loadCatalog(files, cache);
  const root = cache.files.get(ROOT_FILE);
  const { catalog } = loadCatalog(
    new Map([...files, [ITEM, withSchema('type: array', 'items:', '  type: string')]]),
    cache,
  );
  expect(cache.files.get(ROOT_FILE)?.parsed).toBe(root?.parsed);
  expect(catalog.operations[0]?.response.body?.schema.type).toBe('array');
});

describe('schemas', () => {
  const schemaOf = (item: string, shared?: string) => {
    const { catalog, problems } = load(item, shared);
    expect(problems).toEqual([]);
    return catalog.operations[0]?.response.body?.schema;
  };

  test('bases of allOf keep their name, inline members become own properties', () => {
    const schema = schemaOf(
      withSchema(
        'allOf:',
        `  - $ref: ${AMOUNT}`,
        '  - type: object',
        '    properties:',
        '      payer_total:',
        '        type: integer',
      ),
      'type: object\nrequired: [total]\nproperties:\n  total:\n    type: integer\n',
    );
    expect(schema?.type).toBe('object');
    expect(schema?.bases.map(({ component }) => component)).toEqual(['Amount']);
    expect(schema?.properties.map(({ name }) => name)).toEqual(['payer_total']);
    expect(schema && allProperties(schema).map(({ name, required }) => [name, required])).toEqual([
      ['total', true],
      ['payer_total', false],
    ]);
  });

  test('a $ref keeps its sibling keys', () => {
    const schema = schemaOf(
      withSchema(
        `$ref: ${AMOUNT}`,
        'title: 金额',
        'x-encryption: apiv3-key',
        'enum: ["1"]',
        'x-enumDescriptions: { "1": 一 }',
        'examples: ["1"]',
      ),
      'type: string\ntitle: 数\nmaxLength: 9\n',
    );
    expect(schema).toMatchObject({
      title: '金额',
      encryption: 'apiv3-key',
      enumDescriptions: { 1: '一' },
      examples: ['1'],
      maxLength: 9,
    });
  });

  test('a shared scalar has no name of its own', () => {
    const schema = schemaOf(withSchema(`$ref: ${AMOUNT}`), 'type: string\ntitle: 数\n');
    expect(schema).not.toHaveProperty('component');
  });

  test('enums may be numbers; null in a type makes it nullable', () => {
    const schema = schemaOf(withSchema('type: [integer, "null"]', 'enum: [1, 2]'));
    expect(schema).toMatchObject({ type: 'integer', nullable: true, enum: [1, 2] });
  });
});

const FAULTS: [name: string, found: ReturnType<typeof load>, rule: string, file: string, line: number, part: string][] =
  [
    ['malformed YAML', load('get:\n  summary: [查询\npost: 1\n'), 'yaml-syntax', ITEM, 3, 'Flow sequence'],
    ['an empty file', load(''), 'yaml-syntax', ITEM, 1, 'empty'],
    [
      'a duplicate key',
      load(withSchema('type: string', 'type: integer')),
      'yaml-syntax',
      ITEM,
      10,
      '"type" stands here twice',
    ],
    ['an anchor', load('get: &a 1\n'), 'yaml-syntax', ITEM, 1, 'Anchors'],
    ['an alias', load('get: 1\npost: *a\n'), 'yaml-syntax', ITEM, 2, 'Aliases'],
    ['a missing $ref', load(withSchema('$ref: ./Gone.yaml')), 'reference-resolves', ITEM, 9, './Gone.yaml'],
    [
      'a $ref to itself',
      load(withSchema(`$ref: ${AMOUNT}`), 'type: array\nitems:\n  $ref: ./Amount.yaml\n'),
      'reference-resolves',
      SHARED,
      3,
      'back',
    ],
    [
      'a path without $ref',
      load(withSchema('type: string'), undefined, ROOT.replace('$ref', 'x-ref')),
      'reference-resolves',
      ROOT_FILE,
      8,
      '/v3/orders',
    ],
    [
      'a path item file that is gone',
      load(withSchema('type: string'), undefined, ROOT.replace('orders.yaml', 'gone.yaml')),
      'reference-resolves',
      ROOT_FILE,
      9,
      'gone.yaml',
    ],
    [
      'a root without paths',
      load(withSchema('type: string'), undefined, ROOT.replace('paths:', 'path:')),
      'spec-shape',
      ROOT_FILE,
      1,
      '"paths"',
    ],
    [
      'a root without servers',
      load(withSchema('type: string'), undefined, ROOT.replace('servers:', 'server:')),
      'spec-shape',
      ROOT_FILE,
      1,
      'server',
    ],
    ['a path item that is a list', load('- get\n'), 'spec-shape', ITEM, 1, 'map of methods'],
    ['an unknown method', load('head:\n  summary: x\n'), 'spec-shape', ITEM, 1, '"head"'],
    ['an operation that is text', load('get: 查询\n'), 'spec-shape', ITEM, 1, 'must be a map'],
    [
      'no operationId',
      load(withSchema('type: string').replace('operationId', 'x-id')),
      'spec-shape',
      ITEM,
      1,
      'operationId',
    ],
    ['no success answer', load(withSchema('type: string').replace('"200"', '"500"')), 'spec-shape', ITEM, 4, 'success'],
    ['a body without schema', load(withSchema().replace('schema:', 'x:')), 'spec-shape', ITEM, 7, 'media type'],
    ['an unknown type', load(withSchema('type: text')), 'spec-shape', ITEM, 9, '"text"'],
    ['two types', load(withSchema('type: [string, integer]')), 'spec-shape', ITEM, 9, '["string","integer"]'],
    ['a keyword the model does not hold', load(withSchema('oneOf: []')), 'spec-shape', ITEM, 9, '"oneOf"'],
    [
      'a list where a map belongs',
      load(withSchema('type: object', 'properties: []')),
      'spec-shape',
      ITEM,
      10,
      'must be a map',
    ],
    ['a schema that is text', load(withSchema('type: array', 'items: string')), 'spec-shape', ITEM, 10, '"items"'],
    ['an unknown encryption', load(withSchema('type: string', 'x-encryption: rot13')), 'spec-shape', ITEM, 10, 'rot13'],
    [
      'a required field that is none',
      load(withSchema('type: object', 'required: [id]')),
      'spec-shape',
      ITEM,
      10,
      '"id"',
    ],
    [
      'an unknown "in"',
      load(`get:\n  parameters:\n    - name: id\n      in: cookie\n${withSchema('type: string').slice(5)}`),
      'spec-shape',
      ITEM,
      4,
      '"in"',
    ],
  ];

describe('problems', () => {
  test.each(FAULTS)('%s', (_name, { problems }, rule, file, line, part) => {
    const [problem] = problems;
    expect(problem).toMatchObject({ rule, file, line });
    expect(problem?.message).toContain(part);
    expect(problem?.fix).not.toBe('');
  });

  test('no root at all', () => {
    const { problems, catalog } = loadCatalog(new Map());
    expect(catalog.operations).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'reference-resolves', file: ROOT_FILE, line: 1 }]);
  });
});

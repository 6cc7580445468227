import { describe, expect, test } from 'vitest';
import type { Schema } from '../catalog-model.ts';
import { allProperties } from '../traverse.ts';
import { loadCatalog, ROOT_FILE } from './load-catalog.ts';

const ITEM = 'openapi/paths/v3/orders.yaml';
const SHARED = 'openapi/components/schemas/Amount.yaml';
const REFERENCE = '$ref: ../../components/schemas/Amount.yaml';
const ROOT = `openapi: 3.1.1
servers:
  - url: https://api.mch.weixin.qq.com
paths:
  /v3/orders:
    $ref: ./paths/v3/orders.yaml
`;
const ITEM_START = `get:
  operationId: v3.orders.get
  summary: 查询订单
  responses:
    '200':
      content:
        application/json:
          schema:
`;
const FIRST_LINE = ITEM_START.split('\n').length;

/** The answer of an operation with this schema, and the problems with their lines counted from its first. */
function load(schema: string[], shared: string): { schema: Schema | undefined; problems: string[] } {
  const item = ITEM_START + schema.map((line) => `            ${line}\n`).join('');
  const { catalog, problems } = loadCatalog(
    new Map([
      [ROOT_FILE, ROOT],
      [ITEM, item],
      [SHARED, shared],
    ]),
  );
  const found = problems.map(({ file, line, message }) => `${file === ITEM ? line - FIRST_LINE : file} ${message}`);
  return { schema: catalog.operations[0]?.response.body?.schema, problems: found };
}

const OBJECT =
  'type: object\nrequired: [total]\nproperties:\n  total:\n    type: integer\n  currency:\n    type: string\n';

describe('beside a $ref', () => {
  test.each([
    ['type', 'type: object'],
    ['properties', 'properties: { payer: { type: string } }'],
    ['required', 'required: [currency]'],
    ['items', 'items: { type: string }'],
    ['allOf', `allOf: [{ ${REFERENCE} }]`],
    ['anyOf', 'anyOf: [{ required: [total] }, { required: [currency] }]'],
    ['contentSchema', 'contentSchema: { type: object }'],
    ['xml', 'xml: { name: xml }'],
  ])('"%s" is refused at its line: it would be lost', (key, line) => {
    expect(load([REFERENCE, line], OBJECT).problems).toEqual([`1 "${key}" beside a $ref would be lost.`]);
  });

  test.each([
    ['maxLength', 'maxLength: 10', 'type: string\nmaxLength: 9\n', '9'],
    ['minLength', 'minLength: 5', 'type: string\nminLength: 6\n', '6'],
    ['maximum', 'maximum: 10', 'type: integer\nmaximum: 9\n', '9'],
    ['minItems', 'minItems: 1', 'type: array\nminItems: 2\nitems:\n  type: string\n', '2'],
    ['pattern', "pattern: '^b$'", "type: string\npattern: '^a$'\n", '"^a$"'],
    ['enum', 'enum: [A, C]', 'type: string\nenum: [A, B]\n', '["A","B"]'],
  ])('a "%s" that the shared shape does not allow is refused', (key, line, shared, limit) => {
    expect(load([REFERENCE, line], shared).problems).toEqual([
      `1 "${key}" beside a $ref allows what the shared shape (${limit}) does not.`,
    ]);
  });

  test('narrower limits hold', () => {
    const { schema, problems } = load(
      [REFERENCE, 'maxLength: 8', 'enum: [A]'],
      'type: string\nmaxLength: 9\nenum: [A, B]\n',
    );
    expect(problems).toEqual([]);
    expect(schema).toMatchObject({ maxLength: 8, enum: ['A'] });
  });
});

describe('beside allOf', () => {
  test('required makes a field of a base required', () => {
    const { schema, problems } = load(['required: [currency]', 'allOf:', `  - ${REFERENCE}`], OBJECT);
    expect(problems).toEqual([]);
    expect(schema && allProperties(schema).map(({ name, required }) => [name, required])).toEqual([
      ['total', true],
      ['currency', true],
    ]);
  });

  test('a name that no field has is refused', () => {
    expect(load(['required: [payer]', 'allOf:', `  - ${REFERENCE}`], OBJECT).problems).toEqual([
      '0 "payer" is required, but is no property here.',
    ]);
  });

  test('what a part without a $ref would lose is refused', () => {
    expect(load(['allOf:', `  - ${REFERENCE}`, '  - title: 金额', '    type: object'], OBJECT).problems).toEqual([
      '2 "title" in a part of allOf would be lost.',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { schemaOf } from '../../../tests/support/spec-model.ts';
import type { ExpectedField } from '../compare/merge-statements.ts';
import type { OfficialField } from '../official-model.ts';
import { buildObject, buildSchema, type SchemaSources } from './build-schema.ts';
import { fieldTrees, signatureOf } from './field-tree.ts';

const row = (field: Partial<OfficialField> & Pick<OfficialField, 'name'>): ExpectedField => ({
  type: 'string',
  required: false,
  types: [field.type ?? 'string'],
  itemTypes: field.items ? [field.items] : [],
  docs: ['merchant/9000000001'],
  ...field,
});

function sources(parts: Partial<SchemaSources> = {}): SchemaSources {
  return {
    place: 'body',
    samplesOf: () => [],
    precedentOf: () => undefined,
    componentOf: () => undefined,
    ...parts,
  };
}

const ROWS = [
  row({ name: 'receivers', type: 'array', items: 'object', term: '接收方', maxItems: 50, required: true }),
  row({ name: 'receivers.amount', type: 'integer', term: '金额', minimum: 1, required: true }),
  row({ name: 'receivers.name', term: '姓名', encrypted: true }),
  row({ name: 'tags', type: 'array', items: 'string', term: '标签', enum: ['A', 'B'] }),
];

describe('fieldTrees', () => {
  test('nests rows by their paths, in the order of the page', () => {
    const trees = fieldTrees(ROWS);
    expect(trees.map(({ name }) => name)).toEqual(['receivers', 'tags']);
    expect(trees[0]?.children.map(({ name }) => name)).toEqual(['amount', 'name']);
  });

  test('a signature has the types of items', () => {
    expect(signatureOf(fieldTrees(ROWS))).toEqual([
      'receivers.amount:integer',
      'receivers.name:string',
      'receivers:object',
      'tags:string',
    ]);
  });
});

describe('buildSchema', () => {
  test('an object has its required fields, an array its items and counts, a secret its key', () => {
    expect(buildObject(fieldTrees(ROWS), sources())).toEqual({
      type: 'object',
      required: ['receivers'],
      properties: {
        receivers: {
          type: 'array',
          title: '接收方',
          maxItems: 50,
          items: {
            type: 'object',
            required: ['amount'],
            properties: {
              amount: { type: 'integer', title: '金额', minimum: 1 },
              name: {
                type: 'string',
                title: '姓名',
                contentEncoding: 'base64',
                'x-encryption': 'wechatpay-public-key',
              },
            },
          },
        },
        tags: { type: 'array', title: '标签', items: { type: 'string', enum: ['A', 'B'] } },
      },
    });
  });

  test('a component with the same fields takes the place of an object', () => {
    const [tree] = fieldTrees(ROWS);
    expect(tree && buildSchema(tree, sources({ componentOf: () => './Receiver.yaml' }))).toEqual({
      type: 'array',
      title: '接收方',
      maxItems: 50,
      items: { $ref: './Receiver.yaml' },
    });
  });

  test('a precedent gives the unit and the meanings of values', () => {
    const precedent = schemaOf({ type: 'integer', unit: 'fen', enumDescriptions: { UP: '涨', DOWN: '跌' } });
    const [amount, mode, other] = fieldTrees([
      row({ name: 'amount', type: 'integer', term: '金额' }),
      row({ name: 'mode', term: '方式', enum: ['UP', 'DOWN'] }),
      row({ name: 'other', term: '方式', enum: ['UP', 'SIDE'] }),
    ]).map((tree) => buildSchema(tree, sources({ precedentOf: () => precedent })));
    expect(amount).toMatchObject({ 'x-unit': 'fen' });
    expect(mode).toMatchObject({ 'x-enumDescriptions': { UP: '涨', DOWN: '跌' } });
    expect(other).not.toHaveProperty('x-enumDescriptions');
  });

  test.each([
    ['a value of the page', row({ name: 'code', term: '编号', maxLength: 4 }), ['AB12'], ['AB12']],
    ['no value that is too long', row({ name: 'code', term: '编号', maxLength: 4 }), ['AB123'], undefined],
    ['no value that is the term', row({ name: 'code', term: '编号' }), ['编号'], undefined],
    ['no text made unreadable', row({ name: 'note', term: '说明' }), ['文文文'], undefined],
    ['no time without a zone', row({ name: 'time', term: '时间', format: 'date-time' }), ['2026-01-01'], undefined],
    ['bytes counted as such', row({ name: 'code', term: '编号', maxLength: 3, unit: 'bytes' }), ['汉字'], undefined],
    ['an item of a list', row({ name: 'codes', type: 'array', items: 'string', term: '编号' }), [['A1', 'A2']], ['A1']],
  ] as const)('examples: %s', (_, field, samples, expected) => {
    const [tree] = fieldTrees([field]);
    const schema = tree && buildSchema(tree, sources({ samplesOf: () => [...samples] }));
    const inner = schema?.type === 'array' ? schema.items : schema;
    expect(inner).toEqual(
      expected
        ? expect.objectContaining({ examples: expected })
        : expect.not.objectContaining({ examples: expect.anything() }),
    );
  });
});

import { expect, test } from 'vitest';
import { objectOf, schemaOf } from '../../tests/support/spec-model.ts';
import { createValidator } from '../spec/validator.ts';
import { messageBlocks } from './field-rows.ts';
import { sampleOf } from './samples/sample.ts';

const shape = (component: string, fields: readonly string[]) => {
  const plain = objectOf(Object.fromEntries(fields.map((name) => [name, schemaOf({})])));
  const properties = plain.properties.map((property) => ({ ...property, required: true }));
  return { ...plain, component, title: `形状 ${component}`, properties };
};

const union = schemaOf({
  type: 'object',
  variants: [shape('Direct', ['mchid', 'id']), shape('Partner', ['sp_mchid', 'id'])],
});

test('a message of several shapes has a section for each, with the field that tells it apart', () => {
  const blocks = messageBlocks(union, 'resource', { anchors: new Set(), direction: 'response' });
  expect(blocks).toMatchObject([
    { kind: 'paragraph' },
    {
      kind: 'section',
      anchor: 'resource-Direct',
      title: '形状 Direct',
      blocks: [
        { kind: 'paragraph', content: ['只有这一种带 ', { code: 'mchid' }, '。'] },
        { kind: 'fields', rows: [{ anchor: 'resource-Direct-mchid' }, { anchor: 'resource-Direct-id' }] },
      ],
    },
    { kind: 'section', anchor: 'resource-Partner' },
  ]);
});

test('a sample has the first shape, or the one whose fields are given', () => {
  expect(Object.keys(sampleOf(union) ?? {})).toEqual(['mchid', 'id']);
  expect(Object.keys(sampleOf(union, { template: { sp_mchid: '1' } }) ?? {})).toEqual(['sp_mchid', 'id']);
  expect(Object.keys(sampleOf(union, { context: { sp_mchid: '1' } }) ?? {})).toEqual(['sp_mchid', 'id']);
});

test('a value of several shapes is valid when it has one of them', () => {
  const validate = createValidator();
  expect(validate(union, { mchid: '1', id: '2' })).toBeUndefined();
  expect(validate(union, { id: '2' })).toContain("must have required property 'mchid'");
  expect(validate(union, { mchid: '1', sp_mchid: '1', id: '2' })).toContain('must NOT have additional properties');
});

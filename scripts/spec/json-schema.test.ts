import { expect, test } from 'vitest';
import { objectOf, schemaOf } from '../../tests/support/spec-model.ts';
import type { Schema } from './catalog-model.ts';
import { jsonTexts, parametersSchema, toJsonSchema } from './json-schema.ts';

const required = (schema: Schema): Schema => ({
  ...schema,
  properties: schema.properties.map((property) => ({ ...property, required: true })),
});

test('objects are closed and name what they need, with the fields of their bases', () => {
  const base = required(objectOf({ appid: schemaOf({ maxLength: 32 }) }));
  const schema = { ...required(objectOf({ total: schemaOf({ type: 'integer', minimum: 1 }) })), bases: [base] };
  expect(toJsonSchema(schema)).toEqual({
    type: 'object',
    properties: { appid: { type: 'string', maxLength: 32 }, total: { type: 'integer', minimum: 1 } },
    patternProperties: {},
    required: ['appid', 'total'],
    additionalProperties: false,
  });
  expect(toJsonSchema(schema, { open: true })).not.toHaveProperty('additionalProperties');
});

test('an object without known fields allows any', () => {
  expect(toJsonSchema(objectOf({}))).toEqual({ type: 'object' });
  expect(toJsonSchema(schemaOf({ type: 'any' }))).toEqual({});
});

test('what may be null is so in type and enum', () => {
  expect(toJsonSchema(schemaOf({ nullable: true, enum: ['A'] }))).toEqual({
    type: ['string', 'null'],
    enum: ['A', null],
  });
});

test('optional fields may be absent; ciphertext has no limits of its own', () => {
  const schema = required(
    objectOf({ sign: schemaOf({}), name: schemaOf({ maxLength: 8, encryption: 'merchant-certificate' }) }),
  );
  expect(toJsonSchema(schema, { optional: ['sign'], ciphertext: true })).toMatchObject({
    properties: { name: { type: 'string' } },
    required: ['name'],
  });
  expect(toJsonSchema(schema)).toMatchObject({ properties: { name: { maxLength: 8 } }, required: ['sign', 'name'] });
});

test('numbered fields are patterns, and templates of a path are always needed', () => {
  const numbered = { name: 'coupon_$n', pattern: '^coupon_\\d+$', required: false, schema: schemaOf({}) };
  expect(toJsonSchema({ ...objectOf({}), properties: [numbered] })).toMatchObject({
    patternProperties: { '^coupon_\\d+$': { type: 'string' } },
  });
  const { source } = schemaOf({});
  expect(parametersSchema([{ name: 'id', in: 'path', required: false, schema: schemaOf({}), source }])).toMatchObject({
    required: ['id'],
  });
});

test('JSON in strings is found at any depth', () => {
  const text = schemaOf({ content: objectOf({}) });
  const schema = objectOf({ detail: text, orders: schemaOf({ type: 'array', items: objectOf({ scene: text }) }) });
  expect(jsonTexts(schema).map(({ path }) => path.join('.'))).toEqual(['detail', 'orders.*.scene']);
});

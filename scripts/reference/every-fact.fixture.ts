import type { Property, Schema, SchemaType } from '../spec/catalog-model.ts';
import { emptySchema } from '../spec/traverse.ts';
import type { FieldRow } from './document-model.ts';
import { fieldFacts } from './field-facts.ts';

const source = { file: 'a.yaml', line: 1, column: 1 };
const schema = (type: SchemaType, rest: Partial<Schema>): Schema => ({ ...emptySchema(type, source), ...rest });
const field = (name: string, required: boolean, of: Schema, rest: Partial<Property> = {}): Property => ({
  ...{ name, required, schema: of },
  ...rest,
});

const inner = field('inner', true, schema('string', { title: '里面', examples: ['X'] }));

/** Fields that have every kind of fact between them. */
export const EVERY_FACT: readonly Property[] = [
  field(
    'text',
    true,
    schema('string', {
      ...{ title: '文本 <b>', description: '说明 `inner` 的用法。', minLength: 2, maxLength: 9, lengthUnit: 'bytes' },
      ...{ pattern: '^[0-9A-Z]+$', format: 'date-time', examples: ['A<1>'], default: 'B' },
    }),
  ),
  field('secret', false, schema('string', { encryption: 'wechatpay-public-key', contentEncoding: 'base64' }), {
    conditions: [{ kind: 'dependent', field: 'secret', requires: ['text'] }],
  }),
  field('total', false, schema('integer', { unit: 'fen', minimum: 1, maximum: 100, nullable: true, deprecated: true })),
  field(
    'state',
    true,
    schema('string', { enum: ['OPEN', 'SHUT', 'ODD'], enumDescriptions: { OPEN: '开着', SHUT: '关了' } }),
  ),
  field('kind', true, schema('string', { const: 'FIXED' })),
  field(
    'list',
    false,
    schema('array', { minItems: 1, maxItems: 5, title: '列表', items: schema('object', { properties: [inner] }) }),
  ),
  field(
    'json',
    false,
    schema('string', { contentMediaType: 'application/json', content: schema('object', { properties: [inner] }) }),
  ),
];

const rowOf = (property: Property, prefix = ''): FieldRow => ({
  anchor: `body-${prefix}${property.name}`,
  facts: fieldFacts(property, 'request'),
  deviations: property.name === 'text' ? [['官方页面写作 ', { code: 'txt' }]] : [],
  children:
    (property.schema.content ?? property.schema.items)?.properties.map((child) => rowOf(child, `${property.name}-`)) ??
    [],
});

/** Their rows in a table. */
export const EVERY_ROW: readonly FieldRow[] = EVERY_FACT.map((property) => rowOf(property));

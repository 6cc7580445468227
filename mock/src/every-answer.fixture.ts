import { type Catalog, EMPTY_CATALOG, type Property, type Schema } from '../../scripts/spec/catalog-model.ts';
import { objectOf, operationWith, operationWithoutBody, schemaOf } from '../../tests/support/spec-model.ts';

const json = { mediaType: 'application/json', required: true };
const field = (name: string, schema: Partial<Schema>, rest: Partial<Property> = {}): Property => ({
  ...{ name, required: false, schema: schemaOf({ title: `${name} 的名称`, ...schema }) },
  ...rest,
});
const object = (...properties: Property[]): Partial<Schema> => ({ type: 'object', properties });
const inner = field('inner', {}, { required: true });

const REQUEST: Property[] = [
  field('text', { minLength: 2, maxLength: 4, pattern: '^[A-Z]+$' }, { required: true }),
  field('bytes', { minLength: 2, maxLength: 6, lengthUnit: 'bytes' }),
  field('at', { format: 'date-time' }),
  field('total', { type: 'integer', minimum: 1, maximum: 100 }),
  field('state', { enum: ['OPEN', 'SHUT'] }),
  field('kind', { const: 'FIXED' }),
  field('list', { type: 'array', minItems: 1, maxItems: 2, items: schemaOf(object(inner)) }),
  field('data', { contentMediaType: 'application/json', content: schemaOf(object(inner)) }),
  field('secret', { encryption: 'wechatpay-public-key', contentEncoding: 'base64' }),
  field('name', {}),
  field('phone', {}, { conditions: [{ kind: 'dependent', field: 'phone', requires: ['mail'] }] }),
  field('mail', {}),
];

const ANSWER: Property[] = [
  ...[field('out_no', {}), field('text', {}), field('total', { type: 'integer' }), field('name', {})],
  ...[field('trade_no', { examples: ['T1'] }), field('fixed', { const: 'F' })],
  field('list', { type: 'array', items: schemaOf(object(inner, field('name', {}), field('secret', {}))) }),
  field('card', { encryption: 'merchant-certificate', contentEncoding: 'base64' }),
];

const source = { file: 'openapi/paths/test.yaml', line: 1, column: 1 };
const outNo = { name: 'out_no', in: 'path' as const, required: true, schema: schemaOf({ maxLength: 4 }), source };
const header = { name: 'X-A', in: 'header' as const, required: true, schema: schemaOf({ title: '头' }), source };
const query = [
  { name: 'page', in: 'query' as const, required: true, schema: schemaOf({ type: 'integer', maximum: 9 }), source },
  {
    name: 'tags',
    in: 'query' as const,
    required: false,
    schema: schemaOf({ type: 'array', items: schemaOf({}) }),
    source,
  },
];

/** Operations whose requests and answers have every kind of rule and fact between them. */
export const EVERY_OPERATION: Catalog = {
  ...EMPTY_CATALOG,
  server: 'https://api.mch.weixin.qq.com',
  errors: {
    ...EMPTY_CATALOG.errors,
    v3: [{ status: 500, code: 'SYSTEM_ERROR', description: '系统错误', remedy: 'retry-same', advice: '重试', source }],
  },
  operations: [
    operationWith({
      ...{ path: '/v3/orders/{out_no}', parameters: [outNo, header] },
      request: { ...json, schema: schemaOf(object(...REQUEST)) },
      response: { status: 200, body: { ...json, schema: schemaOf(object(...ANSWER)) } },
      errors: [{ status: 403, code: 'ODD', description: '古怪', remedy: 'fix-parameters', advice: '更正', source }],
    }),
    operationWithoutBody({
      ...{ id: 'v3.orders.get', name: 'v3/orders', path: '/v3/orders', method: 'get' },
      ...{ parameters: query, response: { status: 200, body: { ...json, schema: objectOf({ page: schemaOf({}) }) } } },
    }),
    operationWith({
      ...{ id: 'v3.pay.post', name: 'v3/pay/orders', path: '/v3/pay/orders', parameters: [] },
      ...{ request: { ...json, schema: objectOf({ mchid: schemaOf({}) }) }, response: { status: 204 } },
    }),
  ],
};

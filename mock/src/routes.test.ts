import { expect, test } from 'vitest';
import { EMPTY_CATALOG, type Operation } from '../../scripts/spec/catalog-model.ts';
import { operationWith, schemaOf } from '../../tests/support/spec-model.ts';
import { createRoutes, findPath, methodOf, templateValues } from './routes.ts';

const operation = (path: string, parts: Partial<Operation> = {}): Operation =>
  operationWith({ path, id: path, ...parts });
const operations = [
  operation('/v3/orders/{id}'),
  operation('/v3/orders/latest'),
  operation('/v3/orders/{id}/close'),
  operation('/v3/orders/latest/{part}'),
  operation('/v3/applyments/'),
  operation('/v3/a/{code}/cancel'),
  operation('/v3/a/{id}/cancel', {
    parameters: [{ name: 'id', in: 'path', required: true, schema: schemaOf({}), source: schemaOf({}).source }],
  }),
];
const routes = createRoutes({ ...EMPTY_CATALOG, operations });
const found = (path: string) =>
  findPath(routes, path)
    ?.operations.get('post')
    ?.map(({ id }) => id);

test('a literal segment wins over a template, unless what follows fits the template alone', () => {
  expect(found('/v3/orders/latest')).toEqual(['/v3/orders/latest']);
  expect(found('/v3/orders/1')).toEqual(['/v3/orders/{id}']);
  expect(found('/v3/orders/latest/close')).toEqual(['/v3/orders/latest/{part}']);
  expect(found('/v3/orders/1/close')).toEqual(['/v3/orders/{id}/close']);
});

test('a trailing slash counts, and a template takes no empty segment', () => {
  expect(found('/v3/applyments/')).toEqual(['/v3/applyments/']);
  expect(found('/v3/applyments')).toBeUndefined();
  expect(found('/v3/orders/')).toBeUndefined();
  expect(found('/v3/orders')).toBeUndefined();
  expect(found('*')).toBeUndefined();
});

test('two paths that differ in the name of a template lead to both operations', () => {
  expect(found('/v3/a/1/cancel')).toEqual(['/v3/a/{code}/cancel', '/v3/a/{id}/cancel']);
});

test('values of templates are percent-decoded; malformed ones stay', () => {
  const [order] = operations;
  const values = (path: string) => order && templateValues(order, findPath(routes, path)?.values ?? []);
  expect(values('/v3/orders/a%2Fb')).toEqual({ id: 'a/b' });
  expect(values('/v3/orders/%zz')).toEqual({ id: '%zz' });
});

test('an unknown method has no operation', () => {
  expect([methodOf('POST'), methodOf('post'), methodOf('OPTIONS')]).toEqual(['post', undefined, undefined]);
});

import { beforeAll, expect, test } from 'vitest';
import { type LoadedCatalog, loadCatalog, readSpec, type SpecFiles } from '../../catalog/load.ts';
import { operationId } from '../../catalog/name.ts';
import { copyExample, copyExampleFile, multiplySpec } from './multiply.ts';

let real: SpecFiles;
let twice: LoadedCatalog;

beforeAll(async () => {
  real = await readSpec(process.cwd());
  twice = loadCatalog(multiplySpec(real, 2));
});

test('twice the operations, without a problem, each called by its name', () => {
  const { catalog } = loadCatalog(real);
  expect(twice.problems).toEqual([]);
  expect(twice.catalog.operations).toHaveLength(catalog.operations.length * 2);
  const wrong = twice.catalog.operations.filter(({ id, name, method }) => id !== operationId(name, method));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a copy says what its original says', () => {
  const [original, copy] = ['v3/pay/transactions/jsapi', 'v3/copy1/pay/transactions/jsapi'].map((name) =>
    twice.catalog.operations.find((operation) => operation.name === name),
  );
  expect(copy?.path).toBe('/v3/copy1/pay/transactions/jsapi');
  expect(copy?.request?.schema.properties.map(({ name }) => name)).toEqual(
    original?.request?.schema.properties.map(({ name }) => name),
  );
});

test('an example of a copy calls the copy, and has its types', () => {
  const text = 'await wxpay.v3.pay.post(a satisfies WeChatPay.OpenAPI.V3.Pay.B);\nawait wxpay.client.v3.delete(b);';
  expect(copyExample(text, 2)).toBe(
    'await wxpay.v3.copy2.pay.post(a satisfies WeChatPay.OpenAPI.V3.Copy2.Pay.B);\nawait wxpay.client.v3.delete(b);',
  );
  expect(copyExampleFile('snippets/v2/secapi/pay/refund.post.ts', 2)).toBe(
    'snippets/v2/copy2/secapi/pay/refund.post.ts',
  );
});

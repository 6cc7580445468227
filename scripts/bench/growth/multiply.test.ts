import { beforeAll, expect, test } from 'vitest';
import { type CheckInput, createInput } from '../../check/check-input.ts';
import { projectInput } from '../../check/project-input.fixture.ts';
import { productOrder } from '../../check/rules/product-order.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { operationId } from '../../spec/locations.ts';
import {
  copyExample,
  copyExampleFile,
  copyOverview,
  copyOverviewFile,
  copyPage,
  copyPageFile,
  multiplySpec,
} from './multiply.ts';

let real: Catalog;
let twice: CheckInput;

beforeAll(async () => {
  const { root, files, assets, catalog } = await projectInput();
  const spec = new Map([...files].filter(([file]) => file.startsWith('openapi/')));
  real = catalog;
  const overviews = [...files].filter(([file]) => file.startsWith('docs/product/') && !file.endsWith('/index.md'));
  const copied = overviews.map(([file, text]) => [copyOverviewFile(file, 1), copyOverview(text, 1)] as const);
  twice = createInput(root, new Map([...files, ...multiplySpec(spec, 2), ...copied]), assets);
});

test('twice the operations, without a problem, each called by its name', () => {
  expect(twice.loaderProblems).toEqual([]);
  expect(twice.catalog.operations).toHaveLength(real.operations.length * 2);
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

test('copies are in a product of their own', async () => {
  const { problems } = await productOrder.check(twice);
  expect(problems).toEqual([]);
  expect(twice.catalog.products).toHaveLength(real.products.length * 2);
  const { pages = [] } = twice.catalog.products.find(({ slug }) => slug === 'payment-copy1')?.groups[0] ?? {};
  expect(pages.slice(0, 2)).toEqual(['v3/copy1/pay/transactions/jsapi', 'v3/copy1/pay/transactions/app']);
  expect(copyOverviewFile('docs/product/payment.md', 1)).toBe('docs/product/payment-copy1.md');
});

test('an example of a copy calls the copy, and has its types', () => {
  const text = 'await wxpay.v3.pay.post(a satisfies WeChatPay.OpenAPI.V3.Pay.B);\nawait wxpay.client.v3.delete(b);';
  expect(copyExample(text, 2)).toBe(
    'await wxpay.v3.copy2.pay.post(a satisfies WeChatPay.OpenAPI.V3.Copy2.Pay.B);\nawait wxpay.client.v3.delete(b);',
  );
  expect(copyExample("await wxpay.chain('v2/secapi/mch').post(a);", 2)).toBe(
    "await wxpay.chain('v2/copy2/secapi/mch').post(a);",
  );
  expect(copyExampleFile('snippets/v2/secapi/pay/refund.post.ts', 2)).toBe(
    'snippets/v2/copy2/secapi/pay/refund.post.ts',
  );
});

test('a page of a copy shows the operations and the examples of the copy', () => {
  const text = (said: string, path: string, file: string): string =>
    `---\ndescription: ${said}先下单。\n---\n\n# JSAPI下单\n\n::: operation POST ${path}\n\n<<< @/../snippets/${file}.post.ts{ts twoslash}\n\n:::\n`;
  expect(copyPage(text('', '/v3/pay', 'v3/pay'), 2)).toBe(text('第 2 份：', '/v3/copy2/pay', 'v3/copy2/pay'));
  expect(copyPage(text('', '/secapi', 'v2/secapi'), 2)).toBe(text('第 2 份：', '/copy2/secapi', 'v2/copy2/secapi'));
  expect(copyPageFile('docs/openapi/v3/pay.md', 2)).toBe('docs/openapi/v3/copy2/pay.md');
});

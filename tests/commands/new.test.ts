import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSmallProject, type SmallProject } from '../support/small-project.ts';

const WISH = ['POST', '/v3/pay/transactions/hologram', '--title', '全息下单', '--tag', '基础支付'];
const FILES = [
  'openapi/paths/v3/pay/transactions/hologram.yaml',
  'snippets/v3/pay/transactions/hologram.post.ts',
  'docs/openapi/v3/pay/transactions/hologram.md',
];

let project: SmallProject;

beforeEach(async () => {
  project = await createSmallProject(['/v3/pay/transactions/jsapi']);
});

afterEach(() => project.remove());

test('drafts spec, example and page of an operation, which the types then know', async () => {
  const result = await project.run('new', ...WISH);
  expect(result).toMatchObject({ code: 0, stderr: '' });
  for (const file of FILES) expect(result.stdout).toContain(`drafted  ${file}`);
  const [spec = '', example = '', page = ''] = await Promise.all(FILES.map(project.read));
  expect(spec).toContain('operationId: v3.pay.transactions.hologram.post');
  expect(example).toContain('await wxpay.v3.pay.transactions.hologram.post(');
  expect(page).toContain('::: operation POST /v3/pay/transactions/hologram');
  expect(await project.read('openapi/openapi.yaml')).toContain('/v3/pay/transactions/hologram:');
  expect(await project.run('generate')).toMatchObject({ code: 0 });
  expect(await project.read('virtual-types/v3/pay/transactions/hologram.d.ts')).toContain('全息下单');
});

test('leaves what is there as it is', async () => {
  await project.write('snippets/v3/pay/transactions/hologram.post.ts', '// by hand\n');
  const result = await project.run('new', ...WISH);
  expect(result.code).toBe(0);
  expect(result.stdout).toContain('kept     snippets/v3/pay/transactions/hologram.post.ts');
  expect(await project.read('snippets/v3/pay/transactions/hologram.post.ts')).toBe('// by hand\n');
});

test('has nothing to do for an operation that is complete, and says so', async () => {
  const before = await project.read('snippets/v3/pay/transactions/jsapi.post.ts');
  const result = await project.run('new', 'POST', '/v3/pay/transactions/jsapi');
  expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('Nothing to draft') });
  expect(await project.read('snippets/v3/pay/transactions/jsapi.post.ts')).toBe(before);
});

test.each([
  [['FETCH', '/v3/a'], 'One of get, post'],
  [['POST', 'v3/a'], 'A path begins with /'],
  [['POST', '/v2/pay/a'], 'without /v2'],
])('refuses %j', async (parameters, reason) => {
  const { code, stderr } = await project.run('new', ...parameters);
  expect(code).toBeGreaterThan(0);
  expect(stderr).toContain(reason);
  expect(stderr).not.toMatch(/^\s+at /m);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGoldenProject, type GoldenProject } from '../support/golden-project.ts';

const PARAMETERS = ['POST', '/v3/pay/transactions/hologram', '--title', '全息下单', '--tag', '基础支付'];
const FILES = [
  'openapi/paths/v3/pay/transactions/hologram.yaml',
  'snippets/v3/pay/transactions/hologram.post.ts',
  'docs/openapi/v3/pay/transactions/hologram.md',
];

let project: GoldenProject;

beforeEach(async () => {
  project = await createGoldenProject();
});

afterEach(() => project.remove());

test('npm run new drafts spec, example and page of an operation, and the types then have it', async () => {
  const result = await project.run('new', PARAMETERS);
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

test('npm run new keeps existing files', async () => {
  await project.write('snippets/v3/pay/transactions/hologram.post.ts', '// by hand\n');
  const result = await project.run('new', PARAMETERS);
  expect(result.code).toBe(0);
  expect(result.stdout).toContain('kept     snippets/v3/pay/transactions/hologram.post.ts');
  expect(await project.read('snippets/v3/pay/transactions/hologram.post.ts')).toBe('// by hand\n');
});

test('npm run new exits with 1 for a complete operation', async () => {
  const before = await project.read('snippets/v3/pay/transactions/jsapi.post.ts');
  const result = await project.run('new', ['POST', '/v3/pay/transactions/jsapi']);
  expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('Nothing to draft') });
  expect(await project.read('snippets/v3/pay/transactions/jsapi.post.ts')).toBe(before);
});

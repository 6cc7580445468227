import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxiosStatic } from 'axios';
import { afterAll, expect, it, vi } from 'vitest';
import { loadCatalog, readSpec } from '../scripts/catalog/load.ts';
import { exampleFile } from '../scripts/catalog/name.ts';
import { createDouble } from './examples/double.ts';
import { createKeys } from './examples/keys.ts';

const project = process.cwd();
const { catalog } = loadCatalog(await readSpec(project));
const keys = createKeys();
const double = createDouble(catalog.operations, keys);
// The client is CommonJS: its axios is not the one that an import here would yield.
const axios: AxiosStatic = createRequire(resolve('node_modules/wechatpay-axios-plugin/index.js'))('axios');
axios.defaults.adapter = double.adapter;

afterAll(() => {
  process.chdir(project);
  rmSync(keys.folder, { recursive: true });
});

it('every example runs, reaches its operation and prints what the answer holds', async () => {
  process.chdir(keys.folder);
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  const faults: string[] = [];
  for (const operation of catalog.operations) {
    double.received.length = 0;
    printed.mockClear();
    const file = exampleFile(operation);
    try {
      await import(/* @vite-ignore */ pathToFileURL(resolve(project, file)).href);
      const reached = double.received.some(({ url }) => pathOf(operation.path).test(url.pathname));
      if (!reached) faults.push(`${file}: reached ${double.received.map(({ url }) => url.href).join(', ')}`);
      const values = printed.mock.calls.flat();
      if (values.length === 0 || values.includes(undefined) || (!operation.response.body && values.includes(false)))
        faults.push(`${file}: printed ${values}`);
    } catch (error) {
      faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  printed.mockRestore();
  expect(faults).toEqual([]);
}, 180_000);

it('the client set-up names the environment variable that is missing', async () => {
  const set = process.env.WECHATPAY_SERIAL;
  delete process.env.WECHATPAY_SERIAL;
  vi.resetModules();
  await expect(import(pathToFileURL(resolve(project, 'snippets/wxpay.ts')).href)).rejects.toThrow(
    '缺少环境变量 WECHATPAY_SERIAL',
  );
  process.env.WECHATPAY_SERIAL = set;
});

const pathOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/{}]+')}$`);

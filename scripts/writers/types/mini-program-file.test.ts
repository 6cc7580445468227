import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { miniProgramFile, UNTYPED_METHODS } from './mini-program-file.ts';

const typings = createRequire(import.meta.url).resolve('miniprogram-api-typings/package.json');
const api = readFileSync(path.join(path.dirname(typings), 'types/wx/lib.wx.api.d.ts'), 'utf8');

test.each(UNTYPED_METHODS)('%s is declared here, as long as miniprogram-api-typings lacks it', async (name) => {
  const { catalog } = await projectSpec();
  const { content } = miniProgramFile(catalog.client.calls, { hasComponent: () => false, deviationsOf: () => [] });
  expect(content).toMatch(new RegExp(`^    ${name}\\?\\(options: WeChatPay\\.MiniProgram\\.`, 'm'));
  expect(api).not.toMatch(new RegExp(`^ {8}${name}[(<]`, 'm'));
});

test('methods of miniprogram-api-typings are its own', async () => {
  const { catalog } = await projectSpec();
  const { content } = miniProgramFile(catalog.client.calls, { hasComponent: () => false, deviationsOf: () => [] });
  expect(api).toMatch(/^ {8}requestPayment[(<]/m);
  expect(content).not.toContain('requestPayment');
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { BaseResolver, createConfig, lintDocument, Source } from '@redocly/openapi-core';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Browser } from 'playwright-core';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { operationsByName } from '../../scripts/spec/traverse.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { visit } from '../support/visit.ts';

const dist = join(process.cwd(), 'dist');
const { catalog } = await projectSpec();

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

test('pages and paths correspond one to one', async () => {
  const built = (await glob('openapi/{v2,v3,brand}/**/*.html', { cwd: dist })).map((file) =>
    file.replace(/^openapi\/|\.html$/g, ''),
  );
  const names = [...operationsByName(catalog).keys()];
  expect(built.sort()).toEqual(names.sort());
});

test('openapi.json is one valid document of all operations, and openapi.yaml the same', async () => {
  const json = await readFile(join(dist, 'openapi.json'), 'utf8');
  const document = JSON.parse(json) as { openapi: string; paths: Record<string, Record<string, unknown>> };
  expect(document.openapi).toMatch(/^3\.1\./);
  const operations = Object.values(document.paths).flatMap((item) =>
    Object.keys(item).filter((key) => /^(get|post|put|patch|delete)$/.test(key)),
  );
  expect(operations).toHaveLength(catalog.operations.length);
  expect(json).not.toContain('.yaml"');
  const yaml = await readFile(join(dist, 'openapi.yaml'), 'utf8');
  expect(isDeepStrictEqual(load(yaml, { schema: CORE_SCHEMA }), document)).toBe(true);
});

test('openapi.json has no errors by the "spec" rules of Redocly', async () => {
  const source = new Source('openapi.json', await readFile(join(dist, 'openapi.json'), 'utf8'));
  const config = await createConfig({ extends: ['spec'] });
  const document = { source, parsed: JSON.parse(source.body) as unknown };
  const problems = await lintDocument({ document, config, externalRefResolver: new BaseResolver() });
  expect(problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
});

test('the home page and the list of operations load without an error', async () => {
  for (const path of ['', 'openapi/']) {
    const { page, problems, close } = await visit(browser, site + path);
    expect(await page.locator('h1').count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  }
});

test('the overviews of products, and the file of the index, link every page', async () => {
  const base = new URL(site).pathname;
  const overviews = await Promise.all(
    (await glob('product/*.html', { cwd: dist })).map((file) => readFile(join(dist, file), 'utf8')),
  );
  const linked = new Set(overviews.flatMap((html) => [...html.matchAll(/ href="([^"#]+)/g)].map(([, link]) => link)));
  const index = await readFile(join(dist, 'operations.json'), 'utf8');
  const names = [...operationsByName(catalog).keys()];
  expect(names.filter((name) => !linked.has(`${base}openapi/${name}`))).toEqual([]);
  expect(names.filter((name) => !index.includes(`"/openapi/${name}`))).toEqual([]);
});

test('the footer says that this is not a site of WeChat Pay', async () => {
  const { page, close } = await visit(browser, site);
  expect(await page.locator('footer').innerText()).toMatch(/社区/);
  await close();
});

test('an address without a page is answered with 404', async () => {
  const context = await browser.newContext();
  const response = await (await context.newPage()).goto(`${site}openapi/v3/no-such-path`);
  expect(response?.status()).toBe(404);
  await context.close();
});

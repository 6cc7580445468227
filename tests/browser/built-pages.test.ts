import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { beforeAll, expect, test } from 'vitest';
import { programFile } from '../../scripts/docs/runnable-code.ts';
import { LANGUAGES } from '../../scripts/languages/languages.ts';
import { siteBase } from '../../scripts/lib/site-address.ts';
import { programNames } from '../../scripts/live/live-programs.ts';
import type { Catalog } from '../../scripts/spec/catalog-model.ts';
import { exampleFiles } from '../../scripts/spec/example-forms.ts';
import { pageUrl, webhookExampleFile, webhookPageUrl } from '../../scripts/spec/locations.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { operationsByName } from '../../scripts/spec/traverse.ts';
import { countElements } from '../../scripts/writers/html/page-rest.ts';
import { type ClickWeights, clickWeigher } from '../support/built/click-weight.ts';
import { firstLoadWeigher } from '../support/built/first-load.ts';
import { linkProblems } from '../support/built/link-problems.ts';
import { operationPageProblems, type PageCheckContext, webhookPageProblems } from '../support/built/page-problems.ts';
import { type BuiltPage, readPage } from '../support/built/read-page.ts';
import { validateSample } from '../support/built/sample-validator.ts';
import { fileReader, withRest } from '../support/built/with-rest.ts';
// The pages are read from disk.
import '../support/site-ready.ts';

const project = process.cwd();
const base = siteBase(process.env);
const pages = new Map<string, BuiltPage>();
const weights = new Map<string, { bytes: number; elements: number; firstLoad: number }>();
/** Pages by the names of the programs that they run. */
const programs = new Map<string, string>();
const firstLoadOf = firstLoadWeigher(base, (path) => readFileSync(join(project, 'dist', path)));
const readBuilt = fileReader(join(project, 'dist'));
let catalog: Catalog;
let context: PageCheckContext;

beforeAll(async () => {
  ({ catalog } = await projectSpec());
  context = { base, server: catalog.server, validate: validateSample };
  for (const file of await glob('**/*.html', { cwd: join(project, 'dist') })) {
    const url = `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
    const html = await readFile(join(project, 'dist', file), 'utf8');
    weights.set(url, { bytes: Buffer.byteLength(html), elements: countElements(html), firstLoad: firstLoadOf(html) });
    const whole = withRest(html, readBuilt);
    for (const [, name = ''] of whole.matchAll(/ data-run="([^"]+)"/g)) programs.set(name, url);
    pages.set(url, readPage(whole));
  }
}, 300_000);

function pageAt(url: string): BuiltPage {
  const page = pages.get(url);
  if (!page) throw new Error(`The built site has no ${url}.`);
  return page;
}

/** Fields, rows, samples and all: so that a reader that finds nothing is no success. */
const countFields = (urls: readonly string[]): number =>
  urls.flatMap((url) => pageAt(url).sections).reduce((sum, { fields }) => sum + fields.length, 0);

test('every page of operations has all facts of the spec, and no others', () => {
  const groups = [...operationsByName(catalog)];
  const problems = groups.flatMap(([name, operations]) =>
    operationPageProblems(pageAt(pageUrl(name)), operations, context),
  );
  expect(problems).toEqual([]);
  expect(groups.length).toBeGreaterThan(1000);
  expect(countFields(groups.map(([name]) => pageUrl(name)))).toBeGreaterThan(25_000);
});

test('every page of a callback has all facts of the spec, and no others', () => {
  const { webhooks } = catalog;
  const problems = webhooks.flatMap((webhook) =>
    webhookPageProblems(pageAt(webhookPageUrl(webhook.name)), webhook, context),
  );
  expect(problems).toEqual([]);
  expect(webhooks.length).toBeGreaterThan(100);
  expect(countFields(webhooks.map(({ name }) => webhookPageUrl(name)))).toBeGreaterThan(3000);
});

test('every page shows its examples as in their files', async () => {
  const { operations, webhooks } = catalog;
  const expected = [
    ...operations.flatMap((operation) =>
      exampleFiles(operation).map((file) => [pageUrl(operation.name), file] as const),
    ),
    ...webhooks.map(({ name }) => [webhookPageUrl(name), webhookExampleFile(name)] as const),
  ];
  for (const [url, file] of expected) {
    const source = (await readFile(join(project, file), 'utf8')).trimEnd();
    const shown = pageAt(url).sections.flatMap(({ examples }) => examples.map((example) => example.trimEnd()));
    expect(shown.includes(source), `${url} shows ${file}`).toBe(true);
  }
});

test('every operation has tabs with its call in the other languages', () => {
  const names = ['ts', ...LANGUAGES.map(({ name }) => name)];
  for (const [name, operations] of operationsByName(catalog)) {
    const { sections } = pageAt(pageUrl(name));
    for (const operation of operations) {
      const { method, path, version } = operation;
      const section = sections.find(({ id }) => id === method);
      const examples = exampleFiles(operation);
      expect(section?.tabs, `${method} ${path}`).toEqual(examples.flatMap(() => names));
      const call: unknown = expect.objectContaining({ method, version });
      expect(section?.calls, `${method} ${path}`).toEqual(examples.map(() => call));
    }
  }
});

/** A page whose frame is a document of its own, and what the two load before a click. */
const FRAMED = { url: '/tools/signature', kilobytes: 125 };

test('every page has at most 80 KB of HTML and 2,000 elements, and a first load of 110 KB', () => {
  const heavy = [...weights].filter(
    ([url, { bytes, elements, firstLoad }]) =>
      bytes > 80 * 1024 || elements > 2000 || firstLoad > (url === FRAMED.url ? FRAMED.kilobytes : 110) * 1024,
  );
  expect(heavy).toEqual([]);
  // Scripts and styles are among it.
  expect(weights.get('/openapi/v3/pay/transactions/jsapi')?.firstLoad).toBeGreaterThan(80 * 1024);
});

/** Most kilobytes that a click loads: what runs a program, with the editor, with its types, and with the other languages. */
const MOST = { run: 160, edit: 310, types: 1000, languages: 1010 };

/** The step that costs most over all programs, as its program and its page. */
function heaviest(step: keyof ClickWeights, costs: readonly ClickCost[]): { kilobytes: number; of: string } {
  const worst = costs.reduce((most, cost) => (cost.weights[step] > most.weights[step] ? cost : most));
  return { kilobytes: worst.weights[step] / 1024, of: `${step} ${worst.name} on ${worst.url}` };
}

interface ClickCost {
  name: string;
  url: string;
  weights: ClickWeights;
}

test('running and editing any example loads no more than it may', async () => {
  const first = await readFile(join(project, 'dist/openapi/v3/pay/transactions/jsapi.html'), 'utf8');
  const weigh = clickWeigher({
    read: (path) => readFileSync(join(project, 'dist', path)),
    chunks: readdirSync(join(project, 'dist/assets/chunks')),
    first: [...first.matchAll(/assets\/chunks\/([\w.-]+\.js)/g)].map(([, chunk]) => chunk ?? ''),
  });
  const costs = [...programs].map(([name, url]): ClickCost => {
    return { name, url, weights: weigh(name, readFileSync(join(project, programFile(name)), 'utf8')) };
  });
  expect([...programs.keys()].sort()).toEqual(programNames(project));
  for (const step of ['run', 'edit', 'types', 'languages'] as const) {
    const { kilobytes, of } = heaviest(step, costs);
    expect(kilobytes, of).toBeLessThanOrEqual(MOST[step]);
  }
  // The worker, the editor and the compiler are among it.
  const { weights: least } = costs.reduce((a, b) => (a.weights.run < b.weights.run ? a : b));
  expect([least.run, least.edit - least.run, least.types - least.edit].map((bytes) => bytes > 90 * 1024)).toEqual([
    true,
    true,
    true,
  ]);
});

test('every page has its title, its description and its sidebar entry', () => {
  const urls = [
    ...catalog.operations.map(({ name }) => pageUrl(name)),
    ...catalog.webhooks.map(({ name }) => webhookPageUrl(name)),
  ];
  for (const url of urls) {
    const { title, heading, description, lead, current } = pageAt(url);
    expect({ url, title, description }).toEqual({ url, title: heading, description: lead || description });
    expect(description, url).not.toBe('');
    expect(current, url).toBeGreaterThan(0);
  }
});

test('every id is unique on its page, and every internal link has a target', () => {
  expect(linkProblems(pages, base)).toEqual([]);
  expect(pages.size).toBeGreaterThan(1180);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, expect, test } from 'vitest';
import type { Block, FieldRow, Section } from '../../reference/document-model.ts';
import { createSiteIndex, type SiteIndex } from '../../reference/site-index.ts';
import { exampleFile } from '../../spec/locations.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { renderTable } from './html-fields.ts';

let site: SiteIndex;
beforeAll(async () => {
  site = createSiteIndex((await projectSpec()).catalog);
});

const tablesOf = ({ blocks }: Section): FieldRow[][] =>
  blocks.flatMap((block: Block) => {
    if (block.kind === 'section') return tablesOf(block);
    return block.kind === 'fields' ? [block.rows] : [];
  });

/** The largest table of a request, of a response, and the names that the example mentions. */
async function partsOf(endpoint: string) {
  const operation = site.operations.get(endpoint);
  if (!operation) throw new Error(`${endpoint} is not in the spec`);
  const [request, response] = site.docs.operation(operation).sections.map((section) => tablesOf(section).at(-1) ?? []);
  const example = await readFile(join(process.cwd(), exampleFile(operation)), 'utf8');
  return { request: request ?? [], response: response ?? [], mentioned: new Set(example.match(/\w+/g)) };
}

const namesOf = (rows: readonly FieldRow[]): string[] => rows.map(({ facts }) => facts.name);

/** Names of the outermost rows: those in the table, and those in its fold. */
function shown(html: string): { usual: string[]; rare: string[]; summary: string } {
  const $ = load(html);
  const names = (selector: string) =>
    $(selector)
      .get()
      .map((link) => $(link).text());
  return {
    usual: names('body > ul > li > div > a[href^="#"]'),
    rare: names('body > .rare-fields > ul > li > div > a[href^="#"]'),
    summary: $('body > .rare-fields > summary').text(),
  };
}

const ORDER = 'POST /v3/pay/transactions/jsapi';

test('optional fields that the example leaves out are folded at the end of a long request, with their number', async () => {
  const { request, mentioned } = await partsOf(ORDER);
  const { usual, rare, summary } = shown(renderTable(request, { base: '/', mentioned }));
  expect(usual).toEqual(expect.arrayContaining(['appid', 'out_trade_no', 'attach', 'time_expire', 'amount', 'payer']));
  expect(rare).toEqual(expect.arrayContaining(['goods_tag', 'detail', 'scene_info', 'settle_info']));
  expect([...usual, ...rare].sort()).toEqual(namesOf(request).sort());
  const rows = load(renderTable(request, { base: '/', mentioned }))('.rare-fields li[id]').length;
  expect(summary).toBe(`较少用到的 ${rows} 个字段`);
});

test('no required field, none of a condition and none of the example is ever in that fold', async () => {
  let folds = 0;
  for (const endpoint of site.operations.keys()) {
    const { request, mentioned } = await partsOf(endpoint);
    const html = renderTable(request, { base: '/', mentioned });
    if (!html.includes('rare-fields')) continue;
    const { rare } = shown(html);
    const wrong = request.filter(({ facts: { name, required, conditions } }) => {
      return rare.includes(name) && (required || conditions.length > 0 || mentioned.has(name));
    });
    expect(namesOf(wrong), endpoint).toEqual([]);
    folds += 1;
  }
  expect(folds).toBeGreaterThan(80);
});

test('short tables, answers and pages without an example have no such fold', async () => {
  const { request, response, mentioned } = await partsOf(ORDER);
  expect(shown(renderTable(request.slice(0, 8), { base: '/', mentioned })).rare).toEqual([]);
  expect(shown(renderTable(request, { base: '/' })).rare).toEqual([]);
  const query = await partsOf('GET /v3/pay/transactions/id/{transaction_id}');
  expect(query.response.length).toBeGreaterThan(10);
  for (const rows of [response, query.response])
    expect(shown(renderTable(rows, { base: '/', mentioned: new Set() })).usual).toEqual(namesOf(rows));
});

test('of a long answer, groups that the example does not read start folded', async () => {
  const { response } = await partsOf('GET /v3/pay/transactions/id/{transaction_id}');
  const isOpen = (mentioned: ReadonlySet<string>): boolean =>
    load(renderTable(response, { base: '/', mentioned }))('li[id$=-scene_info] > details').attr('open') !== undefined;
  expect(isOpen(new Set())).toBe(false);
  expect(isOpen(new Set(['scene_info']))).toBe(true);
});

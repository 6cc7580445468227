import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../scripts/lib/outputs.ts';
import type { Operation, Webhook } from '../scripts/spec/catalog-model.ts';
import { endpointOf, exampleFile, pageUrl, webhookExampleFile, webhookPageUrl } from '../scripts/spec/locations.ts';
import { markdownPages } from '../scripts/writers/markdown/markdown-pages.ts';
import type { SiteContent } from '../scripts/writers/site-files/publications.ts';
import { readSiteContent } from '../scripts/writers/site-files/site-content.ts';
import { compareLines, plainTerm } from './support/built/compare.ts';
import { detailFaults } from './support/built/detail-problems.ts';
import { operationFields, rowLines, type SpecField, specLines, webhookFields } from './support/built/spec-fields.ts';
import { plainText, readTwinFields, twinSections } from './support/read-markdown-page.ts';

const ADDRESS = 'https://docs.example/pay/';

let content: SiteContent;
const files = new Map<string, string>();

beforeAll(async () => {
  content = await readSiteContent(process.cwd(), { SITE_URL: ADDRESS });
  for (const { path, content: text } of (await markdownPages.files(content)) as Output[]) files.set(path, text);
}, 60_000);

const twinAt = (url: string): string => files.get(`${url.slice(1)}.md`) ?? '';
const isTerm = (line: string): boolean => line.includes(': “');

/** Whether a twin has a block of code that is this, to the last blank. */
const hasBlock = (twin: string, code: string): boolean => twin.includes(`\n${code}\`\`\``);

/** What the fields of a section say otherwise than the spec. */
function fieldFaults(where: string, section: string, wanted: readonly SpecField[]): string[] {
  const fields = wanted.map((field) => ({
    ...field,
    place: field.place.replace(/^headers$/, 'header').replace(/^body$/, 'request'),
  }));
  const rows = readTwinFields(section);
  const texts = new Map(rows.map(({ place, path, details }) => [`${place} ${path}`, plainTerm(details)]));
  const terms = fields.filter(({ place, path, property: { schema } }) => {
    return !texts.get(`${place} ${path}`)?.startsWith(plainTerm(schema.description ?? ''));
  });
  const ofSpec = fields.flatMap(specLines).filter((line) => !isTerm(line));
  const ofTwin = rows.flatMap(rowLines).filter((line) => !isTerm(line));
  return [
    ...compareLines(where, ofSpec, ofTwin),
    ...terms.map(({ place, path }) => `${where}: ${place} ${path} does not begin with its term`),
    ...detailFaults(where, fields, rows),
  ];
}

function operationFaults(operation: Operation, section: string): string[] {
  const where = endpointOf(operation);
  const text = plainText(section);
  const missing = [
    ...operation.roles,
    ...(operation.server ? [operation.server] : []),
    ...operation.officialDocs,
    ...operation.errors.flatMap(({ code, description, advice }) => [code, plainText(description), plainText(advice)]),
  ].filter((part) => !text.includes(part));
  return [...fieldFaults(where, section, operationFields(operation)), ...missing.map((part) => `${where}: no ${part}`)];
}

function webhookFaults(webhook: Webhook, section: string): string[] {
  return fieldFaults(webhook.name, section, webhookFields(webhook));
}

describe('the twins of pages', () => {
  test('have every operation with all that the spec says of it, and nothing else', () => {
    const faults = content.catalog.operations.flatMap((operation) => {
      const endpoint = `**${operation.method.toUpperCase()}** \`${operation.path}\``;
      const section = twinSections(twinAt(pageUrl(operation.name))).find((each) => each.startsWith(endpoint));
      return section ? operationFaults(operation, section) : [`${endpointOf(operation)}: no section`];
    });
    expect(faults).toEqual([]);
    expect(content.catalog.operations.length).toBeGreaterThan(1000);
  });

  test('have every callback with all that the spec says of it', () => {
    const faults = content.catalog.webhooks.flatMap((webhook) => {
      const [section] = twinSections(twinAt(webhookPageUrl(webhook.name)));
      return section ? webhookFaults(webhook, section) : [`${webhook.name}: no section`];
    });
    expect(faults).toEqual([]);
    expect(content.catalog.webhooks.length).toBeGreaterThan(100);
  });

  test('have every example and every block of code exactly as it is written', () => {
    const examples = [
      ...content.catalog.operations.map((operation) => [exampleFile(operation), pageUrl(operation.name)] as const),
      ...content.catalog.webhooks.map(({ name }) => [webhookExampleFile(name), webhookPageUrl(name)] as const),
    ].map(([file, url]) => [`${url.slice(1)}.md`, readFileSync(file, 'utf8')] as const);
    const embeds = content.pages.flatMap(({ name, body }) =>
      [...body.matchAll(/^<<< @\/\.\.\/([^\s{[#]+)(?=[\s{[])/gm)].map(
        ([, file = '']) => [`${name}.md`, readFileSync(file, 'utf8')] as const,
      ),
    );
    const blocks = content.pages.flatMap(({ name, body }) =>
      [...body.matchAll(/^(`{3,})[^`\n]*\n([\s\S]*?)^\1$/gm)].map(([, , code = '']) => [`${name}.md`, code] as const),
    );
    const missing = [...examples, ...embeds, ...blocks].filter(
      ([twin, code]) => !hasBlock(files.get(twin) ?? '', code),
    );
    expect(missing).toEqual([]);
    expect(examples.length).toBeGreaterThan(1200);
    expect(embeds.length).toBeGreaterThan(1200);
    expect(blocks.length).toBeGreaterThan(100);
  });

  test('are one for each page, with its title and description', () => {
    expect([...files.keys()].filter((path) => path.endsWith('.md'))).toHaveLength(content.pages.length);
    const faults = content.pages.filter(({ name, description = '' }) => {
      const twin = files.get(`${name}.md`) ?? '';
      return !/^# \S/.test(twin) || !plainText(twin).includes(plainText(description));
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  test('have no HTML, no containers and no embeds outside code, and closed fences', () => {
    const faults = [...files].flatMap(([path, twin]) => {
      const prose = twin
        .replace(/^( *(?:> )*)(`{3,})[^`\n]*\n[\s\S]*?^\1\2$/gm, '')
        .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
      const found = /^:::.*|<<<|(?<!\\)<\/?[a-z][^<>:]*>|```|\{\{/m.exec(prose)?.[0];
      return found ? [`${path}: ${found}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('link to twins and files that there are', () => {
    const known = new Set([...files.keys(), 'openapi.json', 'openapi.yaml']);
    const pages = new Set(content.pages.map(({ url }) => url.slice(1)));
    const links = [...files].flatMap(([path, twin]) =>
      [...twin.matchAll(/\]\(https:\/\/docs\.example\/pay\/([^)#]*)/g)].map(
        ([, link = '']) => [path, decodeURI(link)] as const,
      ),
    );
    const dead = links.filter(([, link]) => !known.has(link) && !pages.has(link));
    expect(dead).toEqual([]);
    expect(links.length).toBeGreaterThan(10_000);
    expect([...files].filter(([, twin]) => /\]\((?:\/|\.)/.test(twin)).map(([path]) => path)).toEqual([]);
  });
});

describe('the lists for language models', () => {
  test('llms.txt has a title, a summary and a link to every twin', () => {
    const list = files.get('llms.txt') ?? '';
    expect(list).toMatch(/^# 微信支付接口手册\n\n> .+\n\n/);
    const linked = new Set(
      [...list.matchAll(/^- \[.+?\]\(https:\/\/docs\.example\/pay\/([^)]+\.md)\)/gm)].map(([, link]) => link),
    );
    const missing = [...files.keys()].filter(
      (path) => path.endsWith('.md') && path !== 'index.md' && !linked.has(path),
    );
    expect(missing).toEqual([]);
    const headings = [...list.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.slice(2)).toEqual(content.catalog.products.map(({ name }) => name));
  });

  test('llms-full.txt has every twin once, and llms.txt tells its size', () => {
    const whole = files.get('llms-full.txt') ?? '';
    const parts = new Set(whole.split('\n---\n\n'));
    const missing = [...files].filter(
      ([path, twin]) => path.endsWith('.md') && !parts.has(twin) && !whole.includes(twin),
    );
    expect(missing.map(([path]) => path)).toEqual([]);
    const size = [...files].reduce(
      (sum, [path, twin]) => sum + (path.endsWith('.md') ? Buffer.byteLength(twin) : 0),
      0,
    );
    expect(Buffer.byteLength(whole)).toBeLessThan(size * 1.01);
    expect(files.get('llms.txt')).toContain(`（${(Buffer.byteLength(whole) / 1e6).toFixed(1)} MB）`);
  });
});

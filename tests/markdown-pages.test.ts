import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { isTwoslash, withoutNotations } from '../scripts/docs/twoslash-notations.ts';
import type { Output } from '../scripts/lib/outputs.ts';
import type { Operation, Webhook } from '../scripts/spec/catalog-model.ts';
import { exampleFiles } from '../scripts/spec/example-forms.ts';
import { endpointOf, pageUrl, webhookExampleFile, webhookPageUrl } from '../scripts/spec/locations.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';
import { markdownPages } from '../scripts/writers/markdown/markdown-pages.ts';
import { type SiteContent, siteContent } from '../scripts/writers/site-files/publication.ts';
import { compareLines, plainTerm } from './support/built/compare.ts';
import { detailProblems } from './support/built/detail-problems.ts';
import { operationFields, rowLines, type SpecField, specLines, webhookFields } from './support/built/spec-fields.ts';
import { markdownSections, plainText, readMarkdownFields } from './support/read-markdown-page.ts';

const ADDRESS = 'https://docs.example/pay/';

let content: SiteContent;
const files = new Map<string, string>();

beforeAll(async () => {
  content = await siteContent(process.cwd(), { SITE_URL: ADDRESS }, await projectSpec());
  for (const { path, content: text } of (await markdownPages.files(content)) as Output[]) files.set(path, text);
});

const markdownAt = (url: string): string => files.get(`${url.slice(1)}.md`) ?? '';
const isTerm = (line: string): boolean => line.includes(': “');

/** Whether a Markdown page has exactly this code block, spaces included. */
const hasBlock = (markdown: string, code: string): boolean =>
  [markdown, markdown.replace(/^> ?/gm, '')].some((text) => text.includes(`\n${code}\`\`\``));

/** A block marked `twoslash` as readers see it: without its notations. */
const shown = (code: string): string => `${withoutNotations(code).trimEnd()}\n`;

/** Deviations of a section's fields from the spec. */
function fieldProblems(where: string, section: string, wanted: readonly SpecField[]): string[] {
  const fields = wanted.map((field) => ({
    ...field,
    place: field.place.replace(/^headers$/, 'header').replace(/^body$/, 'request'),
  }));
  const rows = readMarkdownFields(section);
  // A message of several shapes has a row of a name in each.
  const textsOf = (at: string): string[] =>
    rows.flatMap(({ place, path, details }) => (`${place} ${path}` === at ? [plainTerm(details)] : []));
  const terms = fields.filter(({ place, path, property: { schema } }) => {
    return !textsOf(`${place} ${path}`).some((text) => text.startsWith(plainTerm(schema.title ?? '')));
  });
  const ofSpec = fields.flatMap(specLines).filter((line) => !isTerm(line));
  const shown = rows.flatMap(rowLines).filter((line) => !isTerm(line));
  return [
    ...compareLines(where, ofSpec, shown),
    ...terms.map(({ place, path }) => `${where}: ${place} ${path} does not begin with its term`),
    ...detailProblems(where, fields, rows),
  ];
}

function operationProblems(operation: Operation, section: string): string[] {
  const where = endpointOf(operation);
  const text = plainText(section);
  const missing = [
    ...operation.roles,
    ...(operation.server ? [operation.server] : []),
    ...operation.officialDocs,
    ...operation.errors.flatMap(({ code, description, advice }) => [code, plainText(description), plainText(advice)]),
  ].filter((part) => !text.includes(part));
  return [
    ...fieldProblems(where, section, operationFields(operation)),
    ...missing.map((part) => `${where}: no ${part}`),
  ];
}

function webhookProblems(webhook: Webhook, section: string): string[] {
  return fieldProblems(webhook.name, section, webhookFields(webhook));
}

describe('the Markdown pages', () => {
  test('have every operation with all facts of the spec, and no others', () => {
    const problems = content.catalog.operations.flatMap((operation) => {
      const endpoint = `**${operation.method.toUpperCase()}** \`${operation.path}\``;
      const section = markdownSections(markdownAt(pageUrl(operation.name))).find((each) => each.startsWith(endpoint));
      return section ? operationProblems(operation, section) : [`${endpointOf(operation)}: no section`];
    });
    expect(problems).toEqual([]);
    expect(content.catalog.operations.length).toBeGreaterThan(1000);
  });

  test('have every callback with all facts of the spec', () => {
    const problems = content.catalog.webhooks.flatMap((webhook) => {
      const [section] = markdownSections(markdownAt(webhookPageUrl(webhook.name)));
      return section ? webhookProblems(webhook, section) : [`${webhook.name}: no section`];
    });
    expect(problems).toEqual([]);
    expect(content.catalog.webhooks.length).toBeGreaterThan(100);
  });

  test('have every example and every code block unchanged', () => {
    const examples = [
      ...content.catalog.operations.flatMap((operation) =>
        exampleFiles(operation).map((file) => [file, pageUrl(operation.name)] as const),
      ),
      ...content.catalog.webhooks.map(({ name }) => [webhookExampleFile(name), webhookPageUrl(name)] as const),
    ].map(([file, url]) => [`${url.slice(1)}.md`, readFileSync(file, 'utf8')] as const);
    const embeds = content.pages.flatMap(({ name, body }) =>
      [...body.matchAll(/^<<< @\/\.\.\/([^\s{[#]+)(?=[\s{[])/gm)].map(
        ([, file = '']) => [`${name}.md`, readFileSync(file, 'utf8')] as const,
      ),
    );
    const blocks = content.pages.flatMap(({ name, body }) =>
      [...body.matchAll(/^(`{3,})([^`\n]*)\n([\s\S]*?)^\1$/gm)].map(
        ([, , info = '', code = '']) => [`${name}.md`, isTwoslash(info) ? shown(code) : code] as const,
      ),
    );
    const missing = [...examples, ...embeds, ...blocks].filter(
      ([path, code]) => !hasBlock(files.get(path) ?? '', code),
    );
    expect(missing).toEqual([]);
    expect(examples.length).toBeGreaterThan(1200);
    expect(embeds.length).toBeGreaterThan(1200);
    expect(blocks.length).toBeGreaterThan(100);
  });

  test('exist for each page, with its title and description', () => {
    expect([...files.keys()].filter((path) => path.endsWith('.md'))).toHaveLength(content.pages.length);
    const problems = content.pages.filter(({ name, description = '' }) => {
      const markdown = files.get(`${name}.md`) ?? '';
      return !/^# \S/.test(markdown) || !plainText(markdown).includes(plainText(description));
    });
    expect(problems.map(({ file }) => file)).toEqual([]);
  });

  test('have no HTML, no containers and no embeds outside code, and closed fences', () => {
    const problems = [...files].flatMap(([path, markdown]) => {
      const prose = markdown
        .replace(/^( *(?:> )*)(`{3,})[^`\n]*\n[\s\S]*?^\1\2$/gm, '')
        .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
      const found = /^:::.*|<<<|(?<!\\)<\/?[a-z][^<>:]*>|```|\{\{/m.exec(prose)?.[0];
      return found ? [`${path}: ${found}`] : [];
    });
    expect(problems).toEqual([]);
  });

  test('link to pages and files that exist', () => {
    const known = new Set([...files.keys(), 'openapi.json', 'openapi.yaml', 'changes.xml']);
    const pages = new Set(content.pages.map(({ url }) => url.slice(1)));
    const links = [...files].flatMap(([path, markdown]) =>
      [...markdown.matchAll(/\]\(https:\/\/docs\.example\/pay\/([^)#]*)/g)].map(
        ([, link = '']) => [path, decodeURI(link)] as const,
      ),
    );
    const dead = links.filter(([, link]) => !known.has(link) && !pages.has(link));
    expect(dead).toEqual([]);
    expect(links.length).toBeGreaterThan(10_000);
    expect([...files].filter(([, markdown]) => /\]\((?:\/|\.)/.test(markdown)).map(([path]) => path)).toEqual([]);
  });
});

describe('the lists for language models', () => {
  const linksOf = (list: string): string[] =>
    [...list.matchAll(/^- \[.+?\]\(https:\/\/docs\.example\/pay\/([^)]+)\)/gm)].map(([, link = '']) => link);

  test('llms.txt has a title, a summary, and with the lists of the products a link to every Markdown page', () => {
    const list = files.get('llms.txt') ?? '';
    expect(list).toMatch(/^# 微信支付接口手册\n\n> .+\n\n/);
    expect(Buffer.byteLength(list)).toBeLessThan(20_000);
    const lists = linksOf(list).filter((link) => link.endsWith('/llms.txt'));
    expect(lists).toEqual(content.catalog.products.map(({ slug }) => `product/${slug}/llms.txt`));
    const linked = new Set([list, ...lists.map((link) => files.get(link) ?? '')].flatMap(linksOf));
    const missing = [...files.keys()].filter(
      (path) => path.endsWith('.md') && path !== 'index.md' && !linked.has(path),
    );
    expect(missing).toEqual([]);
  });

  test('llms-full.txt has every Markdown page once, and llms.txt gives its size', () => {
    const whole = files.get('llms-full.txt') ?? '';
    const parts = new Set(whole.split('\n---\n\n'));
    const missing = [...files].filter(
      ([path, markdown]) => path.endsWith('.md') && !parts.has(markdown) && !whole.includes(markdown),
    );
    expect(missing.map(([path]) => path)).toEqual([]);
    const size = [...files].reduce(
      (sum, [path, markdown]) => sum + (path.endsWith('.md') ? Buffer.byteLength(markdown) : 0),
      0,
    );
    expect(Buffer.byteLength(whole)).toBeLessThan(size * 1.01);
    expect(files.get('llms.txt')).toContain(`（${(Buffer.byteLength(whole) / 1e6).toFixed(1)} MB）`);
  });
});

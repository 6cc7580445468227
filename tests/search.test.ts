import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocsPage } from '../scripts/docs/docs-pages.ts';
import { errorRowsOf, fieldRowsOf } from '../scripts/reference/document-contents.ts';
import type { ClientCallDoc, OperationDoc, WebhookDoc } from '../scripts/reference/document-model.ts';
import { plainContent } from '../scripts/reference/inline-content.ts';
import { createSiteIndex } from '../scripts/reference/site-index.ts';
import { clientPageUrl, errorAnchor, MESSAGES_URL, pageUrl, webhookPageUrl } from '../scripts/spec/locations.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';
import { anchorOf, type DecodedIndex, decodePart, emptyIndex } from '../scripts/writers/search/engine/decoded-index.ts';
import { messageInAnswer } from '../scripts/writers/search/engine/pasted-message.ts';
import { search } from '../scripts/writers/search/engine/search.ts';
import { ERROR_KEYWORDS } from '../scripts/writers/search/error-keywords.ts';
import { makeIndex, searchFiles } from '../scripts/writers/search/search-index.ts';
import { type IndexParts, KINDS } from '../scripts/writers/search/search-model.ts';
import { type SiteContent, siteContent } from '../scripts/writers/site-files/publication.ts';
import { ALL_QUERIES } from './support/all-search-queries.ts';
import { hasExpectedResult } from './support/search-expectations.ts';

/** Share of the queries whose pages come among the first three. */
const LEAST_ANSWERED = 0.95;
/** Kilobytes, compressed, of what the first result needs of the index. */
const MAX_KILOBYTES = 100;

let site: SiteContent;
let parts: IndexParts;
let index: DecodedIndex;
/** The index with its first part alone. */
let titles: DecodedIndex;

beforeAll(async () => {
  site = await siteContent(process.cwd(), {}, await projectSpec());
  parts = makeIndex(site.catalog, site.pages);
  titles = decodePart(emptyIndex(), 'titles', parts.titles);
  index = decodePart(decodePart(titles, 'fields', parts.fields), 'explanations', parts.explanations);
  index = decodePart(index, 'prose', parts.prose);
});

/** Page, method and anchor of every field and error code of an index. */
function anchorsOf({ entries, fields, codes }: DecodedIndex): Set<string> {
  const pageOf = ({ url, method }: DecodedIndex['entries'][number]) => `${url.replace(/#.*/, '')} ${method}`;
  const found = new Set<string>();
  for (const { name, places } of fields) {
    for (const { entry, parent } of places) {
      const opened = entries[entry];
      const method = opened?.method ? `${opened.method.toLowerCase()}-` : '';
      if (opened) found.add(`${pageOf(opened)} ${method}${anchorOf(parent, name)}`);
    }
  }
  for (const { code, entries: own } of codes) {
    for (const entry of own) {
      const opened = entries[entry];
      if (opened) found.add(`${pageOf(opened)} ${opened.method.toLowerCase()}-errors-${errorAnchor(code)}`);
    }
  }
  return found;
}

const messages = () => createSiteIndex(site.catalog).docs.messages().entries;

const urls = (query: string): string[] => search(index, query).results.map(({ url }) => url);

describe('messages that users and developers paste', () => {
  const missedBy = (from: DecodedIndex, pasted: (text: string) => string): string[] =>
    messages()
      .filter(({ anchor, code: text }) => {
        const { results } = search(from, pasted(text));
        return !results.slice(0, 3).some(({ url }) => url === `${MESSAGES_URL}#${anchor}`);
      })
      .map(({ code }) => code);

  test('are among the first three results', () => {
    expect(messages().length).toBeGreaterThan(0);
    expect(missedBy(index, (text) => text)).toEqual([]);
  });

  test('are read out of an answer', () => {
    const answers = messages().map(({ code: message }) => JSON.stringify({ code: 'PARAM_ERROR', message }));
    expect(answers.map(messageInAnswer)).toEqual(messages().map(({ code }) => JSON.stringify(code).slice(1, -1)));
  });

  test('are found without their punctuation, as soon as the first part is loaded', () => {
    const missed = missedBy(titles, (text) => text.replace(/[，。、：:；;,.！!]/g, ''));
    expect(missed.length / messages().length, JSON.stringify(missed)).toBeLessThan(0.1);
  });
});

describe('the index of the entire catalog', () => {
  test('has every operation, callback, error code, guide and product', () => {
    const kinds = KINDS.map((kind) => index.entries.filter((entry) => entry.kind === kind).length);
    const { operations, webhooks } = site.catalog;
    const v2 = operations.filter(({ version }) => version === 'v2').length;
    const pagesBelow = (folder: string) => site.pages.filter(({ name }) => name.startsWith(folder)).length;
    const codes = new Set(
      [...site.catalog.errors.v2, ...site.catalog.errors.v3, ...operations.flatMap(({ errors }) => errors)].map(
        ({ code }) => code,
      ),
    );
    const { calls } = site.catalog.client;
    const ofSpec = [operations.length - v2, v2, webhooks.length, calls.length];
    const guides = ['guide/', 'tools/', 'changes/'].map(pagesBelow).reduce((sum, count) => sum + count, 0);
    const expected = [...ofSpec, guides, pagesBelow('product/')];
    expect(kinds).toEqual([...expected, codes.size + messages().length]);
    expect(Math.min(...kinds)).toBeGreaterThan(0);
  });

  test('is within its size limit, and its file names are content hashes', () => {
    const files = searchFiles(site.catalog, site.pages);
    const sizes = files.map(({ path, content }) => [path, gzipSync(content).length / 1024] as const);
    expect(sizes.map(([path]) => path.replace(/[0-9a-f]{8}/, '*'))).toEqual([
      'search/manifest.json',
      ...['titles', 'fields', 'explanations', 'prose'].map((part) => `search/${part}.*.json`),
    ]);
    expect(sizes[1]?.[1]).toBeLessThan(MAX_KILOBYTES);
    const [page, ...others] = site.pages;
    const changed = searchFiles(
      site.catalog,
      page ? [readDocsPage(page.file, `${page.body}\n新的一句。`), ...others] : [],
    );
    expect(changed.filter(({ path }, place) => path !== files[place]?.path).map(({ path }) => path)).toHaveLength(1);
  });
});

test('queries of developers have their target among the first three', () => {
  const missed = ALL_QUERIES.filter((wanted) => !hasExpectedResult(wanted, urls(wanted.query)));
  expect(ALL_QUERIES.length).toBeGreaterThanOrEqual(190);
  expect(1 - missed.length / ALL_QUERIES.length, missed.map(({ query }) => query).join(', ')).toBeGreaterThanOrEqual(
    LEAST_ANSWERED,
  );
});

test('the targets of the queries exist, and so does each code with extra keywords', () => {
  const pages = new Set(index.entries.flatMap(({ url }) => [url, url.replace(/#.*/, '')]));
  const named = ALL_QUERIES.flatMap(({ all = [], any = [] }) => [...all, ...any]);
  expect(named.filter((page) => !pages.has(page))).toEqual([]);
  const codes = new Set(index.entries.filter(({ kind }) => kind === 'error').map(({ title }) => title));
  expect(Object.keys(ERROR_KEYWORDS).filter((code) => !codes.has(code))).toEqual([]);
});

describe('the order of results', () => {
  test('is title, path, field, error code, prose', () => {
    const where = search(index, '退款').results.map(({ found }) => found?.in ?? 'title');
    expect(where.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 'title'));
    const [first] = search(index, 'billdownload').results;
    expect([first?.url, first?.found]).toEqual(['/openapi/v3/billdownload/file', undefined]);
    const trade = search(index, 'USERPAYING').results.map(({ found }) => found?.in);
    expect(trade.indexOf('field')).toBeLessThan(trade.lastIndexOf('code'));
  });

  test('explanations come after titles and terms', () => {
    const titled = search(index, '保证金').results.map(({ found }) => found?.in ?? 'title');
    expect(titled.slice(0, 3)).toEqual(['title', 'title', 'title']);
  });

  test('results with all words precede those with some', () => {
    const [first] = search(index, '分账 sub_mchid').results;
    expect(first?.title.text).toContain('分账');
    expect(first?.found).toMatchObject({ in: 'field', name: { text: 'sub_mchid' } });
    expect(urls('退款 这里没有的字').length).toBeGreaterThan(0);
  });

  test('a filter selects one kind, and counts have the number of each', () => {
    const all = search(index, '退款');
    for (const kind of KINDS) {
      const { results, counts } = search(index, '退款', kind);
      expect(counts).toEqual(all.counts);
      expect(results.every((result) => result.kind === kind)).toBe(true);
      expect(results.length).toBe(Math.min(30, counts[kind]));
    }
  });
});

describe('the target of a result', () => {
  test('anchors of fields and error codes are exactly those of the pages', () => {
    const { docs } = createSiteIndex(site.catalog);
    const anchorsIn = (doc: OperationDoc | WebhookDoc | ClientCallDoc, page: string): string[] =>
      [...fieldRowsOf(doc), ...errorRowsOf(doc)].map(({ anchor }) => `${page} ${anchor}`);
    // One code may have several rows: the first has the anchor that the index knows.
    const expected = [
      ...site.catalog.operations.flatMap((operation) =>
        anchorsIn(docs.operation(operation), `${pageUrl(operation.name)} ${operation.method.toUpperCase()}`),
      ),
      ...site.catalog.webhooks.flatMap((webhook) =>
        anchorsIn(docs.webhook(webhook), `${webhookPageUrl(webhook.name)} `),
      ),
      ...site.catalog.client.calls.flatMap((call) => anchorsIn(docs.client(call), `${clientPageUrl(call.name)} `)),
    ].filter((anchor) => !/-errors-.+-\d+$/.test(anchor));
    const known = new Set(expected);
    const found = anchorsOf(index);
    expect([...found].filter((anchor) => !known.has(anchor)).slice(0, 5)).toEqual([]);
    expect(expected.filter((anchor) => !found.has(anchor)).slice(0, 5)).toEqual([]);
    expect(expected.length).toBeGreaterThan(30_000);
  });
});

describe('the content of a result', () => {
  test('a field links to its row, with the match marked', () => {
    const result = search(index, 'prepay_id').results.find(({ url }) => url.includes('/v3/pay/transactions/jsapi'));
    expect(result?.url).toBe('/openapi/v3/pay/transactions/jsapi#post-response-prepay_id');
    expect(result?.found?.name).toEqual({ text: 'prepay_id', marks: [[0, 9]] });
  });

  test('an explanation leads to the row of its field, with its term and the match marked', () => {
    const { results } = search(index, '也须用它');
    const result = results.find(({ url }) => url === '/openapi/v3/pay/transactions/jsapi#post-request-appid');
    expect(result?.found).toMatchObject({ in: 'field', name: { text: 'appid' } });
    expect(result?.found?.text.text).toMatch(/^公众号ID：.*也须用它/);
    const [[from, to] = [0, 0]] = result?.found?.text.marks ?? [];
    expect(result?.found?.text.text.slice(from, to)).toBe('也须用它');
  });

  test('every explanation and deviation is found at every field that has it, and at no other', () => {
    const { docs } = createSiteIndex(site.catalog);
    const rowsOf = (doc: OperationDoc | WebhookDoc | ClientCallDoc, page: string): string[] =>
      fieldRowsOf(doc).flatMap(({ anchor, facts: { explanation }, deviations }) =>
        [...(explanation ? [explanation] : []), ...deviations].map(
          (sentence) => `${page}#${anchor} ${plainContent(sentence)}`,
        ),
      );
    const expected = new Set([
      ...site.catalog.operations.flatMap((each) => rowsOf(docs.operation(each), pageUrl(each.name))),
      ...site.catalog.webhooks.flatMap((each) => rowsOf(docs.webhook(each), webhookPageUrl(each.name))),
      ...site.catalog.client.calls.flatMap((each) => rowsOf(docs.client(each), clientPageUrl(each.name))),
    ]);
    const found = index.explanations.flatMap(({ text, places }) =>
      places.map(({ entry, field, parent }) => {
        const { url = '', method = '' } = index.entries[entry] ?? {};
        const prefix = method ? `${method.toLowerCase()}-` : '';
        return `${url.replace(/#.*/, '')}#${prefix}${anchorOf(parent, field.name)} ${text}`;
      }),
    );
    const known = new Set(found);
    expect([...expected].filter((row) => !known.has(row)).slice(0, 5)).toEqual([]);
    expect(expected.size).toBeGreaterThan(5000);
    expect(found.filter((row) => !expected.has(row)).slice(0, 5)).toEqual([]);
  });

  test('a deep field and a field of a callback have the anchors of their pages', () => {
    expect(urls('payer openid').some((url) => url.endsWith('jsapi#post-request-payer-openid'))).toBe(true);
    const refund = '/webhook/v3/refund/success#resource-DirectRefundNotification-user_received_account';
    expect(urls('user_received_account')).toContain(refund);
  });

  test('a correction of a misspelt name is reported', () => {
    expect(search(index, 'transacions').corrections).toEqual([{ typed: 'transacions', meant: 'transactions' }]);
    expect(search(index, 'transactions').corrections).toEqual([]);
  });

  test('a nonsense query has no results and does not throw', () => {
    for (const query of [
      '',
      '   ',
      '，。（）',
      '<img src=x onerror=alert(1)>',
      '\\',
      '[',
      '((((',
      '%',
      '/',
      '//',
      'a'.repeat(9999),
    ]) {
      expect(() => search(index, query)).not.toThrow();
    }
    expect(search(index, 'zzzzqqqqxxxx').results).toEqual([]);
  });
});

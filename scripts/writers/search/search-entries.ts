import type { DocsPage } from '../../docs/docs-pages.ts';
import { createSiteIndex } from '../../reference/site-index.ts';
import { type Catalog, type ClientCall, type Operation, PLATFORMS, type Webhook } from '../../spec/catalog-model.ts';
import { monthOf } from '../../spec/change-model.ts';
import {
  clientPageName,
  clientPageUrl,
  ERRORS_URL,
  errorAnchor,
  MESSAGES_URL,
  pageUrl,
  webhookPageName,
  webhookPageUrl,
} from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import { type Breadcrumb, breadcrumbsOf, type ProductBreadcrumbs } from './breadcrumbs.ts';
import { ERROR_KEYWORDS } from './error-keywords.ts';
import { countLinks, rankOfError, rankOfPage } from './page-rank.ts';
import type { Entry } from './search-model.ts';

/** Entries of the index with what they were made of, for the parts that follow. */
export interface Entries {
  list: Entry[];
  /** Number of an operation's entry, by its id. */
  operations: Map<string, number>;
  /** Number of the first entry of a page, by the page's URL. */
  pages: Map<string, number>;
}

/** Sections of the site besides the reference: what pages below a folder are. */
const SECTIONS = [
  ['guide/', 'guide', '指南'],
  ['tools/', 'guide', '工具'],
  ['product/', 'product', '产品'],
  ['changes/', 'guide', '变更'],
] as const;

/** Names of a version in queries. */
const VERSION_WORDS = { v2: 'APIv2 v2', v3: 'APIv3 v3' } as const;

/** Makes the entries of all operations, callbacks, error codes, guides and products. */
export function makeEntries(catalog: Catalog, pages: readonly DocsPage[]): Entries {
  const places = breadcrumbsOf(catalog);
  const links = countLinks(pages);
  const shared = operationsByName(catalog);
  const operations = catalog.operations.map((operation) => {
    const several = (shared.get(operation.name)?.length ?? 0) > 1;
    return operationEntry(operation, several, places, links);
  });
  const list = [
    ...operations,
    ...catalog.webhooks.map((webhook) => webhookEntry(webhook, places, links)),
    ...catalog.client.calls.map((call) => clientEntry(call, places, links)),
    ...pages.flatMap((page) => pageEntry(page, catalog, links)),
    ...errorEntries(catalog),
    ...messageEntries(catalog),
  ];
  const first = new Map<string, number>();
  list.forEach(({ url }, index) => {
    const page = url.replace(/#.*/, '');
    if (!first.has(page)) first.set(page, index);
  });
  return { list, operations: new Map(catalog.operations.map(({ id }, index) => [id, index])), pages: first };
}

function operationEntry(
  operation: Operation,
  several: boolean,
  places: ProductBreadcrumbs,
  links: ReadonlyMap<string, number>,
): Entry {
  const { name, version, method, path, title, tags, roles } = operation;
  const place = places.get(name);
  const url = pageUrl(name);
  return {
    ...{ kind: version, title, method: method.toUpperCase(), path, breadcrumb: breadcrumbTextOf(place) },
    words: [VERSION_WORDS[version], wordsOf([...tags, ...roles], place), ...changeWords(operation)].join(' '),
    url: several ? `${url}#${method}` : url,
    rank: rankOfPage({ place, links: links.get(url) ?? 0, ...operation }),
    isFirst: place?.isFirst ?? false,
  };
}

/** What changed lately is found by the word, and by the month. */
const changeWords = ({ changes = [] }: Pick<Operation, 'changes'>): string[] =>
  changes.length ? ['变更', ...new Set(changes.map(monthOf))] : [];

function webhookEntry(webhook: Webhook, places: ProductBreadcrumbs, links: ReadonlyMap<string, number>): Entry {
  const { name, version, title, event, tags } = webhook;
  const place = places.get(webhookPageName(name));
  const url = webhookPageUrl(name);
  const rank = rankOfPage({ place, links: links.get(url) ?? 0, version, deprecated: false, successors: [] });
  const words = [VERSION_WORDS[version], '回调', wordsOf(tags, place), ...changeWords(webhook)].join(' ');
  const isFirst = place?.isFirst ?? false;
  return {
    kind: 'webhook',
    title,
    method: '',
    path: event,
    breadcrumb: breadcrumbTextOf(place),
    words,
    url,
    rank,
    isFirst,
  };
}

function clientEntry(call: ClientCall, places: ProductBreadcrumbs, links: ReadonlyMap<string, number>): Entry {
  const { name, title, tags, platforms, functions } = call;
  const place = places.get(clientPageName(name));
  const url = clientPageUrl(name);
  const words = ['调起', ...platforms.map((platform) => PLATFORMS[platform]), ...functions, wordsOf(tags, place)];
  return {
    ...{ kind: 'client', title, method: '', path: call.call, breadcrumb: breadcrumbTextOf(place) },
    words: words.join(' '),
    url,
    rank: rankOfPage({ place, links: links.get(url) ?? 0, version: 'v3', deprecated: false, successors: [] }),
    isFirst: place?.isFirst ?? false,
  };
}

function pageEntry({ name, url, title }: DocsPage, catalog: Catalog, links: ReadonlyMap<string, number>): Entry[] {
  const [, kind, breadcrumb] = SECTIONS.find(([folder]) => name.startsWith(folder)) ?? [];
  if (!kind) return [];
  const rank = rankOfPage({ place: undefined, links: links.get(url) ?? 0 });
  const product = catalog.products.find(({ slug }) => name === `product/${slug}`);
  const versions = Object.entries(VERSION_WORDS).flatMap(([version, words]) => {
    return title.toLowerCase().includes(version) ? words : [];
  });
  const words = [...versions, ...(product ? [wordsOf(product.tags, undefined)] : [])].join(' ');
  return [{ kind, title, method: '', path: '', breadcrumb, words, url, rank, isFirst: false }];
}

/** A code is an entry once, with the meaning that the most operations give it. */
function errorEntries({ operations, errors }: Catalog): Entry[] {
  const codes = new Map<string, { uses: number; meanings: Map<string, number> }>();
  for (const { code, description } of [...errors.v3, ...errors.v2, ...operations.flatMap((each) => each.errors)]) {
    const known = codes.get(code) ?? { uses: 0, meanings: new Map<string, number>() };
    known.uses += 1;
    known.meanings.set(description, (known.meanings.get(description) ?? 0) + 1);
    codes.set(code, known);
  }
  return [...codes].map(([code, { uses, meanings }]) => {
    const all = [...meanings].sort(([, a], [, b]) => b - a).map(([description]) => description);
    const url = `${ERRORS_URL}#${errorAnchor(code)}`;
    const words = ['错误码', ...(ERROR_KEYWORDS[code] ?? []), ...all.slice(1)].join(' ');
    const shown = { breadcrumb: all[0] ?? '', words };
    const rank = rankOfError(uses);
    return { kind: 'error', title: code, method: '', path: '', ...shown, url, rank, isFirst: false };
  });
}

/** A message is what someone pastes whole: its words alone find it, whatever its rank. */
const RANK_OF_MESSAGE = 20;

/** A message is found by its own words: what comes with it is the page's. */
function messageEntries(catalog: Catalog): Entry[] {
  return createSiteIndex(catalog)
    .docs.messages()
    .entries.map(
      ({ anchor, code: title, areas, meanings }): Entry => ({
        ...{ kind: 'error', title, method: '', path: '', breadcrumb: areas.join('、') },
        words: ['报错', ...new Set(meanings.flatMap(({ labels }) => labels))].join(' '),
        ...{ url: `${MESSAGES_URL}#${anchor}`, rank: RANK_OF_MESSAGE, isFirst: false },
      }),
    );
}

const breadcrumbTextOf = (place: Breadcrumb | undefined): string => (place ? `${place.product} / ${place.group}` : '');

/** Words that the breadcrumb does not show already. */
function wordsOf(names: readonly string[], place: Breadcrumb | undefined): string {
  const shown = breadcrumbTextOf(place);
  const levels = new Set(names.flatMap((name) => name.split('∙')));
  return [...levels].filter((level) => !shown.includes(level)).join(' ');
}

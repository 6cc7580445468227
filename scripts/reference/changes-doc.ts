import { groupBy } from '../lib/group-by.ts';
import type { Catalog, ChangeEntry, OfficialTitles, Operation, Webhook } from '../spec/catalog-model.ts';
import { type ApiChange, isBreaking, monthOf, monthTitle } from '../spec/change-model.ts';
import { changesPageUrl, pageUrl, webhookPageUrl } from '../spec/locations.ts';
import { entryAnchor, entryUrl } from './change-facts.ts';
import { changeLines, changeSummary, type FindPlace } from './change-text.ts';
import { operationAnchors, sectionAnchors } from './document-contents.ts';
import type { Block, ChangesDoc, MonthDoc, OperationDoc, Section, WebhookDoc } from './document-model.ts';
import type { InlineContent } from './inline-content.ts';
import { officialLinks } from './operation-header.ts';

/** The accounts of what changed, which know where a field stands on its page. */
export interface ChangedDocs {
  operation(operation: Operation): OperationDoc;
  webhook(webhook: Webhook): WebhookDoc;
}

/** Address of the official page of a number: `merchant/4012791856`. */
const officialUrl = (page: string): string => `https://pay.weixin.qq.com/doc/v3/${page}`;

/** Address of the feed of changes, below the site's base. */
export const FEED_URL = '/changes.xml';

/** What changed in the API: every month, newest first, and a table of them. */
export function changesDoc(catalog: Catalog, docs: ChangedDocs): ChangesDoc {
  const subjects = subjectsOf(catalog, docs);
  const months = [...groupBy(catalog.changes, monthOf)].map(([month, entries]): MonthDoc => {
    const sections = [...groupBy(entries, ({ date }) => date)].map(([date, own]): Section => {
      const bySubject = [...groupBy(own, ({ subject }) => subject).values()];
      const blocks = bySubject.map((group) => subjectSection(group, subjects, catalog.officialTitles));
      return { kind: 'section', anchor: date, title: dayName(date), blocks };
    });
    return { month, title: monthTitle(month), url: changesPageUrl(month), sections };
  });
  return { months, overview: [monthTable(months, catalog.changes), feedLine], news: newsOf(catalog.changes, subjects) };
}

const dayName = (date: string): string => `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日`;

const feedLine: Block = {
  kind: 'paragraph',
  content: ['新的变更随 ', { link: ['Atom 订阅'], to: FEED_URL }, ' 发布，每个接口每天一条。'],
};

function monthTable(months: readonly MonthDoc[], changes: readonly ChangeEntry[]): Block {
  const rows = months.map(({ month, title, url }): InlineContent[] => {
    const own = changes.filter(({ date }) => date.startsWith(month)).flatMap((entry) => entry.changes);
    return [[{ link: [title], to: url }], [changeSummary(own, 'all')], [String(own.filter(isBreaking).length)]];
  });
  return { kind: 'table', heads: ['月份', '变更', '不兼容'], rows };
}

/** A subject of changes: its title, its page, and its places there. */
interface Subject {
  title: string;
  url?: string;
  find: FindPlace;
}

/** What each entry is about. Nothing is known of what the spec has no more but its name. */
function subjectsOf({ operations, webhooks }: Catalog, docs: ChangedDocs): (entry: ChangeEntry) => Subject {
  const known = new Map<ChangeEntry, Subject>();
  for (const operation of operations) {
    const url = `${pageUrl(operation.name)}#${operation.method}`;
    const subject = { title: operation.title, url, find: operationPlaces(operation, docs) };
    for (const entry of operation.changes ?? []) known.set(entry, subject);
  }
  for (const webhook of webhooks) {
    const subject = { title: webhook.title, url: webhookPageUrl(webhook.name), find: webhookPlaces(webhook, docs) };
    for (const entry of webhook.changes ?? []) known.set(entry, subject);
  }
  return (entry) => known.get(entry) ?? { title: entry.subject, find: () => undefined };
}

/** Parts of an anchor of an operation behind its method, by place. */
const OPERATION_PLACES: Record<string, string> = {
  path: 'path',
  query: 'query',
  header: 'header',
  body: 'request',
  answer: 'response',
  error: 'errors',
};

function operationPlaces(operation: Operation, docs: ChangedDocs): FindPlace {
  const page = pageUrl(operation.name);
  return (at) => {
    const [place = '', ...rest] = at.split(' ');
    const part = OPERATION_PLACES[place];
    const anchor = `${operation.method}-${part}-${anchorOf(rest.at(-1) ?? '')}`;
    const known = new Set(operationAnchors(docs.operation(operation)));
    return part !== undefined && known.has(anchor) ? `${page}#${anchor}` : undefined;
  };
}

const WEBHOOK_PLACES: Record<string, string> = { header: 'headers', envelope: 'body', resource: 'resource' };

function webhookPlaces(webhook: Webhook, docs: ChangedDocs): FindPlace {
  return (at) => {
    const [place = '', name = ''] = at.split(' ');
    const anchor = `${WEBHOOK_PLACES[place]}-${anchorOf(name)}`;
    const known = new Set(sectionAnchors(docs.webhook(webhook).sections));
    return known.has(anchor) ? `${webhookPageUrl(webhook.name)}#${anchor}` : undefined;
  };
}

/** The end of an anchor: the names down to a field. */
const anchorOf = (name: string): string => name.replaceAll('.', '-').replace(/[^\w-]+/g, '_');

function subjectSection(
  entries: readonly ChangeEntry[],
  subjectOf: (entry: ChangeEntry) => Subject,
  titles: OfficialTitles,
): Section {
  const [first] = entries;
  if (!first) throw new Error('A group has an entry.');
  const { title, url, find } = subjectOf(first);
  const name: InlineContent = [{ code: first.subject }];
  const lists = entries.map((entry): Block => {
    const source: InlineContent = ['官方页面 ', ...officialLinks(entry.pages.map(officialUrl), titles)];
    return { kind: 'list', items: [...changeLines(entry, find), source] };
  });
  const endpoint: Block = { kind: 'paragraph', content: url === undefined ? name : [{ link: name, to: url }] };
  return { kind: 'section', anchor: entryAnchor(first), title, blocks: [endpoint, ...lists] };
}

/** Every day's changes of a subject as an item of the feed. */
function newsOf(changes: readonly ChangeEntry[], subjectOf: (entry: ChangeEntry) => Subject): ChangesDoc['news'] {
  const groups = groupBy(changes, ({ date, subject }) => `${date} ${subject}`);
  return [...groups.values()].flatMap((entries) => {
    const [first] = entries;
    if (!first) return [];
    const all: ApiChange[] = entries.flatMap((entry) => entry.changes);
    const { title, find } = subjectOf(first);
    return [
      {
        ...{ date: first.date, subject: first.subject, title: `${title}：${changeSummary(all)}` },
        url: entryUrl(first),
        lines: entries.flatMap((entry) => changeLines(entry, find)),
      },
    ];
  });
}

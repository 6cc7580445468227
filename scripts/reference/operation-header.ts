import { isBrandSigned } from '../client/setups.ts';
import { groupBy } from '../lib/group-by.ts';
import { type OfficialTitles, type Operation, type OperationLink, SCHEMES } from '../spec/catalog-model.ts';
import { pageUrl } from '../spec/locations.ts';
import { changeFacts } from './change-facts.ts';
import { namedReason, type PlacedDeviations } from './deviations.ts';
import { fieldRowsOf } from './document-contents.ts';
import type { Section } from './document-model.ts';
import { type HeaderFact, type InlineContent, joinInline } from './inline-content.ts';

/** The header of an operation: what a caller must know before calling, in reading order. */
export function operationFacts(
  operation: Operation,
  titles: OfficialTitles,
  deviations: InlineContent = [],
): HeaderFact[] {
  const { roles, server, clientCertificate, updated, officialDocs, deprecated, successors } = operation;
  const roleTexts = roles.map((role): InlineContent => [role]);
  const facts: HeaderFact[] = [
    { label: '适用对象', content: joinInline(roleTexts, '、') },
    { label: '主机', content: server === undefined ? [] : [{ code: server }] },
    { label: '认证', content: isBrandSigned(operation) ? [{ code: SCHEMES[1] }] : [] },
    { label: '证书', content: clientCertificate ? ['请求须出示商户 API 证书'] : [] },
    { label: '示例准备', content: [setupLink(operation)] },
    { label: '官方页面更新于', content: updated === undefined ? [] : [updated] },
    ...changeFacts(operation.changes),
    { label: '官方文档', content: officialLinks(officialDocs, titles) },
    { label: '与官方页面不同', content: deviations },
    { label: deprecated ? '改用' : '新版接口', content: joinInline(successors.map(successorLink), '、') },
  ];
  return facts.filter(({ content }) => content.length > 0);
}

const setupLink = (operation: Operation): InlineContent[number] =>
  isBrandSigned(operation)
    ? { link: ['品牌的客户端 ', { code: '#brand' }], to: '/guide/client#brand-ts' }
    : { link: ['客户端 ', { code: '#wxpay' }], to: '/guide/client' };

/** The notice of a deprecated operation. */
export const DEPRECATED: InlineContent = [{ strong: '已废弃' }, ' 新接入请勿使用本接口。'];

function successorLink({ name, method, title, version }: OperationLink): InlineContent {
  return [{ link: [title], to: `${pageUrl(name)}#${method}` }, ...(version === 'v3' ? [] : ['（APIv2）'])];
}

/** Links to official pages by their titles, no two alike. Only addresses of the web are links; others are left out. */
export function officialLinks(urls: readonly string[], titles: OfficialTitles): InlineContent {
  const pages = urls
    .filter((url) => /^https?:/.test(url))
    .map((url) => ({ url, label: officialLabel(new URL(url), titles) }));
  const byLabel = groupBy(pages, ({ label }) => label);
  const links = pages.map(({ url, label }): InlineContent => {
    const isShared = (byLabel.get(label)?.length ?? 0) > 1;
    return [{ link: [isShared ? `${label}（${distinction(new URL(url))}）` : label], to: url }];
  });
  return joinInline(links, '、');
}

/** What tells a page from another of the same label: its chapter, its number, or the folder it is in. */
function distinction({ pathname, searchParams }: URL): string {
  const [folder, page] = pathname.split('/').slice(-2);
  return searchParams.get('chapter') ?? (/^\d+$/.test(page ?? '') ? page : folder) ?? pathname;
}

/** Fields that the header names of those that differ from the official page; the rest is a number. */
const NAMED_FIELDS = 3;

/**
 * Where the page at `url` says what differs from the official page: what no field shows stands here, and the fields that
 * say it themselves are named, each name once, with links to the first of their rows.
 */
export function deviationContent(
  { others }: PlacedDeviations,
  sections: readonly Section[],
  url: string,
): InlineContent {
  const own = ownReasons(others).map(([reason, names]) => namedReason(names, reason));
  const rows = fieldRowsOf({ sections }).filter(({ deviations }) => deviations.length > 0);
  const fields = [...groupBy(rows, ({ facts }) => facts.name)];
  const links = fields
    .slice(0, NAMED_FIELDS)
    .map(([name, [row]]): InlineContent => [{ link: [{ code: name }], to: `${url}#${row?.anchor}` }]);
  const more = fields.length > NAMED_FIELDS ? [` 等 ${fields.length} 个字段`] : [];
  return joinInline([...own, ...(links.length ? [[...joinInline(links, '、'), ...more]] : [])], ' ');
}

/** What the header itself says: each field once, with all its reasons; fields of the same reasons together. */
function ownReasons(others: PlacedDeviations['others']): [reason: string, names: string[]][] {
  const byField = groupBy(others, ({ field, reason }) => field?.path ?? ` ${reason}`);
  const fields = [...byField.values()].map((all) => ({
    path: all[0]?.field?.path,
    reason: [...new Set(all.map(({ reason }) => reason))].join(''),
  }));
  const byReason = groupBy(fields, ({ reason }) => reason);
  return [...byReason].map(([reason, all]) => [reason, all.flatMap(({ path }) => path ?? [])]);
}

/** A label that distinguishes the official pages of one operation: their audience, and their title or else their number. */
function officialLabel({ host, pathname }: URL, titles: OfficialTitles): string {
  const page = (pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w+$/, '');
  if (host !== 'pay.weixin.qq.com') return host;
  const title = titles[/\w+\/\d+$/.exec(pathname)?.[0] ?? ''];
  return title === undefined ? `${officialAudience(pathname)} ${page}` : `${officialAudience(pathname)}：${title}`;
}

function officialAudience(pathname: string): string {
  if (/^\/(doc\/global|wiki\/doc\/api_external)/.test(pathname)) return '境外';
  if (/^\/(docs?\/(v\d\/)?partner|wiki\/doc\/apiv3_partner)/.test(pathname)) return '服务商';
  if (/^\/docs?\/(v\d\/)?merchant/.test(pathname)) return '商户';
  return '旧版';
}

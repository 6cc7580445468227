import type { Operation, OperationLink } from '../spec/catalog-model.ts';
import { pageUrl } from '../spec/locations.ts';
import { type Fact, type InlineContent, joinInline } from './inline-content.ts';

/** What a caller of an operation must know before calling, in reading order. */
export function operationFacts(operation: Operation): Fact[] {
  const { roles, server, clientCertificate, updated, officialDocs, deprecated, successors } = operation;
  const facts: Fact[] = [
    { term: '适用对象', words: joinInline(roles.map(asPhrase), '、') },
    { term: '主机', words: server === undefined ? [] : [{ code: server }] },
    { term: '证书', words: clientCertificate ? ['请求须出示商户 API 证书'] : [] },
    { term: '更新日期', words: updated === undefined ? [] : [updated] },
    { term: '官方文档', words: officialLinks(officialDocs) },
    { term: deprecated ? '改用' : '新版接口', words: joinInline(successors.map(successorLink), ' ') },
    { term: '示例准备', words: [{ link: ['客户端 ', { code: '#wxpay' }], to: '/guide/client' }] },
  ];
  return facts.filter(({ words }) => words.length > 0);
}

/** Said of a deprecated operation. */
export const DEPRECATED: InlineContent = [{ strong: '已废弃' }, ' 新接入请勿使用本接口。'];

const asPhrase = (text: string): InlineContent => [text];

function successorLink({ name, method, title, version }: OperationLink): InlineContent {
  return [{ link: [title], to: `${pageUrl(name)}#${method}` }, ...(version === 'v3' ? [] : ['（APIv2）'])];
}

/** Links to official pages, blanks between. What is no address of the web is left out. */
export function officialLinks(urls: readonly string[]): InlineContent {
  const web = urls.filter((url) => /^https?:/.test(url));
  return joinInline(
    web.map((url) => [{ link: [officialLabel(new URL(url))], to: url }]),
    ' ',
  );
}

/** Tells the official pages of an operation apart: for whom they are written, and their number. */
function officialLabel({ host, pathname }: URL): string {
  const page = (pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w+$/, '');
  if (host !== 'pay.weixin.qq.com') return `${host}`;
  return `${officialAudience(pathname)} ${page}`;
}

function officialAudience(pathname: string): string {
  if (/^\/(doc\/global|wiki\/doc\/api_external)/.test(pathname)) return '境外';
  if (/^\/(docs?\/(v\d\/)?partner|wiki\/doc\/apiv3_partner)/.test(pathname)) return '服务商';
  if (/^\/docs?\/(v\d\/)?merchant/.test(pathname)) return '商户';
  return '旧版';
}

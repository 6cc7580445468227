import type { ErrorEntry, ErrorMeaning } from '../../reference/error-index.ts';
import type { Product } from '../../spec/catalog-model.ts';
import { endpointOf, groupedPageName, pageUrl } from '../../spec/locations.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { errorLine } from './markdown-operation.ts';
import { partnerParts, successorParts } from './markdown-pairs.ts';
import { escapeMarkdown, inlineCode, renderLink, renderTerm } from './markdown-syntax.ts';

/** A page of a product as a list item: its title as a link, what it calls or is called by, what it is for. */
export function pageLine(page: string, context: MarkdownContext): string {
  const isCallback = page.startsWith('webhook/');
  const name = groupedPageName(page);
  const { title = page, description } = context.pages.get(name) ?? {};
  const webhook = isCallback ? context.webhooks.get(page.slice('webhook/'.length)) : undefined;
  const operations = isCallback ? [] : (context.operationsByName.get(page) ?? []);
  const calls = webhook
    ? [`回调 ${inlineCode(webhook.event)}`]
    : operations.map((each) => inlineCode(endpointOf(each)));
  const link = renderLink(escapeMarkdown(title), context.linkTo(`/${name}`));
  return `- ${link}：${[...calls, ...(description === undefined ? [] : [renderTerm(description)])].join(' ')}`;
}

/** The groups of a product with their pages, as blocks; `level` is that of their headings. */
export function productParts({ groups }: Product, context: MarkdownContext, level: number): string[] {
  return groups.flatMap(({ title, pages }) => [
    `${'#'.repeat(level)} ${escapeMarkdown(title)}`,
    pages.map((page) => pageLine(page, context)).join('\n'),
  ]);
}

type Part = (context: MarkdownContext) => string[];

/** What `::: catalogue KIND` shows, by its kind. */
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['summary', (context) => [summaryLine(context)]],
  ['products', (context) => [productList(context)]],
  ['overviews', (context) => [productList(context)]],
  ['operations', (context) => listOf(context, () => true)],
  ['webhooks', (context) => listOf(context, (page) => page.startsWith('webhook/'))],
  ['errors', errorParts],
  ['successors', successorParts],
  ['partners', partnerParts],
]);

/** What `::: catalogue KIND` shows, as blocks. Throws for a kind that it does not know. */
export function catalogPart(kind: string, context: MarkdownContext): string[] {
  const part = PARTS.get(kind);
  if (!part)
    throw new Error(
      `No twin of "::: catalogue ${kind}" is known; scripts/writers/markdown/markdown-lists.ts says what it shows.`,
    );
  return part(context);
}

/** How much there is. */
export const summaryLine = ({ operations, webhooks, products }: MarkdownContext): string =>
  `${operations.size} 个接口、${webhooks.size} 种回调通知、${products.size} 类产品。`;

const productList = (context: MarkdownContext): string =>
  [...context.products.values()].map((product) => productLine(product, context)).join('\n');

function productLine({ slug, name }: Product, context: MarkdownContext): string {
  const page = context.pages.get(`product/${slug}`);
  if (!page) return `- ${escapeMarkdown(name)}`;
  const description = page.description === undefined ? '' : `：${renderTerm(page.description)}`;
  return `- ${renderLink(escapeMarkdown(name), context.linkTo(page.url))}${description}`;
}

function listOf(context: MarkdownContext, isWanted: (page: string) => boolean): string[] {
  return [...context.products.values()].flatMap(({ name, groups }) => {
    const pages = [...new Set(groups.flatMap((group) => group.pages))].filter(isWanted);
    return pages.length ? [`## ${escapeMarkdown(name)}`, pages.map((page) => pageLine(page, context)).join('\n')] : [];
  });
}

function errorParts(context: MarkdownContext): string[] {
  const { common, entries } = context.errors;
  const statuses = common.http.map(
    ({ status, description, advice }) =>
      `- ${inlineCode(String(status))} — ${renderTerm(description)}${advice === undefined ? '' : ` — ${renderTerm(advice)}`}`,
  );
  return [
    '## HTTP 状态码',
    statuses.join('\n'),
    '## APIv3 公共错误码',
    common.v3.map(errorLine).join('\n'),
    '## APIv2 公共错误码',
    common.v2.map(errorLine).join('\n'),
    '## 全部错误码',
    ...entries.flatMap((entry) => entryParts(entry, context)),
  ];
}

function entryParts({ code, spellings, meanings }: ErrorEntry, context: MarkdownContext): string[] {
  const also = spellings.length ? `（也写作 ${spellings.map(inlineCode).join('、')}）` : '';
  return [`### ${inlineCode(code)}${also}`, meanings.map((meaning) => meaningLine(meaning, context)).join('\n')];
}

function meaningLine(
  { statuses, description, advice, common, operations }: ErrorMeaning,
  { linkTo }: MarkdownContext,
): string {
  const marks = [...statuses.map(String), ...common.map((version) => `API${version} 公共`)].join('、');
  const links = operations.map(({ title, name, method }) =>
    renderLink(escapeMarkdown(title), linkTo(`${pageUrl(name)}#${method}-errors`)),
  );
  const calls = links.length ? `\n  - ${links.length} 个接口：${links.join('、')}` : '';
  return `- ${renderTerm(description)}${marks && `（${marks}）`}${advice && ` — ${renderTerm(advice)}`}${calls}`;
}

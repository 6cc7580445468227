import type { DocsPage } from '../../docs/docs-pages.ts';
import { byCodePoint } from '../../lib/compare.ts';
import type { ProductDoc } from '../../reference/document-model.ts';
import { guideSidebar } from '../../reference/navigation/guides.ts';
import { firstSentence } from '../../reference/product-doc.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { entriesOf, productBlocks, summaryLine } from './markdown-lists.ts';
import { escapeMarkdown, renderLink, renderTerm } from './markdown-syntax.ts';

const LLMS = '/llms.txt';
const LLMS_FULL = '/llms-full.txt';

/** The list of a product's pages: its path below the site. */
export const productListPath = (slug: string): string => `product/${slug}/llms.txt`;

/**
 * `llms.txt` (llmstxt.org): a description of the site, a link to the Markdown page of every guide and list, then one for each
 * product to the list of its pages. `fullBytes` is the size of `llms-full.txt`.
 */
export function llmsText(context: MarkdownContext, fullBytes: number): string {
  const { site, pages } = context;
  const home = pages.get('index');
  const megabytes = (fullBytes / 1e6).toFixed(1);
  const full = renderLink('llms-full.txt', context.linkTo(LLMS_FULL));
  const json = renderLink('openapi.json', context.linkTo('/openapi.json'));
  const products = site.docs.products().map((product) => productLine(product, context));
  return `${[
    `# ${escapeMarkdown(home?.title ?? '')}`,
    `> 微信支付 APIv2 与 APIv3 的全部接口与回调：参数、应答、错误码与 TypeScript 示例。${summaryLine(context)}社区项目，非微信支付官方。`,
    `每个链接都是一页完整的 Markdown，产品的链接是它各页的清单。所有页合在一起：${full}（${megabytes} MB）；OpenAPI 3.1 描述：${json}。`,
    ...guideParts(context),
    '## 产品',
    products.join('\n'),
  ].join('\n\n')}\n`;
}

function productLine({ slug, title, operationCount }: ProductDoc, { pages, linkTo }: MarkdownContext): string {
  const description = firstSentence(pages.get(`product/${slug}`)?.description ?? '');
  const text = description && `：${renderTerm(description)}`;
  return `- ${renderLink(escapeMarkdown(title), linkTo(`/${productListPath(slug)}`))}（${operationCount} 个接口）${text}`;
}

/** The pages of a product: its overview, then by group every operation, callback and call on the device. */
export function productListText(product: ProductDoc, context: MarkdownContext): string {
  const overview = context.pages.get(`product/${product.slug}`);
  const list = renderLink('llms.txt', context.linkTo(LLMS));
  return `${[
    `# ${escapeMarkdown(product.title)}`,
    ...(overview?.description === undefined ? [] : [`> ${renderTerm(overview.description)}`]),
    `全部产品与指南：${list}。`,
    ...(overview ? [pageLine(overview, context)] : []),
    ...productBlocks(product, context, 2),
  ].join('\n\n')}\n`;
}

/** All Markdown pages, one after the other, in the order of `llms.txt`. */
export function llmsFullText(context: MarkdownContext, textOf: (page: DocsPage) => string): string {
  return orderedPages(context).map(textOf).join('\n---\n\n');
}

/** Pages in reading order: the first page, guides, then product by product; pages without a place come last. */
function orderedPages(context: MarkdownContext): DocsPage[] {
  const { pages, site } = context;
  const ofProducts = site.docs
    .products()
    .flatMap((product) => [`product/${product.slug}`, ...entriesOf(product).map(({ page }) => page)]);
  const names = ['index', ...guideNames(context), ...ofProducts, ...pages.keys()];
  return [...new Set(names)].flatMap((name) => pages.get(name) ?? []);
}

function guideParts(context: MarkdownContext): string[] {
  const isListed = ({ name }: DocsPage): boolean => /\/index$|^(?:changes|errors)\//.test(name);
  const lines = (pages: readonly DocsPage[]): string => pages.map((page) => pageLine(page, context)).join('\n');
  const guides = guideNames(context).flatMap((name) => context.pages.get(name) ?? []);
  const lists = [...context.pages.values()].filter(isListed);
  return ['## 指南', lines(guides), '## 全部接口、回调、错误码与变更', lines(lists)].filter(Boolean);
}

function pageLine({ title, url, description }: DocsPage, { linkTo }: MarkdownContext): string {
  const text = description === undefined ? '' : `：${renderTerm(description)}`;
  return `- ${renderLink(escapeMarkdown(title), linkTo(url))}${text}`;
}

/** Guides and tools in the order of their sidebar, then those that it leaves out. */
function guideNames({ pages }: MarkdownContext): string[] {
  const guides = [...pages.keys()].filter((name) => /^(?:guide|tools)\//.test(name));
  const listed = guideSidebar.flatMap(({ items = [] }) => items.map(({ link = '' }) => link.slice(1)));
  const rank = (name: string): number => (listed.includes(name) ? listed.indexOf(name) : listed.length);
  return guides.sort((a, b) => rank(a) - rank(b) || byCodePoint(a, b));
}

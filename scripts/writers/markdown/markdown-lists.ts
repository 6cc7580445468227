import type {
  CodeEntry,
  CodeMeaning,
  OperationRef,
  PairTable,
  ProductDoc,
  ProductEntry,
} from '../../reference/document-model.ts';
import { explanationContent } from '../../reference/explanation.ts';
import { countsOf } from '../../reference/product-doc.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { blockList, errorList } from './markdown-sections.ts';
import { escapeMarkdown, inlineCode, type LinkTo, renderInline, renderLink, renderTerm } from './markdown-syntax.ts';

/** A page of a product as a list item: its title as a link, its endpoints or its event, its description. */
function entryLine(entry: ProductEntry, { pages, linkTo }: MarkdownContext): string {
  const { title = entry.title, description } = pages.get(entry.page) ?? {};
  const calls = [
    ...entry.endpoints.map(({ method, path }) => inlineCode(`${method.toUpperCase()} ${path}`)),
    ...(entry.event === undefined ? [] : [`回调 ${inlineCode(entry.event)}`]),
    ...(entry.call === undefined ? [] : [`端上 ${inlineCode(entry.call)}`]),
  ];
  const text = description === undefined ? [] : [renderTerm(description)];
  return `- ${renderLink(escapeMarkdown(title), linkTo(entry.url))}：${[...calls, ...text].join(' ')}`;
}

/** The entries of a product, each once, in reading order. */
export const entriesOf = ({ groups }: ProductDoc): ProductEntry[] => [
  ...new Map(groups.flatMap(({ entries }) => entries.map((entry) => [entry.page, entry] as const))).values(),
];

/** The groups of a product with their pages, as blocks; `level` is that of their headings. */
export function productBlocks({ groups }: ProductDoc, context: MarkdownContext, level: number): string[] {
  return groups.flatMap(({ title, entries }) => [
    `${'#'.repeat(level)} ${escapeMarkdown(title)}`,
    entryList(entries, context),
  ]);
}

const entryList = (entries: readonly ProductEntry[], context: MarkdownContext): string =>
  entries.map((entry) => entryLine(entry, context)).join('\n');

type Part = (context: MarkdownContext) => string[];

/** The blocks of `::: catalogue KIND`, by its kind. */
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['summary', (context) => [summaryLine(context)]],
  ['products', (context) => [productList(context)]],
  ['overviews', (context) => [productList(context)]],
  ['operations', (context) => listOf(context, () => true)],
  ['webhooks', (context) => listOf(context, ({ event }) => event !== undefined)],
  ['clients', (context) => listOf(context, ({ call }) => call !== undefined)],
  ['errors', errorBlocks],
  ['messages', messageBlocks],
  ['changes', ({ site, linkTo }) => blockList(site.docs.changes().overview, 2, linkTo)],
  ['successors', ({ site, linkTo }) => site.docs.successors().flatMap((table) => pairBlocks(table, linkTo))],
  ['partners', ({ site, linkTo }) => pairBlocks(site.docs.partners(), linkTo)],
]);

/** The blocks of `::: catalogue KIND`. Throws for a kind that it does not know. */
export function catalogBlocks(kind: string, context: MarkdownContext): string[] {
  const part = PARTS.get(kind);
  if (!part) {
    const place = 'scripts/writers/markdown/markdown-lists.ts';
    throw new Error(`"::: catalogue ${kind}" has no Markdown. Add it to ${place}.`);
  }
  return part(context);
}

/** The numbers of operations, callbacks and products. */
export function summaryLine({ site }: MarkdownContext): string {
  const { operations, webhooks, products } = countsOf(site.docs.products());
  return `${operations} 个接口、${webhooks} 种回调通知、${products} 类产品。`;
}

const productList = (context: MarkdownContext): string =>
  context.site.docs
    .products()
    .map((product) => productLine(product, context))
    .join('\n');

function productLine({ slug, title, url }: ProductDoc, { pages, linkTo }: MarkdownContext): string {
  const page = pages.get(`product/${slug}`);
  if (!page) return `- ${escapeMarkdown(title)}`;
  const description = page.description === undefined ? '' : `：${renderTerm(page.description)}`;
  return `- ${renderLink(escapeMarkdown(title), linkTo(url))}${description}`;
}

function listOf(context: MarkdownContext, isListed: (entry: ProductEntry) => boolean): string[] {
  return context.site.docs.products().flatMap((product) => {
    const entries = entriesOf(product).filter(isListed);
    return entries.length ? [`## ${escapeMarkdown(product.title)}`, entryList(entries, context)] : [];
  });
}

function errorBlocks({ site, linkTo }: MarkdownContext): string[] {
  const { statuses, common, codes } = site.docs.errors();
  const statusLines = statuses.rows.map(
    ({ status, description, advice }) =>
      `- ${inlineCode(String(status))} — ${renderTerm(description)}${advice === undefined ? '' : ` — ${renderTerm(advice)}`}`,
  );
  return [
    `## ${statuses.title}`,
    statusLines.join('\n'),
    ...common.flatMap(({ title, rows }) => [`## ${title}`, errorList(rows)]),
    `## ${codes.title}`,
    ...codes.entries.flatMap((entry) => codeBlocks(entry, linkTo)),
  ];
}

function messageBlocks({ site, linkTo }: MarkdownContext): string[] {
  return site.docs
    .messages()
    .groups.flatMap(({ title, entries }) => [
      `## ${escapeMarkdown(title)}`,
      ...entries.flatMap((entry) => codeBlocks(entry, linkTo)),
    ]);
}

function codeBlocks({ code, spellings, meanings }: CodeEntry, linkTo: LinkTo): string[] {
  const others = spellings.map((other) => inlineCode(other.code)).join('、');
  const also = others && `（也写作 ${others}）`;
  return [`### ${inlineCode(code)}${also}`, meanings.map((meaning) => meaningLine(meaning, linkTo)).join('\n')];
}

function meaningLine({ description, advice, labels, operations }: CodeMeaning, linkTo: LinkTo): string {
  const marks = labels.join('、');
  const links = operations.map(({ title, url }) => renderLink(escapeMarkdown(title), linkTo(url)));
  const calls = links.length ? `\n  - ${links.length} 个接口：${links.join('、')}` : '';
  const text = (words: string): string => renderInline(explanationContent(words), linkTo);
  return `- ${text(description)}${marks && `（${marks}）`}${advice && ` — ${text(advice)}`}${calls}`;
}

function pairBlocks({ title, pairs }: PairTable, linkTo: LinkTo): string[] {
  const link = ({ title: text, url, endpoint }: OperationRef): string =>
    `${renderLink(escapeMarkdown(text), linkTo(url))} ${inlineCode(endpoint)}`;
  const lines = pairs.map(({ from, to }) => `- ${link(from)} → ${to.map(link).join('、')}`);
  return [...(title === undefined ? [] : [`### ${title}`]), lines.join('\n')];
}

import type { MarkdownContext } from './markdown-context.ts';
import { catalogBlocks, productBlocks } from './markdown-lists.ts';
import { clientHeader, operationHeader, sectionBlocks, webhookHeader } from './markdown-sections.ts';
import { escapeMarkdown } from './markdown-syntax.ts';

/** An open container of a page: the blocks before its content and after it. */
export interface OpenContainer {
  before: string[];
  after: string[];
  /** Whether its content is a quotation. */
  quoted: boolean;
}

const LABELS: Record<string, string> = { tip: '提示', info: '说明', warning: '注意', danger: '危险', details: '详情' };

/** The blocks of a container. `isOnly`: whether the page has one operation, whose title is the page's. */
export function containerParts(kind: string, info: string, context: MarkdownContext, isOnly: boolean): OpenContainer {
  const label = LABELS[kind];
  if (label) return { before: [`**${info || label}**`], after: [], quoted: true };
  const [before, after] = partsOf(kind, info, context, isOnly);
  return { before, after, quoted: false };
}

type Parts = [before: string[], after: string[]];

function partsOf(kind: string, info: string, context: MarkdownContext, isOnly: boolean): Parts {
  const { site, linkTo } = context;
  if (kind === 'operation') {
    const doc = site.docs.operation(known(site.operations.get(info), kind, info));
    const title = isOnly ? [] : [`## ${escapeMarkdown(doc.title)}`];
    return [[...title, ...operationHeader(doc, linkTo)], sectionBlocks(doc.sections, isOnly ? 2 : 3, linkTo)];
  }
  if (kind === 'webhook') {
    const doc = site.docs.webhook(known(site.webhooks.get(info), kind, info));
    return [webhookHeader(doc, linkTo), sectionBlocks(doc.sections, 2, linkTo)];
  }
  if (kind === 'client') {
    const doc = site.docs.client(known(site.clientCalls.get(info), kind, info));
    return [clientHeader(doc, linkTo), sectionBlocks(doc.sections, 2, linkTo)];
  }
  if (kind === 'product') {
    const product = site.docs.products().find(({ slug }) => slug === info);
    return [productBlocks(known(product, kind, info), context, 3), []];
  }
  if (kind === 'changes') {
    const month = site.docs.changes().months.find((each) => each.month === info);
    return [sectionBlocks(known(month, kind, info).sections, 2, linkTo), []];
  }
  if (kind === 'catalogue') return [catalogBlocks(info, context), []];
  // Tabs and the like: their contents follow one another.
  return [[], []];
}

function known<T>(found: T | undefined, kind: string, name: string): T {
  if (found === undefined) throw new Error(`No ${kind} "${name}" in openapi/. Correct the container's line.`);
  return found;
}

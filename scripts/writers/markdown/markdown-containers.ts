import type { MarkdownContext } from './markdown-context.ts';
import { catalogPart, productParts } from './markdown-lists.ts';
import { operationHead, operationTables } from './markdown-operation.ts';
import { escapeMarkdown } from './markdown-syntax.ts';
import { webhookHead, webhookTables } from './markdown-webhook.ts';

/** A container of a page that is open: what stands before its content and after it, as blocks. */
export interface OpenContainer {
  before: string[];
  after: string[];
  /** Whether its content is a quotation. */
  quoted: boolean;
}

const LABELS: Record<string, string> = { tip: '提示', info: '说明', warning: '注意', danger: '危险', details: '详情' };

/** What a container shows in a twin. `only`: whether the page has one operation, whose title is the page's. */
export function containerParts(kind: string, info: string, context: MarkdownContext, only: boolean): OpenContainer {
  const label = LABELS[kind];
  if (label) return { before: [`**${info || label}**`], after: [], quoted: true };
  const [before, after] = partsOf(kind, info, context, only);
  return { before, after, quoted: false };
}

type Parts = [before: string[], after: string[]];

function partsOf(kind: string, info: string, context: MarkdownContext, only: boolean): Parts {
  if (kind === 'operation') {
    const operation = known(context.operations.get(info), kind, info);
    const title = only ? [] : [`## ${escapeMarkdown(operation.title)}`];
    return [[...title, ...operationHead(operation, context)], operationTables(operation, context, only ? 2 : 3)];
  }
  if (kind === 'webhook') {
    const webhook = known(context.webhooks.get(info), kind, info);
    return [webhookHead(webhook, context), webhookTables(webhook)];
  }
  if (kind === 'product') return [productParts(known(context.products.get(info), kind, info), context, 3), []];
  if (kind === 'catalogue') return [catalogPart(info, context), []];
  // Tabs and the like: their content stands one below the other.
  return [[], []];
}

function known<T>(found: T | undefined, kind: string, name: string): T {
  if (found === undefined) throw new Error(`No ${kind} "${name}" in openapi/. Correct the container's line.`);
  return found;
}

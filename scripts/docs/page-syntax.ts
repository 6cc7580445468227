import type { MarkdownOptions } from 'vitepress';
import { headingAnchor } from '../lib/heading-anchor.ts';

/** Containers of the site in addition to those of VitePress. */
const OWN_CONTAINERS = [
  'key-mode',
  'operation',
  'webhook',
  'client',
  'catalogue',
  'product',
  'tool',
  'changes',
] as const;

/** Containers that VitePress brings along, by its `container` plugin and its alerts. */
const BUILT_IN_CONTAINERS = [
  ...['v-pre', 'raw', 'code-group', 'tip', 'info', 'warning', 'danger', 'details'],
  ...['note', 'important', 'caution'],
] as const;

/** The names behind `:::` that open a container; any other line of that form is text. */
export const CONTAINER_NAMES: ReadonlySet<string> = new Set([...OWN_CONTAINERS, ...BUILT_IN_CONTAINERS]);

/** What `::: catalogue` can show. */
export const CATALOGUES = [
  ...(['summary', 'products', 'overviews', 'operations', 'webhooks', 'clients', 'errors', 'messages'] as const),
  ...(['changes', 'successors', 'partners'] as const),
] as const;

/** What `::: tool` can show. */
export const TOOLS = ['signature', 'errors'] as const;

/** VitePress' options that decide what the text of a page is read as. `readMarkdown` reads pages the same way. */
export const PAGE_SYNTAX: MarkdownOptions = {
  anchor: { slugify: headingAnchor },
  // `{out_trade_no}` ends many container lines and is no attribute.
  attrs: { rule: ['inline', 'table', 'list', 'heading', 'hr', 'softbreak'] },
  container: {
    customContainers: Object.fromEntries(OWN_CONTAINERS.map((name) => [name, name])),
    tipLabel: '提示',
    warningLabel: '注意',
    dangerLabel: '危险',
    cautionLabel: '危险',
    importantLabel: '重要',
    noteLabel: '说明',
    infoLabel: '说明',
    detailsLabel: '详情',
  },
};

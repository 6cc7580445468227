import type { MarkdownRenderer } from 'vitepress';
import { CATALOGUES } from '../../docs/page-syntax.ts';
import type { SiteIndex } from '../../reference/site-index.ts';
import { renderErrorIndex, renderMessages } from './html-error-index.ts';
import {
  type FindDescription,
  renderClientCalls,
  renderOverviews,
  renderPairs,
  renderProducts,
  renderSummary,
  renderWebhooks,
} from './html-lists.ts';
import { renderBlocks } from './html-sections.ts';
import { renderOperationIndex } from './operation-list.ts';
import { staticContainer } from './static-container.ts';

/**
 * Renders `::: catalogue summary` (numbers of operations, callbacks, products), `::: catalogue products` (a grid of
 * products), `::: catalogue overviews` (all products, each with the description of its overview),
 * `::: catalogue operations` (a search of all operations and callbacks), `::: catalogue webhooks` (all callbacks),
 * `::: catalogue clients` (all calls on the user's device), `::: catalogue errors` (all error codes),
 * `::: catalogue messages` (all messages), `::: catalogue changes` (the months that have changes),
 * `::: catalogue successors` (which operation replaces which) and `::: catalogue partners` (which operation service
 * providers call instead of which). Throws for any other kind.
 */
export function catalogContainer(
  markdown: MarkdownRenderer,
  site: () => SiteIndex,
  base: string,
  describe: FindDescription,
): void {
  staticContainer(markdown, 'catalogue', (kind) => `<div>${renderKind(kind, site(), base, describe)}</div>`);
}

function renderKind(kind: string, { products, docs }: SiteIndex, base: string, describe: FindDescription): string {
  const catalogues: Record<(typeof CATALOGUES)[number], () => string> = {
    summary: () => renderSummary(docs.products()),
    products: () => renderProducts(docs.products(), base),
    overviews: () => renderOverviews(docs.products(), base, describe),
    operations: () => renderOperationIndex(products, base),
    webhooks: () => renderWebhooks(docs.products(), base),
    clients: () => renderClientCalls(docs.products(), base),
    errors: () => renderErrorIndex(docs.errors(), base),
    messages: () => renderMessages(docs.messages(), base),
    changes: () => renderBlocks(docs.changes().overview, 2, { base }),
    successors: () =>
      docs
        .successors()
        .map((table) => renderPairs(table, base))
        .join(''),
    partners: () => renderPairs(docs.partners(), base),
  };
  const known = CATALOGUES.find((each) => each === kind);
  if (!known) throw new Error(`::: catalogue takes ${CATALOGUES.join(', ')}, not "${kind}".`);
  return catalogues[known]();
}

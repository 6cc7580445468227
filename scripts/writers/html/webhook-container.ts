import type { MarkdownRenderer } from 'vitepress';
import type { WebhookDoc } from '../../reference/document-model.ts';
import type { SiteIndex } from '../../reference/site-index.ts';
import { documentContainer } from './document-container.ts';
import { renderColumns } from './html-columns.ts';
import { renderWebhookHeader } from './html-sections.ts';
import { mentionedIn } from './mentioned-names.ts';

/**
 * Renders `::: webhook NAME` containers: the header before the content, message, decrypted data and reply after it.
 * Throws for a callback that is not in the spec.
 */
export function webhookContainer(markdown: MarkdownRenderer, site: () => SiteIndex, base: string): void {
  documentContainer(markdown, {
    kind: 'webhook',
    find: (name) => find(name, site()),
    header: (doc) => renderWebhookHeader(doc, base),
    sections: ({ sections }, content) => renderColumns(sections, 2, { base, ...mentionedIn(content) }),
  });
}

function find(name: string, { webhooks, docs }: SiteIndex): WebhookDoc {
  const webhook = webhooks.get(name);
  if (!webhook) throw new Error(`No webhook "${name}" in openapi/. Correct the container's line.`);
  return docs.webhook(webhook);
}

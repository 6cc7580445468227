import { webhookFacts } from '../../reference/webhook-facts.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { escapeHtml } from './html.ts';
import { renderFacts } from './operation-header.ts';

/** Renders what stands above a handler: the event, and how to read and to trust what arrives. */
export function renderWebhookHeader(webhook: Webhook, base: string): string {
  const event = escapeHtml(webhook.event);
  return (
    `<div class="bar"><div class="endpoint"><b class="method post">POST</b><code>${event}</code>` +
    `<button type="button" class="copy-path" data-copy="${event}" title="复制事件" aria-label="复制事件"></button></div>` +
    `${renderFacts(webhookFacts(webhook), base)}</div>`
  );
}

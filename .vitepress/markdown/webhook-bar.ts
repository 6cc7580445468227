import type { Webhook } from '../../scripts/catalog/model.ts';
import { webhookFacts } from '../../scripts/words/webhook-facts.ts';
import { renderFacts } from './bar.ts';
import { escapeHtml } from './html.ts';

/** Renders what stands above a handler: the event, and how to read and to trust what arrives. */
export function renderWebhookBar(webhook: Webhook, base: string): string {
  const event = escapeHtml(webhook.event);
  return (
    `<div class="bar"><div class="endpoint"><b class="method post">POST</b><code>${event}</code>` +
    `<button type="button" class="copy-path" data-copy="${event}" title="复制事件" aria-label="复制事件"></button></div>` +
    `${renderFacts(webhookFacts(webhook), base)}</div>`
  );
}

import type { MarkdownRenderer } from 'vitepress';
import type { Webhook } from '../../spec/catalog-model.ts';
import { type PageEnvironment, staticPart } from './static-part.ts';
import { renderWebhookHeader } from './webhook-header.ts';
import { renderWebhookTables } from './webhook-tables.ts';

/**
 * Renders `::: webhook NAME` containers: bar before the content, what arrives and what to answer after it.
 * Throws for a callback that is not in the spec.
 */
export function webhookContainer(
  markdown: MarkdownRenderer,
  webhooks: () => ReadonlyMap<string, Webhook>,
  base: string,
): void {
  const { rules } = markdown.renderer;
  rules.container_webhook_open = (tokens, index, _options, environment: PageEnvironment) => {
    const webhook = find(tokens[index]?.info ?? '', webhooks());
    return `<section>\n${staticPart(renderWebhookHeader(webhook, base), environment)}`;
  };
  rules.container_webhook_close = (tokens, index, _options, environment: PageEnvironment) => {
    const opening = tokens.findLast((token, place) => place < index && token.type === 'container_webhook_open');
    const webhook = find(opening?.info ?? '', webhooks());
    return `${staticPart(`<div>${renderWebhookTables(webhook)}</div>`, environment)}</section>\n`;
  };
}

/** The name in a container's line. */
export const webhookNameOf = (info: string): string => info.trim().replace(/^webhook\s*/, '');

function find(info: string, webhooks: ReadonlyMap<string, Webhook>): Webhook {
  const name = webhookNameOf(info);
  const webhook = webhooks.get(name);
  if (!webhook) throw new Error(`No webhook "${name}" in openapi/. Correct the container's line.`);
  return webhook;
}

import type { MarkdownRenderer } from 'vitepress';
import type { WebhookDoc } from '../../reference/document-model.ts';
import type { SiteIndex } from '../../reference/site-index.ts';
import { renderSections, renderWebhookHeader } from './html-sections.ts';
import { mentionedIn } from './mentioned-names.ts';
import { type PageEnvironment, staticPart } from './static-part.ts';

/**
 * Renders `::: webhook NAME` containers: the header before the content, message, decrypted data and reply after it.
 * Throws for a callback that is not in the spec.
 */
export function webhookContainer(markdown: MarkdownRenderer, site: () => SiteIndex, base: string): void {
  const { rules } = markdown.renderer;
  rules.container_webhook_open = (tokens, index, _options, environment: PageEnvironment) => {
    const doc = find(tokens[index]?.info ?? '', site());
    return `<section>\n${staticPart(renderWebhookHeader(doc, base), environment)}`;
  };
  rules.container_webhook_close = (tokens, index, _options, environment: PageEnvironment) => {
    const opening = tokens.findLastIndex((token, place) => place < index && token.type === 'container_webhook_open');
    const { sections } = find(tokens[opening]?.info ?? '', site());
    const html = renderSections(sections, 2, { base, ...mentionedIn(tokens.slice(opening, index)) });
    return `${staticPart(`<div>${html}</div>`, environment)}</section>\n`;
  };
}

/** The name in a container's line. */
const webhookNameOf = (info: string): string => info.trim().replace(/^webhook\s*/, '');

function find(info: string, { webhooks, docs }: SiteIndex): WebhookDoc {
  const name = webhookNameOf(info);
  const webhook = webhooks.get(name);
  if (!webhook) throw new Error(`No webhook "${name}" in openapi/. Correct the container's line.`);
  return docs.webhook(webhook);
}

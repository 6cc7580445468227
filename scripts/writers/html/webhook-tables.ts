import { webhookSamples } from '../../reference/samples/webhook-sample.ts';
import { nestedProperties } from '../../reference/schema-shape.ts';
import { resourceText } from '../../reference/webhook-facts.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { asProperty } from '../../spec/traverse.ts';
import { escapeHtml, renderHeading, renderPhrase } from './html.ts';
import { type FieldContext, renderTable } from './html-fields.ts';
import { renderSample } from './sample-block.ts';
import { renderReply } from './webhook-reply.ts';

/** Renders the tables of a callback: headers, envelope, plain text, samples, the answer and when it is sent again. */
export function renderWebhookTables(webhook: Webhook): string {
  const context: FieldContext = { direction: 'response', ids: new Set() };
  const samples = webhookSamples(webhook);
  return [
    renderHeading(2, 'notification', '通知报文'),
    renderHeading(3, 'headers', '请求头'),
    renderTable(webhook.headers.map(asProperty), 'headers', context),
    renderHeading(3, 'body', '请求体', mediaType(webhook.body.mediaType)),
    renderTable(nestedProperties(webhook.body.schema), 'body', context),
    renderSample('通知报文示例', samples.body),
    ...renderResource(webhook, samples.resource, context),
    renderReply(webhook, context),
  ].join('');
}

function renderResource(webhook: Webhook, sample: string | undefined, context: FieldContext): string[] {
  const { resource } = webhook;
  if (!resource || sample === undefined) return [];
  return [
    renderHeading(2, 'resource', '解密后的数据', mediaType(resource.mediaType)),
    `<p>${renderPhrase(resourceText(webhook), '/')}</p>`,
    renderTable(nestedProperties(resource.schema), 'resource', context),
    renderSample('解密后的示例', sample),
  ];
}

const mediaType = (text: string): string => ` <code class="ignore-header">${escapeHtml(text)}</code>`;

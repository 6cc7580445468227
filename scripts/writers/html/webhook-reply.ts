import { nestedProperties } from '../../reference/schema-shape.ts';
import { replyText, scheduleText } from '../../reference/webhook-facts.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { asProperty } from '../../spec/traverse.ts';
import { renderHeading, renderPhrase } from './html.ts';
import { type FieldContext, renderTable } from './html-fields.ts';

/** Renders what a merchant answers, and when WeChat Pay sends the notification again. */
export function renderReply(webhook: Webhook, context: FieldContext): string {
  const { body, headers } = webhook.reply;
  const answer: FieldContext = { ...context, direction: 'request' };
  const properties = headers.map(asProperty);
  return [
    renderHeading(2, 'reply', '应答'),
    `<p>${renderPhrase(replyText(webhook), '/')}</p>`,
    properties.length ? renderHeading(3, 'reply-headers', '应答头') + renderTable(properties, 'reply', answer) : '',
    body ? renderTable(nestedProperties(body.schema), 'reply', answer) : '',
    renderHeading(2, 'retry', '重发'),
    `<p>${renderPhrase(scheduleText(), '/')}</p>`,
  ].join('');
}

import type { Webhook } from '../../scripts/catalog/model.ts';
import { asProperty } from '../../scripts/catalog/traverse.ts';
import { replyWords, scheduleWords } from '../../scripts/words/webhook-facts.ts';
import { type FieldContext, renderTable } from './fields.ts';
import { renderHeading, renderPhrase } from './html.ts';
import { nestedProperties } from './schema-shape.ts';

/** Renders what a merchant answers, and when WeChat Pay sends the notification again. */
export function renderReply(webhook: Webhook, context: FieldContext): string {
  const { body, headers } = webhook.reply;
  const answer: FieldContext = { ...context, direction: 'request' };
  const properties = headers.map(asProperty);
  return [
    renderHeading(2, 'reply', '应答'),
    `<p>${renderPhrase(replyWords(webhook), '/')}</p>`,
    properties.length ? renderHeading(3, 'reply-headers', '应答头') + renderTable(properties, 'reply', answer) : '',
    body ? renderTable(nestedProperties(body.schema), 'reply', answer) : '',
    renderHeading(2, 'retry', '重发'),
    `<p>${renderPhrase(scheduleWords(), '/')}</p>`,
  ].join('');
}

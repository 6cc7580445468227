import { webhookSamples } from '../../reference/samples/webhook-sample.ts';
import { nestedProperties } from '../../reference/schema-shape.ts';
import { replyText, resourceText, scheduleText, webhookFacts } from '../../reference/webhook-facts.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { asProperty } from '../../spec/traverse.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { renderFields } from './markdown-fields.ts';
import { factList } from './markdown-operation.ts';
import { codeBlock, inlineCode, renderPhrase } from './markdown-syntax.ts';

/** The event of a callback, and how to read and to trust it, as blocks. */
export function webhookHead(webhook: Webhook, { linkTo }: MarkdownContext): string[] {
  return [`**POST** ${inlineCode(webhook.event)}`, factList(webhookFacts(webhook), linkTo)];
}

/** What arrives and what to answer, as blocks. */
export function webhookTables(webhook: Webhook): string[] {
  const { headers, body } = webhook;
  const samples = webhookSamples(webhook);
  const language = body.mediaType.split('/')[1] ?? '';
  return [
    '## 通知报文',
    ...(headers.length ? ['### 请求头', renderFields(headers.map(asProperty), 'response')] : []),
    `### 请求体 ${inlineCode(body.mediaType)}`,
    renderFields(nestedProperties(body.schema), 'response'),
    '### 通知报文示例',
    codeBlock(samples.body, language),
    ...resourceParts(webhook, samples.resource),
    ...replyParts(webhook),
  ];
}

function resourceParts(webhook: Webhook, sample: string | undefined): string[] {
  const { resource } = webhook;
  if (!resource || sample === undefined) return [];
  return [
    `## 解密后的数据 ${inlineCode(resource.mediaType)}`,
    renderPhrase(resourceText(webhook), (to) => to),
    renderFields(nestedProperties(resource.schema), 'response'),
    '### 解密后的示例',
    codeBlock(sample, resource.mediaType.split('/')[1] ?? ''),
  ];
}

function replyParts(webhook: Webhook): string[] {
  const { headers, body } = webhook.reply;
  const fields = body ? renderFields(nestedProperties(body.schema), 'request') : '';
  return [
    '## 应答',
    renderPhrase(replyText(webhook), (to) => to),
    ...(headers.length ? ['### 应答头', renderFields(headers.map(asProperty), 'request')] : []),
    ...(fields ? [fields] : []),
    '## 重发',
    renderPhrase(scheduleText(), (to) => to),
  ];
}

import type { FieldWords } from '../../.vitepress/markdown/fields.ts';
import { nestedProperties } from '../../.vitepress/markdown/schema-shape.ts';
import type { Webhook } from '../catalog/model.ts';
import { asProperty } from '../catalog/traverse.ts';
import { webhookSamples } from '../samples/webhook.ts';
import { replyWords, resourceWords, scheduleWords, webhookAmountsInFen, webhookFacts } from '../words/webhook-facts.ts';
import type { TwinContext } from './context.ts';
import { renderFields } from './fields.ts';
import { codeBlock, inlineCode, renderPhrase } from './markdown.ts';
import { factList } from './operation.ts';

/** The event of a callback, and how to read and to trust it, as blocks. */
export function webhookHead(webhook: Webhook, { linkTo }: TwinContext): string[] {
  return [`**POST** ${inlineCode(webhook.event)}`, factList(webhookFacts(webhook), linkTo)];
}

/** What arrives and what to answer, as blocks. */
export function webhookTables(webhook: Webhook): string[] {
  const words: FieldWords = {
    direction: 'response',
    amountsInFen: webhookAmountsInFen(webhook),
  };
  const { headers, body } = webhook;
  const samples = webhookSamples(webhook);
  const language = body.mediaType.split('/')[1] ?? '';
  return [
    '## 通知报文',
    ...(headers.length ? ['### 请求头', renderFields(headers.map(asProperty), words)] : []),
    `### 请求体 ${inlineCode(body.mediaType)}`,
    renderFields(nestedProperties(body.schema), words),
    '### 通知报文示例',
    codeBlock(samples.body, language),
    ...resourceParts(webhook, samples.resource, words),
    ...replyParts(webhook, { ...words, direction: 'request' }),
  ];
}

function resourceParts(webhook: Webhook, sample: string | undefined, words: FieldWords): string[] {
  const { resource } = webhook;
  if (!resource || sample === undefined) return [];
  return [
    `## 解密后的数据 ${inlineCode(resource.mediaType)}`,
    renderPhrase(resourceWords(webhook), (to) => to),
    renderFields(nestedProperties(resource.schema), words),
    '### 解密后的示例',
    codeBlock(sample, resource.mediaType.split('/')[1] ?? ''),
  ];
}

function replyParts(webhook: Webhook, words: FieldWords): string[] {
  const { headers, body } = webhook.reply;
  const fields = body ? renderFields(nestedProperties(body.schema), words) : '';
  return [
    '## 应答',
    renderPhrase(replyWords(webhook), (to) => to),
    ...(headers.length ? ['### 应答头', renderFields(headers.map(asProperty), words)] : []),
    ...(fields ? [fields] : []),
    '## 重发',
    renderPhrase(scheduleWords(), (to) => to),
  ];
}

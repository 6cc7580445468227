import type { OfficialTitles, Webhook } from '../spec/catalog-model.ts';
import { webhookPageUrl } from '../spec/locations.ts';
import type { Schema } from '../spec/schema-model.ts';
import { asProperty } from '../spec/traverse.ts';
import { changeFacts } from './change-facts.ts';
import { placeDeviations } from './deviations.ts';
import type { Block, Samples, Section, WebhookDoc } from './document-model.ts';
import { fieldRows, fieldSections, messageBlocks, type RowContext, shapeSections } from './field-rows.ts';
import type { HeaderFact, InlineContent } from './inline-content.ts';
import { deviationContent, officialLinks } from './operation-header.ts';
import { formatSchedule, formatTotal } from './retry-schedule.ts';
import { jsonText } from './samples/message-text.ts';
import { shapeSample, webhookSamples } from './samples/webhook-sample.ts';
import { nestedProperties } from './schema-shape.ts';

/** The account of a callback: header, message, decrypted data, reply and retry schedule. */
export function webhookDoc(webhook: Webhook, titles: OfficialTitles): WebhookDoc {
  const { title, event } = webhook;
  const anchors = new Set<string>();
  const deviations = placeDeviations(webhook);
  const received = (place: string): RowContext => ({
    anchors,
    direction: 'response',
    deviationsAt: deviations.at(place),
  });
  const samples = webhookSamples(webhook);
  const sections: Section[] = [
    notificationSection(webhook, samples.body, received),
    ...resourceSections(webhook, samples.resource, received('resource')),
    replySection(webhook, { anchors, direction: 'request', deviationsAt: deviations.at('reply') }),
    {
      kind: 'section',
      anchor: 'retry',
      title: '重发',
      blocks: [{ kind: 'paragraph', content: scheduleText(webhook) }],
    },
  ];
  const differing = deviationContent(deviations, sections, webhookPageUrl(webhook.name));
  return { title, event, facts: webhookFacts(webhook, titles, differing), sections };
}

/** The header of a callback: how to read and to verify it, in reading order. */
function webhookFacts(webhook: Webhook, titles: OfficialTitles, differing: InlineContent): HeaderFact[] {
  const { version, tags, officialDocs } = webhook;
  const facts: HeaderFact[] = [
    { label: '版本', content: [version === 'v3' ? 'APIv3 JSON' : 'APIv2 XML'] },
    { label: '产品', content: [tags.map((tag) => tag.replaceAll('∙', ' · ')).join('、')] },
    { label: '验签', content: [verification(webhook)] },
    { label: '解密', content: decryption(webhook) },
    ...changeFacts(webhook.changes),
    { label: '官方文档', content: officialLinks(officialDocs, titles) },
    { label: '与官方页面不同', content: differing },
    { label: '全部通知', content: [{ link: ['回调通知'], to: '/webhook/' }] },
  ];
  return facts.filter(({ content }) => content.some((node) => node !== ''));
}

function verification({ version, body }: Webhook): string {
  if (version === 'v3') return '微信支付公钥或平台证书，SHA256-RSA2048';
  const signed = body.schema.properties.some(({ name }) => name === 'sign');
  return signed ? 'APIv2 密钥，MD5 或 HMAC-SHA256' : '无签名，能以 APIv2 密钥解密即可信';
}

function decryption({ resource }: Webhook): InlineContent {
  if (!resource) return ['明文'];
  const method =
    resource.encryption === 'apiv2-key' ? ' 用 APIv2 密钥的 MD5 值，AES-256-ECB' : ' 用 APIv3 密钥，AEAD_AES_256_GCM';
  return [{ code: resource.from }, method];
}

function notificationSection(
  { headers, body }: Webhook,
  text: string,
  contextOf: (place: string) => RowContext,
): Section {
  const { mediaType } = body;
  const headerRows = fieldRows(headers.map(asProperty), 'headers', contextOf('header'));
  const rows = fieldRows(nestedProperties(body.schema), 'body', contextOf('envelope'));
  return {
    kind: 'section',
    ...{ anchor: 'notification', title: '通知报文' },
    blocks: [
      ...fieldSections('headers', '请求头', headerRows),
      { kind: 'section', anchor: 'body', title: '请求体', mediaType, blocks: [{ kind: 'fields', rows }] },
      { kind: 'sample', title: '通知报文示例', language: languageOf(mediaType), text },
    ],
  };
}

function resourceSections(webhook: Webhook, sample: string | undefined, context: RowContext): Section[] {
  const { resource } = webhook;
  if (!resource || sample === undefined) return [];
  const { mediaType, schema, from } = resource;
  const term: InlineContent = schema.title === undefined ? [] : [{ term: schema.title }];
  const variants = schema.variants ?? [];
  const language = languageOf(mediaType);
  return [
    {
      kind: 'section',
      ...{ anchor: 'resource', title: '解密后的数据', mediaType },
      blocks: [
        { kind: 'paragraph', content: ['解密 ', { code: from }, ' 得到', ...term, '：'] },
        ...(variants.length ? [shapeTabs(variants, context)] : messageBlocks(schema, 'resource', context)),
        {
          ...{ kind: 'samples', id: 'resource-samples', choice: 'shape' },
          samples: variants.length
            ? variants.map((variant) => shapeText(webhook, variant, language))
            : [{ kind: 'sample', name: 'only', tab: '示例', title: '解密后的示例', language, text: sample }],
        },
      ],
    },
  ];
}

/** A tab for each shape of the data. */
const shapeTabs = (variants: readonly Schema[], context: RowContext): Block => ({
  ...{ kind: 'tabs', id: 'resource-shapes', choice: 'shape' },
  tabs: shapeSections(variants, 'resource', context).map(({ anchor, title, blocks }, index) => ({
    ...{ name: variants[index]?.component ?? anchor, title, anchor, blocks },
  })),
});

function shapeText(webhook: Webhook, { component = '', title = component }: Schema, language: string): ShapeSample {
  const text = jsonText(shapeSample(webhook, component));
  return { kind: 'sample', name: component, tab: title, title: `解密后的示例 ${title}`, language, text };
}

type ShapeSample = Samples['samples'][number];

/** `application/json` → `json`. */
const languageOf = (mediaType: string): string => mediaType.split('/')[1] ?? '';

function replySection(webhook: Webhook, context: RowContext): Section {
  const { body, headers } = webhook.reply;
  const headerRows = fieldRows(headers.map(asProperty), 'reply', context);
  const rows = fieldRows(body ? nestedProperties(body.schema) : [], 'reply', context);
  const table: Block[] = rows.length ? [{ kind: 'fields', rows }] : [];
  return {
    kind: 'section',
    ...{ anchor: 'reply', title: '应答' },
    blocks: [
      { kind: 'paragraph', content: replyText(webhook) },
      ...fieldSections('reply-headers', '应答头', headerRows),
      ...table,
    ],
  };
}

/** The reply that a merchant must send, and in what time. */
function replyText({ version, reply, replyWithin }: Webhook): InlineContent {
  const inTime = `须在 ${replyWithin} 秒内应答，费时的处理放到应答之后。`;
  if (version === 'v2') {
    return ['应答 HTTP 200 与 XML，', { code: 'return_code' }, ' 为 ', { code: 'SUCCESS' }, ` 表示已收到。${inTime}`];
  }
  // The common reply may be left out; one that carries more than that may not.
  const queried = (reply.body?.schema.bases.length ?? 0) > 0;
  if (queried) return [`应答 HTTP 200，包体同时答复微信支付查询的内容；失败应答 4XX 或 5XX。${inTime}`];
  return [`已收到则应答 HTTP 200 或 204，可以没有包体；失败应答 4XX 或 5XX，包体说明原因。${inTime}`];
}

/** When WeChat Pay sends a notification again. */
function scheduleText({ retryDelays }: Webhook): InlineContent {
  if (!retryDelays.length)
    return ['没有收到正确的应答时不会重发，也不保证送达：结果不明时主动查询。同一条通知仍可能收到多次，处理须幂等。'];
  return [
    '没有收到正确的应答时，微信支付按 ',
    { code: formatSchedule(retryDelays) },
    ` 的间隔重发，${formatTotal(retryDelays)}后不再发送，也不保证送达：结果不明时主动查询。`,
    '同一条通知可能收到多次，处理前先核对业务状态。',
  ];
}

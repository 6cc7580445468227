import type { Webhook } from '../../scripts/catalog/model.ts';
import { formatWait, WAITS, WHOLE } from '../../scripts/mock/notify/schedule.ts';
import { type FieldContext, renderTable } from './fields.ts';
import { renderHeading } from './html.ts';
import { nestedProperties } from './schema-shape.ts';

/** Renders what a merchant answers, and when WeChat Pay sends the notification again. */
export function renderReply(webhook: Webhook, context: FieldContext): string {
  const { body, headers } = webhook.reply;
  const answer: FieldContext = { ...context, direction: 'request' };
  const properties = headers.map(({ name, required, description, schema }) => ({
    name,
    required,
    schema: { ...schema, ...(description !== undefined && { description }) },
  }));
  return [
    renderHeading(2, 'reply', '应答'),
    `<p>${expected(webhook)}须在 5 秒内应答，费时的处理放到应答之后。</p>`,
    properties.length ? renderHeading(3, 'reply-headers', '应答头') + renderTable(properties, 'reply', answer) : '',
    body ? renderTable(nestedProperties(body.schema), 'reply', answer) : '',
    renderHeading(2, 'retry', '重发'),
    renderSchedule(),
  ].join('');
}

function expected({ version, reply }: Webhook): string {
  if (version === 'v2') return '应答 HTTP 200 与 XML，<code>return_code</code> 为 <code>SUCCESS</code> 表示已收到。';
  // The common answer may be left out; one that says more than that may not.
  const queried = (reply.body?.schema.bases.length ?? 0) > 0;
  if (queried) return '应答 HTTP 200，包体同时答复微信支付查询的内容；失败应答 4XX 或 5XX。';
  return '已收到则应答 HTTP 200 或 204，可以没有包体；失败应答 4XX 或 5XX，包体说明原因。';
}

function renderSchedule(): string {
  const hours = Math.floor(WHOLE / 3600);
  const minutes = Math.round((WHOLE % 3600) / 60);
  return (
    `<p>没有收到正确的应答时，微信支付按 <code>${WAITS.map(formatWait).join('/')}</code> 的间隔重发，` +
    `${hours} 小时 ${minutes} 分钟后不再发送，也不保证送达：结果不明时主动查询。` +
    '同一条通知可能收到多次，处理前先核对业务状态。</p>'
  );
}

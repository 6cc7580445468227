import type { Webhook } from '../spec/catalog-model.ts';
import type { Fact, InlineContent } from './inline-content.ts';
import { officialLinks } from './operation-facts.ts';
import { formatDelay, RETRY_DELAYS_S, RETRY_TOTAL_S } from './retry-schedule.ts';

/** How to read and to trust a callback, in reading order. */
export function webhookFacts(webhook: Webhook): Fact[] {
  const { version, tags, officialDocs } = webhook;
  const facts: Fact[] = [
    { term: '版本', words: [version === 'v3' ? 'APIv3 JSON' : 'APIv2 XML'] },
    { term: '产品', words: [tags.map((tag) => tag.replaceAll('∙', ' · ')).join('、')] },
    { term: '验签', words: [verification(webhook)] },
    { term: '解密', words: decryption(webhook) },
    { term: '官方文档', words: officialLinks(officialDocs) },
    { term: '全部通知', words: [{ link: ['回调通知'], to: '/webhook/' }] },
  ];
  return facts.filter(({ words }) => words.some((piece) => piece !== ''));
}

function verification({ version, body }: Webhook): string {
  if (version === 'v3') return '微信支付公钥或平台证书，SHA256-RSA2048';
  const signed = body.schema.properties.some(({ name }) => name === 'sign');
  return signed ? 'APIv2 密钥，MD5 或 HMAC-SHA256' : '无签名，能以 APIv2 密钥解密即可信';
}

function decryption({ resource }: Webhook): InlineContent {
  if (!resource) return ['明文'];
  const how =
    resource.encryption === 'apiv2-key' ? ' 用 APIv2 密钥的 MD5 值，AES-256-ECB' : ' 用 APIv3 密钥，AEAD_AES_256_GCM';
  return [{ code: resource.from }, how];
}

/** Leads to the table of the plain text; nothing when nothing is encrypted. */
export function resourceText({ resource }: Webhook): InlineContent {
  if (!resource) return [];
  const { description } = resource.schema;
  return [
    '解密 ',
    { code: resource.from },
    ' 得到',
    ...(description === undefined ? [] : [{ term: description }]),
    '：',
  ];
}

/** What a merchant must answer, and in what time. */
export function replyText({ version, reply }: Webhook): InlineContent {
  const inTime = '须在 5 秒内应答，费时的处理放到应答之后。';
  if (version === 'v2') {
    return ['应答 HTTP 200 与 XML，', { code: 'return_code' }, ' 为 ', { code: 'SUCCESS' }, ` 表示已收到。${inTime}`];
  }
  // The common answer may be left out; one that says more than that may not.
  const queried = (reply.body?.schema.bases.length ?? 0) > 0;
  if (queried) return [`应答 HTTP 200，包体同时答复微信支付查询的内容；失败应答 4XX 或 5XX。${inTime}`];
  return [`已收到则应答 HTTP 200 或 204，可以没有包体；失败应答 4XX 或 5XX，包体说明原因。${inTime}`];
}

/** When WeChat Pay sends a notification again. */
export function scheduleText(): InlineContent {
  const hours = Math.floor(RETRY_TOTAL_S / 3600);
  const minutes = Math.round((RETRY_TOTAL_S % 3600) / 60);
  return [
    '没有收到正确的应答时，微信支付按 ',
    { code: RETRY_DELAYS_S.map(formatDelay).join('/') },
    ` 的间隔重发，${hours} 小时 ${minutes} 分钟后不再发送，也不保证送达：结果不明时主动查询。`,
    '同一条通知可能收到多次，处理前先核对业务状态。',
  ];
}

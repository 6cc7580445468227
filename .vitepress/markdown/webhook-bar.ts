import type { Webhook } from '../../scripts/catalog/model.ts';
import { renderFact, renderOfficialLink } from './bar.ts';
import { escapeHtml } from './html.ts';

/** Renders what stands above a handler: the event, and how to read and to trust what arrives. */
export function renderWebhookBar(webhook: Webhook, base: string): string {
  const { version, event, tags, officialDocs } = webhook;
  const facts = [
    renderFact('版本', version === 'v3' ? 'APIv3 JSON' : 'APIv2 XML'),
    renderFact('产品', tags.map((tag) => escapeHtml(tag.replaceAll('∙', ' · '))).join('、')),
    renderFact('验签', verification(webhook)),
    renderFact('解密', decryption(webhook)),
    renderFact('官方文档', officialDocs.map(renderOfficialLink).join(' ')),
    renderFact('全部通知', `<a href="${escapeHtml(base)}webhook/">回调通知</a>`),
  ].join('');
  return (
    `<div class="bar"><div class="endpoint"><b class="method post">POST</b><code>${escapeHtml(event)}</code>` +
    `<button type="button" class="copy-path" data-copy="${escapeHtml(event)}" title="复制事件" aria-label="复制事件"></button></div>` +
    `<dl>${facts}</dl></div>`
  );
}

function verification({ version, body }: Webhook): string {
  if (version === 'v3') return '微信支付公钥或平台证书，SHA256-RSA2048';
  const signed = body.schema.properties.some(({ name }) => name === 'sign');
  return signed ? 'APIv2 密钥，MD5 或 HMAC-SHA256' : '无签名，能以 APIv2 密钥解密即可信';
}

function decryption({ resource }: Webhook): string {
  if (!resource) return '明文';
  const from = `<code>${escapeHtml(resource.from)}</code>`;
  return resource.encryption === 'apiv2-key'
    ? `${from} 用 APIv2 密钥的 MD5 值，AES-256-ECB`
    : `${from} 用 APIv3 密钥，AEAD_AES_256_GCM`;
}

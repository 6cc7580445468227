import type { Operation, OperationLink } from '../../scripts/catalog/model.ts';
import { pageUrl } from '../../scripts/catalog/name.ts';
import { escapeHtml } from './html.ts';

/**
 * Renders what stands above an example: method and path, and what a caller must know before calling.
 * `base` is the site's folder on its host, with slashes around.
 */
export function renderBar(operation: Operation, base: string): string {
  const facts = [
    renderFact('适用对象', operation.roles.map(escapeHtml).join('、')),
    renderFact('主机', operation.server === undefined ? '' : `<code>${escapeHtml(operation.server)}</code>`),
    renderFact('证书', operation.clientCertificate ? '请求须出示商户 API 证书' : ''),
    renderFact('更新日期', operation.updated === undefined ? '' : escapeHtml(operation.updated)),
    renderFact('官方文档', operation.officialDocs.map(renderOfficialLink).join(' ')),
    renderFact(
      operation.deprecated ? '改用' : '新版接口',
      operation.successors.map((successor) => renderSuccessor(successor, base)).join(' '),
    ),
    renderFact('示例准备', `<a href="${escapeHtml(base)}guide/client">客户端 <code>#wxpay</code></a>`),
  ].join('');
  const deprecated = operation.deprecated ? '<p class="deprecated"><b>已废弃</b> 新接入请勿使用本接口。</p>' : '';
  return `<div class="bar">${renderEndpoint(operation)}${deprecated}${facts && `<dl>${facts}</dl>`}</div>`;
}

function renderSuccessor({ name, method, title, version }: OperationLink, base: string): string {
  const url = `${base.replace(/\/$/, '')}${pageUrl(name)}#${method}`;
  return `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>${version === 'v3' ? '' : '（APIv2）'}`;
}

function renderEndpoint({ method, path }: Operation): string {
  const segments = path.split('/').map(renderSegment).join('<wbr>/');
  return (
    `<div class="endpoint">${renderMethod(method)}<code>${segments}</code>` +
    `<button type="button" class="copy-path" data-copy="${escapeHtml(path)}" title="复制路径" aria-label="复制路径"></button></div>`
  );
}

/** Templates such as `{transaction_id}` stand out. */
function renderSegment(segment: string): string {
  return segment
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? `<var>${escapeHtml(part)}</var>` : escapeHtml(part)))
    .join('');
}

/** The coloured badge of a method. */
export function renderMethod(method: Operation['method']): string {
  return `<b class="method ${method}">${method.toUpperCase()}</b>`;
}

/** A term with its HTML; nothing without. */
export function renderFact(term: string, html: string): string {
  return html && `<div><dt>${term}</dt><dd>${html}</dd></div>`;
}

/** A link to an official page. */
export function renderOfficialLink(url: string): string {
  if (!/^https?:/.test(url)) return '';
  return `<a href="${escapeHtml(url)}" target="_blank" rel="noreferrer">${escapeHtml(officialLabel(new URL(url)))}</a>`;
}

/** Tells the official pages of an operation apart: for whom they are written, and their number. */
function officialLabel({ host, pathname }: URL): string {
  const page = (pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w+$/, '');
  if (host !== 'pay.weixin.qq.com') return `${host}`;
  return `${officialAudience(pathname)} ${page}`;
}

function officialAudience(pathname: string): string {
  if (/^\/(doc\/global|wiki\/doc\/api_external)/.test(pathname)) return '境外';
  if (/^\/(docs?\/(v\d\/)?partner|wiki\/doc\/apiv3_partner)/.test(pathname)) return '服务商';
  if (/^\/docs?\/(v\d\/)?merchant/.test(pathname)) return '商户';
  return '旧版';
}

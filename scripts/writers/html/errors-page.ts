import type { ErrorEntry, ErrorIndex, ErrorMeaning } from '../../reference/error-index.ts';
import type { ApiError, HttpStatus, Operation } from '../../spec/catalog-model.ts';
import { endpointOf, errorAnchor, pageUrl } from '../../spec/locations.ts';
import { escapeHtml, pageHref, renderAnchor, renderHeading } from './html.ts';
import { renderCodeLink } from './html-errors.ts';

const VERSIONS = { v3: 'APIv3', v2: 'APIv2' } as const;

/** Renders the index of errors: statuses, common codes, then every code with a filter over the list. */
export function renderErrorIndex({ common, entries }: ErrorIndex, base: string): string {
  return [
    renderHeading(2, 'http', 'HTTP 状态码'),
    renderStatuses(common.http),
    renderHeading(2, 'common-v3', 'APIv3 公共错误码'),
    renderCommon(common.v3, base),
    renderHeading(2, 'common-v2', 'APIv2 公共错误码'),
    renderCommon(common.v2, base),
    renderHeading(2, 'codes', '全部错误码'),
    renderFilter(entries.length),
    `<ul class="error-list">${entries.map((entry) => renderEntry(entry, base)).join('')}</ul>`,
  ].join('');
}

function renderStatuses(statuses: readonly HttpStatus[]): string {
  const rows = statuses.map(
    ({ status, description, advice = '' }) =>
      `<tr><td><code>${status}</code></td><td>${escapeHtml(description)}</td><td>${escapeHtml(advice)}</td></tr>`,
  );
  const head = '<thead><tr><th>状态码</th><th>含义</th><th>处理</th></tr></thead>';
  return `<table class="errors">${head}<tbody>${rows.join('')}</tbody></table>`;
}

/** The codes alone: what they mean stands in the list below. */
function renderCommon(errors: readonly ApiError[], base: string): string {
  const codes = [...new Set(errors.map(({ code }) => code))];
  return `<p class="error-codes">${codes.map((code) => renderCodeLink(code, base)).join(' ')}</p>`;
}

/** Works by script; without one it is not shown, and the list is whole. */
function renderFilter(count: number): string {
  return (
    '<p class="error-filter"><input type="search" placeholder="按错误码、含义或接口筛选" aria-label="筛选错误码" autocomplete="off" spellcheck="false">' +
    `<output aria-live="polite">${count} 个错误码</output></p>`
  );
}

function renderEntry({ code, spellings, meanings }: ErrorEntry, base: string): string {
  const id = errorAnchor(code);
  const others = spellings.map((other) => renderCodeLink(other, base)).join('、');
  const also = others && ` <small>也写作 ${others}</small>`;
  const rows = meanings.map((meaning) => renderMeaning(meaning, base)).join('');
  const heading = `<h3 id="${escapeHtml(id)}" tabindex="-1"><code>${escapeHtml(code)}</code>${also}${renderAnchor(id, code)}</h3>`;
  return `<li>${heading}<ul>${rows}</ul></li>`;
}

function renderMeaning({ statuses, description, advice, common, operations }: ErrorMeaning, base: string): string {
  const marks = [
    ...statuses.map((status) => `<i>${status}</i>`),
    ...common.map((version) => `<i>${VERSIONS[version]} 公共</i>`),
  ];
  const text = `<p><b>${escapeHtml(description)}</b> ${marks.join(' ')}<br>${escapeHtml(advice)}</p>`;
  return `<li>${text}${renderOperations(operations, base)}</li>`;
}

function renderOperations(operations: readonly Operation[], base: string): string {
  if (!operations.length) return '';
  const links = operations.map((operation) => {
    const url = pageHref(base, `${pageUrl(operation.name)}#${operation.method}-errors`);
    return `<a href="${url}" title="${escapeHtml(endpointOf(operation))}">${escapeHtml(operation.title)}</a>`;
  });
  return `<details><summary>${operations.length} 个接口</summary>${links.join(' ')}</details>`;
}

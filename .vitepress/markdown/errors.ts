import type { ApiError, CommonErrors, Operation } from '../../scripts/catalog/model.ts';
import { ERRORS_URL, errorAnchor } from '../../scripts/catalog/name.ts';
import { errorSample } from './error-sample.ts';
import { escapeHtml, renderHeading } from './html.ts';
import { renderSample } from './sample.ts';
import { uniqueId } from './unique-id.ts';

/** What the errors of a page need beside its operation. */
export interface ErrorOptions {
  /** Level of the heading. */
  level: number;
  /** Ids taken on the page so far; rows add theirs. */
  ids: Set<string>;
  /** The site's folder on its host, with slashes around. */
  base: string;
  common: CommonErrors;
}

/** Renders the errors of an operation: its own rows, the way to the common ones, and what an error looks like. */
export function renderErrors(operation: Operation, options: ErrorOptions): string {
  const id = `${operation.method}-errors`;
  const { errors, version } = operation;
  const sample = errors.find(({ code }) => code === 'PARAM_ERROR') ?? errors[0] ?? options.common[version][0];
  const table = errors.length ? renderTable(errors, id, options) : '';
  return [
    renderHeading(options.level, id, '错误码'),
    table,
    renderCommon(operation, options),
    sample ? renderSample('错误应答示例', errorSample(operation, sample)) : '',
  ].join('');
}

/** A link to a code in the index of errors. */
export function renderCodeLink(code: string, base: string): string {
  const url = `${base.replace(/\/$/, '')}${ERRORS_URL}#${errorAnchor(code)}`;
  return `<a href="${escapeHtml(url)}"><code>${escapeHtml(code)}</code></a>`;
}

function renderTable(errors: readonly ApiError[], prefix: string, { ids, base }: ErrorOptions): string {
  const rows = errors.map(({ status, code, description, advice }) => {
    const id = uniqueId(`${prefix}-${errorAnchor(code)}`, ids);
    const mark = status === undefined ? '' : `${status} `;
    return (
      `<tr id="${escapeHtml(id)}"><td>${mark}${renderCodeLink(code, base)}</td>` +
      `<td>${escapeHtml(description)}</td><td>${escapeHtml(advice)}</td></tr>`
    );
  });
  const head = '<thead><tr><th>错误码</th><th>含义</th><th>处理</th></tr></thead>';
  return `<table class="errors">${head}<tbody>${rows.join('')}</tbody></table>`;
}

/** Codes that any operation of the version may answer with, less those that the table has. */
function renderCommon({ errors, version }: Operation, { base, common }: ErrorOptions): string {
  const own = new Set(errors.map(({ code }) => code));
  const others = [...new Set(common[version].map(({ code }) => code))].filter((code) => !own.has(code));
  const list = `${base.replace(/\/$/, '')}${ERRORS_URL}#common-${version}`;
  const link = `<a href="${escapeHtml(list)}">公共错误码</a>`;
  const few = others.slice(0, 3).map((code) => `<code>${escapeHtml(code)}</code>`);
  const examples = few.length ? `，如 ${few.join('、')}` : '';
  return `<p class="answer">${errors.length ? '还可能返回' : '没有已知的专有错误码，可能返回'}${link}${examples}。</p>`;
}

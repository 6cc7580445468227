import { commonErrorsText } from '../../reference/response-texts.ts';
import { errorSample } from '../../reference/samples/error-sample.ts';
import { uniqueId } from '../../reference/unique-id.ts';
import type { ApiError, CommonErrors, Operation } from '../../spec/catalog-model.ts';
import { ERRORS_URL, errorAnchor } from '../../spec/locations.ts';
import { escapeHtml, pageHref, renderHeading, renderPhrase } from './html.ts';
import { renderSample } from './sample-block.ts';

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
  const { errors } = operation;
  const sample = sampleError(operation, options.common);
  const table = errors.length ? renderTable(errors, id, options) : '';
  return [
    renderHeading(options.level, id, '错误码'),
    table,
    `<p class="answer">${renderPhrase(commonErrorsText(operation, options.common), options.base)}</p>`,
    sample ? renderSample('错误应答示例', errorSample(operation, sample)) : '',
  ].join('');
}

/** The error that a sample shows. */
export function sampleError({ errors, version }: Operation, common: CommonErrors): ApiError | undefined {
  return errors.find(({ code }) => code === 'PARAM_ERROR') ?? errors[0] ?? common[version][0];
}

/** A link to a code in the index of errors. */
export function renderCodeLink(code: string, base: string): string {
  const url = pageHref(base, `${ERRORS_URL}#${errorAnchor(code)}`);
  return `<a href="${url}"><code>${escapeHtml(code)}</code></a>`;
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

import type { Body, Operation } from '../../scripts/catalog/model.ts';
import { renderFields } from './fields.ts';
import { escapeHtml, renderHeading, renderTerm } from './html.ts';
import { amountsInFen } from './request.ts';
import { nestedProperties, typeLabel } from './schema-shape.ts';

/** Renders the success answer of an operation: status, media type and fields, or that it has no body. */
export function renderResponse(operation: Operation, level: number, ids: Set<string>): string {
  const { status, body } = operation.response;
  const id = `${operation.method}-response`;
  const heading = renderHeading(level, id, '应答参数');
  const code = `<code>HTTP ${status}</code>`;
  if (!body) return `${heading}<p class="answer">${code} ${noBodyText(status)}</p>`;
  const answer = `<p class="answer">${code} <code>${escapeHtml(body.mediaType)}</code></p>`;
  return `${heading}${answer}${renderBody(body, id, { requiredLabel: '必返', amountsInFen: amountsInFen(operation), ids })}`;
}

function noBodyText(status: number): string {
  return status >= 300 ? '成功时重定向到应答头 <code>Location</code> 所指地址，无应答包体。' : '成功时无应答包体。';
}

function renderBody(body: Body, id: string, context: Parameters<typeof renderFields>[2]): string {
  const properties = nestedProperties(body.schema);
  if (properties.length) {
    const list = body.schema.type === 'array' ? '<p>应答是一个数组，每一项的字段：</p>' : '';
    return `${list}${renderFields(properties, id, context)}`;
  }
  const { description } = body.schema;
  const term = description === undefined ? '' : ` ${renderTerm(description)}`;
  return `<p>包体是文件或文本内容，不是字段。<i>${escapeHtml(typeLabel(body.schema))}</i>${term}</p>`;
}

import type { Body, Operation } from '../../scripts/catalog/model.ts';
import { type FieldContext, renderTable } from './fields.ts';
import { escapeHtml, renderHeading, renderTerm } from './html.ts';
import { amountsInFen } from './request.ts';
import { nestedProperties, typeLabel } from './schema-shape.ts';

/** Renders the success answer of an operation: status, media type and fields, or that it has no body. */
export function renderResponse(operation: Operation, level: number, ids: Set<string>): string {
  const { status, body, others = [] } = operation.response;
  const id = `${operation.method}-response`;
  const heading = renderHeading(level, id, '应答参数');
  if (!body) return `${heading}<p class="answer"><code>HTTP ${status}</code> ${noBodyText(status)}</p>`;
  const context: FieldContext = { direction: 'response', amountsInFen: amountsInFen(operation), ids };
  const bodies = [body, ...others].map((each) => renderAnswer(each, status, id, context));
  return heading + bodies.join('');
}

function renderAnswer(body: Body, status: number, id: string, context: FieldContext): string {
  const answer = `<p class="answer"><code>HTTP ${status}</code> <code>${escapeHtml(body.mediaType)}</code></p>`;
  return answer + renderBody(body, id, context);
}

function noBodyText(status: number): string {
  return status >= 300 ? '成功时重定向到应答头 <code>Location</code> 所指地址，无应答包体。' : '成功时无应答包体。';
}

function renderBody(body: Body, id: string, context: FieldContext): string {
  const properties = nestedProperties(body.schema);
  if (properties.length) {
    const list = body.schema.type === 'array' ? '<p>应答是一个数组，每一项的字段：</p>' : '';
    return `${list}${renderTable(properties, id, context)}`;
  }
  const { description } = body.schema;
  const term = description === undefined ? '' : ` ${renderTerm(description)}`;
  return `<p>包体是文件或文本内容，不是字段。<i>${escapeHtml(typeLabel(body.schema))}</i>${term}</p>`;
}

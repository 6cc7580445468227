import { BARE_BODY, bodyTerm, LIST_RESPONSE, noBodyText } from '../../reference/response-texts.ts';
import { nestedProperties, typeLabel } from '../../reference/schema-shape.ts';
import type { Body, Operation } from '../../spec/catalog-model.ts';
import { escapeHtml, renderHeading, renderPhrase } from './html.ts';
import { type FieldContext, renderTable } from './html-fields.ts';

/** Renders the success answer of an operation: status, media type and fields, or that it has no body. */
export function renderResponse(operation: Operation, level: number, ids: Set<string>): string {
  const { status, body, others = [] } = operation.response;
  const id = `${operation.method}-response`;
  const heading = renderHeading(level, id, '应答参数');
  if (!body)
    return `${heading}<p class="answer"><code>HTTP ${status}</code> ${renderPhrase(noBodyText(status), '/')}</p>`;
  const context: FieldContext = { direction: 'response', ids };
  const bodies = [body, ...others].map((each) => renderAnswer(each, status, id, context));
  return heading + bodies.join('');
}

function renderAnswer(body: Body, status: number, id: string, context: FieldContext): string {
  const answer = `<p class="answer"><code>HTTP ${status}</code> <code>${escapeHtml(body.mediaType)}</code></p>`;
  return answer + renderBody(body, id, context);
}

function renderBody(body: Body, id: string, context: FieldContext): string {
  const properties = nestedProperties(body.schema);
  if (properties.length) {
    const list = body.schema.type === 'array' ? `<p>${LIST_RESPONSE}</p>` : '';
    return `${list}${renderTable(properties, id, context)}`;
  }
  const term = renderPhrase(bodyTerm(body), '/');
  return `<p>${BARE_BODY}<i>${escapeHtml(typeLabel(body.schema))}</i>${term && ` ${term}`}</p>`;
}

import { NO_PARAMETERS } from '../../reference/response-texts.ts';
import { nestedProperties } from '../../reference/schema-shape.ts';
import type { Body, Operation, Property } from '../../spec/catalog-model.ts';
import { parametersIn } from '../../spec/traverse.ts';
import { escapeHtml, renderHeading } from './html.ts';
import { type FieldContext, renderTable } from './html-fields.ts';

/** Where parameters travel, with the heading of their table. */
export const PLACES = [
  ['path', '路径参数'],
  ['query', '查询参数'],
  ['header', '请求头'],
] as const;

/** Renders the request tables of an operation: path, query, headers, body. `level` is that of its heading. */
export function renderRequest(operation: Operation, level: number, ids: Set<string>): string {
  const context = { direction: 'request' as const, ids };
  const tables = [
    ...PLACES.map(([place, title]) =>
      renderPlace(title, parametersIn(operation, place), {
        level: level + 1,
        prefix: `${operation.method}-${place}`,
        context,
      }),
    ),
    operation.request ? renderRequestBody(operation.request, operation.method, level + 1, context) : '',
  ].join('');
  const heading = renderHeading(level, `${operation.method}-request`, '请求参数');
  return `${heading}${tables || `<p>${NO_PARAMETERS}</p>`}`;
}

interface PlaceOptions {
  level: number;
  prefix: string;
  context: FieldContext;
}

function renderPlace(title: string, properties: Property[], { level, prefix, context }: PlaceOptions): string {
  if (!properties.length) return '';
  return `${renderHeading(level, prefix, title)}${renderTable(properties, prefix, context)}`;
}

function renderRequestBody(body: Body, method: string, level: number, context: FieldContext): string {
  const id = `${method}-body`;
  const mediaType = ` <code class="ignore-header">${escapeHtml(body.mediaType)}</code>`;
  const fields = renderTable(nestedProperties(body.schema), `${method}-request`, context);
  return `${renderHeading(level, id, '请求体', mediaType)}${fields}`;
}

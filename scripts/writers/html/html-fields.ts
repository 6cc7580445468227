import { isFenAmount } from '../../reference/amount.ts';
import type { InlineContent } from '../../reference/inline-content.ts';
import { type Direction, limitTexts } from '../../reference/limits.ts';
import { elementOf, nestedProperties, typeLabel } from '../../reference/schema-shape.ts';
import { uniqueId } from '../../reference/unique-id.ts';
import type { Property, Schema } from '../../spec/catalog-model.ts';
import { escapeHtml, renderPhrase, renderTerm, renderValue } from './html.ts';

/** What the words of a field depend on beside itself. */
export interface FieldDirection {
  direction: Direction;
  /** Whether amounts are in fen (those of overseas hosts follow their currency). */
  amountsInFen: boolean;
}

/** What the rows of one table share. */
export interface FieldContext extends FieldDirection {
  /** Ids taken on the page so far; rows add theirs. */
  ids: Set<string>;
}

/** Mark of a field that is always there. */
export const REQUIRED: Record<Direction, string> = { request: '必填', response: '必返' };

/** Objects with more fields than this start folded. */
const OPEN_LIMIT = 10;
/** More enum values than this start folded. */
const ENUM_LIMIT = 8;
/** Deeper than any answer of WeChat Pay; ends a schema that contains itself. */
export const MAX_DEPTH = 12;

/** Renders the rows of a table as nested lists; every row has an id made of `prefix` and its names. */
export function renderFields(
  properties: readonly Property[],
  prefix: string,
  context: FieldContext,
  depth = 0,
): string {
  const rows = properties.map((property) => renderField(property, prefix, context, depth));
  return `<ul class="fields">${rows.join('')}</ul>`;
}

/** Like {@link renderFields}, with a button that unfolds everything when something is folded. */
export function renderTable(properties: readonly Property[], prefix: string, context: FieldContext): string {
  const table = renderFields(properties, prefix, context);
  const button = '<button type="button" class="unfold" aria-pressed="false">全部展开</button>';
  return table.includes('<details><summary>') ? `${button}${table}` : table;
}

function renderField(property: Property, prefix: string, context: FieldContext, depth: number): string {
  const { name, required, schema } = property;
  const id = uniqueId(`${prefix}-${name}`, context.ids);
  const nested = depth < MAX_DEPTH ? nestedProperties(schema) : [];
  const marks = [
    `<a href="#${escapeHtml(id)}">${escapeHtml(name)}</a>`,
    `<i>${escapeHtml(typeLabel(schema))}</i>`,
    ...(required ? [`<b>${REQUIRED[context.direction]}</b>`] : []),
    ...(schema.deprecated ? ['<s>已废弃</s>'] : []),
  ];
  const children = nested.length ? renderNested(nested, id, context, depth) : '';
  return `<li id="${escapeHtml(id)}"><div>${marks.join(' ')}</div><div>${renderMeaning(property, context)}</div>${children}</li>`;
}

function renderMeaning(property: Property, context: FieldContext): string {
  const { schema } = property;
  const example = exampleOf(schema);
  const limits = fieldLimits(property, context).map((words) => `<span>${renderPhrase(words, '/')}</span>`);
  const pieces = example === undefined ? limits : [...limits, `例&nbsp;${renderValue(example)}`];
  // A large page has hundreds of these: the term and the example get no element of their own.
  return [
    schema.description === undefined ? '' : renderTerm(schema.description),
    pieces.length ? `<p>${pieces.join(' ')}</p>` : '',
    renderEnum(elementOf(schema)),
  ].join('');
}

/** What limits a field, its unit first. */
export function fieldLimits(property: Property, { amountsInFen, direction }: FieldDirection): InlineContent[] {
  const fen: InlineContent[] = amountsInFen && isFenAmount(property) ? [['单位 分']] : [];
  return [...fen, ...limitTexts(property.schema, direction)];
}

/** The example of a field, or of a list's items; undefined for objects, whose fields have their own. */
export function exampleOf(schema: Schema): unknown {
  const example = schema.examples[0] ?? elementOf(schema).examples[0];
  return isStructure(example) ? undefined : example;
}

function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function renderEnum(schema: Schema): string {
  const values = schema.enum ?? [];
  if (!values.length) return '';
  const items = values.map((value) => {
    const meaning = schema.enumDescriptions[String(value)];
    return `<li>${renderValue(value)}${meaning === undefined ? '' : ` ${renderTerm(meaning)}`}</li>`;
  });
  const bare = Object.keys(schema.enumDescriptions).length ? '' : ' class="bare"';
  const list = `<ul${bare}>${items.join('')}</ul>`;
  return values.length > ENUM_LIMIT ? `<details><summary>${values.length} 个取值</summary>${list}</details>` : list;
}

function renderNested(nested: Property[], id: string, context: FieldContext, depth: number): string {
  const open = countFields(nested, depth + 1) > OPEN_LIMIT ? '' : ' open';
  return `<details${open}><summary>${nested.length} 个子字段</summary>${renderFields(nested, id, context, depth + 1)}</details>`;
}

function countFields(properties: readonly Property[], depth: number): number {
  if (depth >= MAX_DEPTH) return properties.length;
  return properties.reduce((sum, { schema }) => sum + 1 + countFields(nestedProperties(schema), depth + 1), 0);
}

import {
  type Direction,
  detailTexts,
  type EnumValue,
  type FieldFacts,
  fieldFacts,
  requiredText,
} from '../../reference/field-facts.ts';
import { MAX_DEPTH, nestedProperties } from '../../reference/schema-shape.ts';
import { uniqueId } from '../../reference/unique-id.ts';
import type { Property } from '../../spec/catalog-model.ts';
import { escapeHtml, renderPhrase, renderTerm, renderValue } from './html.ts';

/** What the rows of one table share. */
export interface FieldContext {
  direction: Direction;
  /** Ids taken on the page so far; rows add theirs. */
  ids: Set<string>;
}

/** Objects with more fields than this start folded. */
const OPEN_LIMIT = 10;
/** More enum values than this start folded. */
const ENUM_LIMIT = 8;

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
  const facts = fieldFacts(property, context.direction);
  const id = uniqueId(`${prefix}-${facts.name}`, context.ids);
  const nested = depth < MAX_DEPTH ? nestedProperties(property.schema) : [];
  const required = requiredText(facts);
  const marks = [
    `<a href="#${escapeHtml(id)}">${escapeHtml(facts.name)}</a>`,
    `<i>${escapeHtml(facts.type)}</i>`,
    ...(required ? [`<b>${required}</b>`] : []),
    ...(facts.deprecated ? ['<s>已废弃</s>'] : []),
  ];
  const children = nested.length ? renderNested(nested, id, context, depth) : '';
  return `<li id="${escapeHtml(id)}"><div>${marks.join(' ')}</div><div>${renderFacts(facts)}</div>${children}</li>`;
}

function renderFacts(facts: FieldFacts): string {
  const { term, example, values } = facts;
  const details = detailTexts(facts).map((content) => `<span>${renderPhrase(content, '/')}</span>`);
  const line = example === undefined ? details : [...details, `例&nbsp;${renderValue(example)}`];
  // A large page has hundreds of these: the term and the example get no element of their own.
  return [
    term === undefined ? '' : renderTerm(term),
    line.length ? `<p>${line.join(' ')}</p>` : '',
    renderEnum(values),
  ].join('');
}

function renderEnum(values: readonly EnumValue[]): string {
  if (!values.length) return '';
  const items = values.map(
    ({ value, meaning }) => `<li>${renderValue(value)}${meaning === undefined ? '' : ` ${renderTerm(meaning)}`}</li>`,
  );
  const bare = values.some(({ meaning }) => meaning !== undefined) ? '' : ' class="bare"';
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

import type { FieldRow } from '../../reference/document-model.ts';
import {
  chipsOf,
  conditionTexts,
  type EnumValue,
  type FieldFacts,
  otherTexts,
  requiredText,
} from '../../reference/field-facts.ts';
import { escapeHtml, renderInline, renderTerm, renderValue } from './html.ts';

/** Objects with more fields than this start folded. */
const OPEN_LIMIT = 10;
/** More enum values than this start folded. */
const ENUM_LIMIT = 8;

/**
 * Renders a table of fields as nested lists, with a button that unfolds everything when something is folded. `base` is
 * the site's folder on its host, with slashes around.
 */
export function renderTable(rows: readonly FieldRow[], base: string): string {
  const list = renderRows(rows, base);
  const button = '<button type="button" class="unfold" aria-pressed="false">全部展开</button>';
  return list.includes('<details><summary>') ? `${button}${list}` : list;
}

const renderRows = (rows: readonly FieldRow[], base: string): string =>
  `<ul class="fields">${rows.map((row) => renderRow(row, base)).join('')}</ul>`;

function renderRow({ anchor, facts, children }: FieldRow, base: string): string {
  const id = escapeHtml(anchor);
  const required = requiredText(facts);
  const marks = [
    `<a href="#${id}">${escapeHtml(facts.name)}</a>`,
    `<i>${escapeHtml(facts.type)}</i>`,
    ...chipsOf(facts).map(({ label, content }) => `<small title="${label}">${renderInline(content, base)}</small>`),
    ...(required === undefined ? [] : [`<b>${required}</b>`]),
    ...conditionTexts(facts).map((content) => `<em>${renderInline(content, base)}</em>`),
    ...(facts.deprecated ? ['<s>已废弃</s>'] : []),
  ];
  const nested = children.length ? renderNested(children, base) : '';
  return `<li id="${id}"><div>${marks.join(' ')}</div><div>${renderDescription(facts, base)}</div>${nested}</li>`;
}

function renderDescription(facts: FieldFacts, base: string): string {
  const { term, explanation, example, values } = facts;
  const details = otherTexts(facts).map((content) => `<span>${renderInline(content, base)}</span>`);
  if (example !== undefined) details.push(`例&nbsp;${renderValue(example)}`);
  // A large page has hundreds of these: the term and the example get no element of their own.
  return [
    term === undefined ? '' : renderTerm(term),
    explanation === undefined ? '' : `<p class="explanation">${renderInline(explanation, base)}</p>`,
    details.length ? `<p>${details.join(' ')}</p>` : '',
    values.length ? renderValues(values) : '',
  ].join('');
}

function renderValues(values: readonly EnumValue[]): string {
  const items = values.map(({ value, meaning }) => {
    return `<li>${renderValue(value)}${meaning === undefined ? '' : ` ${renderTerm(meaning)}`}</li>`;
  });
  const bare = values.some(({ meaning }) => meaning !== undefined) ? '' : ' class="bare"';
  const list = `<ul${bare}>${items.join('')}</ul>`;
  return values.length > ENUM_LIMIT ? `<details><summary>${values.length} 个取值</summary>${list}</details>` : list;
}

function renderNested(rows: readonly FieldRow[], base: string): string {
  const open = countRows(rows) > OPEN_LIMIT ? '' : ' open';
  return `<details${open}><summary>${rows.length} 个子字段</summary>${renderRows(rows, base)}</details>`;
}

const countRows = (rows: readonly FieldRow[]): number =>
  rows.reduce((sum, { children }) => sum + 1 + countRows(children), 0);

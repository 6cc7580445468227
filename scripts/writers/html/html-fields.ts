import type { FieldRow } from '../../reference/document-model.ts';
import { chipsOf, conditionTexts, type EnumValue, otherTexts, requiredText } from '../../reference/field-facts.ts';
import { escapeHtml, renderInline, renderTerm, renderValue } from './html.ts';

/** Objects with more fields than this start folded. */
const OPEN_LIMIT = 10;
/** In tables with more fields than this, what is seldom used starts folded. */
const LONG_TABLE = 20;
/** Fewer fields than this are not worth a fold of their own. */
const RARE_LIMIT = 4;
/** More enum values than this start folded. */
const ENUM_LIMIT = 8;

/** Facts of the page that its tables depend on. */
export interface PageContext {
  /** The site's folder on its host, with slashes around. */
  base: string;
  /** Names that the page's example mentions; absent without an example. */
  mentioned?: ReadonlySet<string>;
}

/** Facts of the page and the table that a row depends on. */
interface RowContext {
  base: string;
  /** Whether a field is seldom used; no field of a short table is. */
  isRare(row: FieldRow): boolean;
}

/**
 * Renders a table of fields as nested lists, with a button that unfolds everything when something is folded. Of a long
 * request, fields that are seldom used stand folded at the end.
 */
export function renderTable(rows: readonly FieldRow[], { base, mentioned }: PageContext): string {
  const isLong = countRows(rows) > LONG_TABLE;
  const context = { base, isRare: (row: FieldRow) => isLong && isSeldomUsed(row, mentioned) };
  const rare = rows.filter((row) => row.facts.direction === 'request' && context.isRare(row));
  const list = countRows(rare) < RARE_LIMIT ? renderRows(rows, context) : renderWithRare(rows, rare, context);
  const button = '<button type="button" class="unfold" aria-pressed="false">全部展开</button>';
  return /<details(?! open)[^>]*><summary/.test(list) ? `${button}${list}` : list;
}

/** Whether a field may be left out in any case, and the page's example does leave it out. */
const isSeldomUsed = ({ facts: { name, required, conditions } }: FieldRow, mentioned?: ReadonlySet<string>): boolean =>
  !required && conditions.length === 0 && mentioned?.has(name) === false;

function renderWithRare(rows: readonly FieldRow[], rare: readonly FieldRow[], context: RowContext): string {
  const usual = rows.filter((row) => !rare.includes(row));
  const summary = `<summary title="示例没有用到的可选字段">较少用到的 ${countRows(rare)} 个字段</summary>`;
  const list = usual.length ? renderRows(usual, context) : '';
  return `${list}<details class="rare-fields">${summary}${renderRows(rare, context)}</details>`;
}

const renderRows = (rows: readonly FieldRow[], context: RowContext): string =>
  `<ul class="fields">${rows.map((row) => renderRow(row, context)).join('')}</ul>`;

function renderRow(row: FieldRow, context: RowContext): string {
  const { anchor, facts, children } = row;
  const { base } = context;
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
  const nested = children.length ? renderNested(row, context) : '';
  return `<li id="${id}"><div>${marks.join(' ')}</div><div>${renderDescription(row, base)}</div>${nested}</li>`;
}

function renderDescription({ facts, deviations }: FieldRow, base: string): string {
  const { term, explanation, example, values } = facts;
  const details = otherTexts(facts).map((content) => `<span>${renderInline(content, base)}</span>`);
  if (example !== undefined) details.push(`例&nbsp;${renderValue(example)}`);
  // A large page has hundreds of these: the term and the example get no element of their own.
  return [
    term === undefined ? '' : renderTerm(term),
    explanation === undefined ? '' : `<p class="explanation">${renderInline(explanation, base)}</p>`,
    details.length ? `<p>${details.join(' ')}</p>` : '',
    values.length ? renderValues(values) : '',
    ...deviations.map((content) => `<p class="deviation">${renderInline(content, base)}</p>`),
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

function renderNested(row: FieldRow, context: RowContext): string {
  const { children } = row;
  const open = countRows(children) > OPEN_LIMIT || context.isRare(row) ? '' : ' open';
  return `<details${open}><summary>${children.length} 个子字段</summary>${renderRows(children, context)}</details>`;
}

const countRows = (rows: readonly FieldRow[]): number =>
  rows.reduce((sum, { children }) => sum + 1 + countRows(children), 0);

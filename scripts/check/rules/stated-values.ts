import type { MarkdownPage, Placed } from '../../docs/markdown-page.ts';
import { pageTables, type Table } from '../../docs/page-tables.ts';
import { codeNames } from '../../docs/prose-style/page-description-text.ts';
import { textLines } from '../../docs/text-lines.ts';
import { groupBy } from '../../lib/group-by.ts';
import { once } from '../../lib/once.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Property } from '../../spec/catalog-model.ts';
import { OPERATION_PAGE } from '../check-input.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { createPageFields } from '../support/page-fields.ts';

/** The head of a table of a field's values: | `state` | 表示 | */
const HEAD = /^\| `(?:[\w[\]]+\.)*(\w+)` \|/;
/** A field that has a value: `amount.state` 为 `PAID`. */
const HAS = /`(?:[\w[\]]+\.)*(\w+)` ?(?:不能|不|须|仍|变|都)?[为是] ?`([A-Z][A-Z\d_]+)`/g;
/** A value in the first cell of a row. */
const VALUE = /`([A-Z][A-Z\d_]+)`/g;

/** A value, and the line that has it. */
interface Value {
  line: number;
  value: string;
}

/** The values that a page says a field has: those of one table together, or the one of a sentence. */
interface Stated {
  field: string;
  values: readonly Value[];
}

/** What a page says are the values of a field are values that a field of that name has, of one field all those of a table. */
export const statedValues = defineRule({
  id: 'stated-values',
  group: 'pages',
  check({ catalog, pages, report }) {
    const fieldsOf = createPageFields(catalog);
    const lists = once(() => valueLists(catalogFields(catalog)));
    const known: KnownValues = {
      fieldsOf,
      everywhere: enumsByName(catalogFields(catalog)),
      names: once(() => new Set(catalogFields(catalog).map(({ name }) => name))),
    };
    for (const [file, page] of pages()) {
      if (OPERATION_PAGE.test(file)) checkLines(file, page, fieldsOf, report);
      for (const table of GUIDE.test(file) ? pageTables(page) : []) checkTable(file, table, lists(), report);
      checkPage(file, page, known, report);
    }
    return { checked: { files: pages().size } };
  },
});

/** What is known of values: those of fields of a page, and of all; and the names of fields, with values or without. */
interface KnownValues {
  fieldsOf: FieldsOf;
  everywhere: ReadonlyMap<string, readonly NamedEnum[]>;
  names(): ReadonlySet<string>;
}

/** Checks the values that a page says fields have: by its own fields, or by those of the same name elsewhere. */
function checkPage(
  file: string,
  page: MarkdownPage,
  { fieldsOf, everywhere, names }: KnownValues,
  report: Report,
): void {
  const stated = statedIn(page);
  if (stated.length === 0) return;
  const own = enumsByName(fieldsOf(file));
  for (const each of stated) {
    const enums = own.get(each.field) ?? everywhere.get(each.field);
    if (enums) checkStated(each, file, enums, report);
    else if (names().has(each.field)) checkOwner(each, file, everywhere, report);
  }
}

/** A page whose operations take one signature alone. */
const SIGNED_BY = /签名只(?:能用|支持|能是) ?`?(HMAC-SHA256|MD5)/;
/** What a page says happens with a value: `pay_state` 为 `PAID` 时 `pay_type` 与 `openid` 都必填. */
const WHEN = /`(?:[\w[\]]+\.)*(\w+)` ?为 ?`([A-Z][A-Z\d_]+)` ?时([^。；]*?)(?:必填|须填|须传|要填|要传)/g;

type FieldsOf = (file: string) => readonly Property[];

function checkLines(file: string, page: MarkdownPage, fieldsOf: FieldsOf, report: Report): void {
  for (const line of textLines(page)) {
    checkSignature(file, line, fieldsOf, report);
    checkConditions(file, line, fieldsOf, report);
    checkRequired(file, line, fieldsOf, report);
  }
}

/** What a page says is always required: `rent_fee` 与 `compensation_fee` 都必填。 */
const ALWAYS = /(?<=^|[。；])[^。；]*?((?:`[a-z]\w*`(?:、| ?[与和] ?)?)+) ?(?:都|均)?必填(?=[，。；])/g;
/** Words of a condition. */
const IF = /时|的话|若|如果|只有|才|除|否则|或|要是|之后|已/;

function checkRequired(file: string, { line, text }: Placed, fieldsOf: FieldsOf, report: Report): void {
  for (const { index, 0: words, 1: names = '' } of text.matchAll(ALWAYS))
    for (const name of IF.test(words) ? [] : codeNames(names)) {
      const own = fieldsOf(file).filter((each) => each.name === name);
      if (own.length > 0 && own.every(({ required }) => !required))
        report({ file, line, column: index + 1 }, `"${name}" is optional in the spec.`, 'Correct the wrong one.');
    }
}

/** Where a page says that one signature alone is taken, the field that names it takes no other value. */
function checkSignature(file: string, { line, text }: Placed, fieldsOf: FieldsOf, report: Report): void {
  const [, only] = SIGNED_BY.exec(text) ?? [];
  for (const { name, schema } of only === undefined ? [] : fieldsOf(file))
    if (name === 'sign_type' && String(schema.enum ?? schema.const) !== only)
      report(
        schema.source,
        `${file}:${line} says that ${only} alone is taken, and "sign_type" takes any.`,
        `Write: enum: [${only}]`,
      );
}

/** What a page says is required with a value is what the spec requires with that one. */
function checkConditions(file: string, { line, text }: Placed, fieldsOf: FieldsOf, report: Report): void {
  for (const { index, 1: field = '', 2: value = '', 3: rest = '' } of text.matchAll(WHEN))
    for (const required of codeNames(rest)) {
      const conditions = fieldsOf(file).flatMap((each) => (each.name === required ? (each.conditions ?? []) : []));
      const own = conditions.flatMap((each) =>
        each.kind === 'when' && each.requires.includes(required) ? (each.fields[field] ?? []) : [],
      );
      if (own.length > 0 && !own.map(String).includes(value))
        report(
          { file, line, column: index + 1 },
          `"${required}" is required when ${field} is ${own.join(', ')}, and not ${value}.`,
          'Correct the value, as the spec has it.',
        );
    }
}

/** Values that a table must have before one that it has not is one that it has lost. */
const MOST = 3 / 4;
const ENOUGH = 4;

/** A table whose rows begin with nearly all values of a list has all of them. */
function checkTable(file: string, { head, rows }: Table, lists: readonly (readonly string[])[], report: Report): void {
  const own = rows.map(({ cells }) => codeNames(cells[0] ?? ''));
  const values = own.flat();
  if (values.length < ENOUGH || own.some((codes) => codes.length === 0)) return;
  const list = lists.find((each) => values.every((value) => each.includes(value))) ?? values;
  const missing = list.filter((value) => !values.includes(value));
  if (missing.length > 0 && values.length >= MOST * list.length)
    report(
      { file, line: head.line },
      `The table has no row of ${missing.join(', ')}.`,
      'Say what these values mean, too.',
    );
}

const GUIDE = /^docs\/(?:guide|product)\//;

/** Every list of values of a field, the shortest first. */
const valueLists = (fields: readonly Property[]): string[][] =>
  fields
    .flatMap(({ schema }) => (schema.enum && schema.enum.length >= ENOUGH ? [schema.enum.map(String)] : []))
    .sort((a, b) => a.length - b.length);

/** A field with values, by its name. */
interface NamedEnum {
  name: string;
  values: ReadonlySet<string>;
}

function enumsByName(fields: readonly Property[]): Map<string, NamedEnum[]> {
  const enums = fields.flatMap(({ name, schema }): NamedEnum[] => {
    const values = schema.enum ?? schema.items?.enum;
    return values ? [{ name, values: new Set(values.map(String)) }] : [];
  });
  return groupBy(enums, ({ name }) => name);
}

function statedIn(page: MarkdownPage): Stated[] {
  return textLines(page).flatMap(({ line, text }): Stated[] => {
    const sentence = [...text.matchAll(HAS)].map(([, field = '', value = '']) => ({
      field,
      values: [{ line, value }],
    }));
    const [, field] = HEAD.exec(text) ?? [];
    return field === undefined ? sentence : [...sentence, { field, values: valuesBelow(page.lines, line - 1) }];
  });
}

/** The values in the first cells of the rows below the head of a table. */
function valuesBelow(lines: readonly string[], head: number): Value[] {
  const end = lines.findIndex((text, index) => index > head && !text.startsWith('|'));
  return lines.slice(0, end === -1 ? undefined : end).flatMap((row, index) => {
    const cell = index > head ? (row.split('|')[1] ?? '') : '';
    return [...cell.matchAll(VALUE)].map(([, value = '']) => ({ line: index + 1, value }));
  });
}

/** Of several fields of a name, that which has most of those stated is meant. */
function checkStated({ field, values }: Stated, file: string, enums: readonly NamedEnum[], report: Report): void {
  const missing = enums.map((known) => values.filter(({ value }) => !known.values.has(value)));
  const [fewest = []] = missing.sort((a, b) => a.length - b.length);
  for (const { line, value } of fewest)
    report({ file, line }, `No "${field}" has the value ${value}.`, 'Correct it, as the spec has it.');
}

/** Codes of errors and events are values of fields, too, of which the spec has no list. */
const OPEN = /code|event_type|err/;

/** A field without values in the spec does not have a value that is one of another field. */
function checkOwner(
  { field, values }: Stated,
  file: string,
  everywhere: ReadonlyMap<string, readonly NamedEnum[]>,
  report: Report,
): void {
  for (const { line, value } of OPEN.test(field) ? [] : values) {
    const [owner] = [...everywhere].find(([, enums]) => enums.some((known) => known.values.has(value))) ?? [];
    if (owner === undefined) continue;
    const message = `"${field}" has no values, and ${value} is one of "${owner}".`;
    report({ file, line }, message, 'Name the field that has it.');
  }
}

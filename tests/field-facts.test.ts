import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../scripts/lib/outputs.ts';
import { conditionText } from '../scripts/reference/condition-text.ts';
import { plainContent } from '../scripts/reference/inline-content.ts';
import { createSiteIndex, type ReferenceDocs } from '../scripts/reference/site-index.ts';
import type { Catalog, Operation, Schema, Unit, Webhook } from '../scripts/spec/catalog-model.ts';
import { pageUrl, webhookPageUrl } from '../scripts/spec/locations.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';
import { renderSections } from '../scripts/writers/html/html-sections.ts';
import { markdownPages } from '../scripts/writers/markdown/markdown-pages.ts';
import { makeEntries } from '../scripts/writers/search/search-entries.ts';
import { makeFieldParts } from '../scripts/writers/search/search-fields.ts';
import { siteContent } from '../scripts/writers/site-files/publication.ts';
import { compareLines, plainTerm } from './support/built/compare.ts';
import { type BuiltField, readFields } from './support/built/read-fields.ts';
import { itemOf, operationFields, type SpecField, webhookFields } from './support/built/spec-fields.ts';
import {
  compileDeclarations,
  type Declarations,
  type HoverField,
  operationHovers,
  webhookHovers,
} from './support/hover-fields.ts';
import { markdownSections, readMarkdownFields } from './support/read-markdown-page.ts';

/** The names of the units, independent of those of the writers, which this test checks. */
const UNITS: Record<Unit, string> = {
  fen: '分',
  yuan: '元',
  'currency-minor-unit': '币种的最小单位',
  second: '秒',
  minute: '分钟',
  hour: '小时',
  day: '天',
  'working-day': '工作日',
  percent: '百分之一',
  'ten-thousandth': '万分之一',
  'hundred-millionth': '亿分之一',
  unstated: '',
};

let catalog: Catalog;
let docs: ReferenceDocs;
let declarations: Declarations;
const markdown = new Map<string, string>();

beforeAll(async () => {
  const content = await siteContent(process.cwd(), {}, await projectSpec());
  catalog = content.catalog;
  docs = createSiteIndex(catalog).docs;
  declarations = compileDeclarations();
  for (const { path, content: text } of (await markdownPages.files(content)) as Output[]) markdown.set(path, text);
}, 240_000);

const LENGTH_UNITS: Record<string, string> = { bytes: ' 字节', characters: ' 字符', '': '' };

/** A range in words. */
function limit(label: string, minimum: number | undefined, maximum: number | undefined): string[] {
  if (minimum === undefined && maximum === undefined) return [];
  if (minimum === undefined) return [`${label} ≤ ${maximum}`];
  if (maximum === undefined) return [`${label} ≥ ${minimum}`];
  return [minimum === maximum ? `${label} ${minimum}` : `${label} ${minimum}–${maximum}`];
}

/** Unit and limits of a field by its schema. */
function limitsOf(schema: Schema): string[] {
  const item = itemOf(schema);
  const unit = item.unit && UNITS[item.unit];
  return [
    ...(unit ? [`单位 ${unit}`] : []),
    ...limit('项数', schema.minItems, schema.maxItems),
    ...limit('长度', item.minLength, item.maxLength).map((text) => `${text}${LENGTH_UNITS[item.lengthUnit ?? '']}`),
    ...limit('范围', item.minimum, item.maximum),
    ...(item.pattern === undefined
      ? []
      : [/^\^\[[^\]]+\][*+]\$$|^\^\\d[*+]\$$/.test(item.pattern) ? '字符集' : '正则']),
  ];
}

/** Unit and limits of a field by the words of a writer; a length without a minimum may stand in the type alone. */
function limitsIn(details: string, type = ''): string[] {
  const limits = /(?<=^|[\s；])(单位|项数|长度|范围) ([≥≤] )?([^\s；]+)( 字[节符](?=$|[\s；]))?/g;
  const patterns = /(?<=^|[\s；])(字符集|正则)(?= \S)/g;
  const found = [limits, patterns].flatMap((pattern) => [...details.matchAll(pattern)].map(([text]) => text));
  const length = /string\((\d+)\)/.exec(type)?.[1];
  return length === undefined || found.some((text) => text.startsWith('长度')) ? found : [...found, `长度 ≤ ${length}`];
}

interface Line {
  place: string;
  path: string;
  required: boolean;
  /** Conditions under which the field is there, each as pages word it. */
  conditions: readonly string[];
  limits: readonly string[];
  values: readonly { value: string; meaning: string }[];
}

const PLACES: Record<string, string> = { headers: 'header', body: 'request' };

/** A field as one line of text, the same for each writer. */
function lineOf({ place, path, required, conditions, limits, values }: Line): string {
  const meanings = values.map(({ value, meaning }) => `${value}=${plainTerm(meaning)}`).sort();
  const marks = [required ? '必' : '', ...conditions].join('；');
  return `${PLACES[place] ?? place} ${path} ${marks} [${[...limits].sort()}] {${meanings}}`;
}

/** The conditions of a field, which other tests word by themselves. */
const conditionsOf = (field: SpecField): string[] => wordedConditions(field).map(([own]) => own);

/** Each condition of a field in the words of its place, and in those of the other direction. */
const wordedConditions = ({ property: { name, conditions = [] }, place }: SpecField): [own: string, other: string][] =>
  conditions.flatMap((condition) => {
    const isSent = !['response', 'headers', 'body', 'resource'].includes(place);
    const textOf = (direction: 'request' | 'response'): string | undefined => {
      const content = conditionText(condition, name, direction);
      return content && plainContent(content);
    };
    const [own, other = ''] = isSent
      ? [textOf('request'), textOf('response')]
      : [textOf('response'), textOf('request')];
    return own === undefined ? [] : [[own, other]];
  });

/**
 * Of details that begin with the conditions, the conditions: those of the spec that are there, word for word. A component
 * is declared once, in the words of a request when it is in one.
 */
const conditionsIn = (details: string, field: SpecField | undefined): string[] =>
  (field ? wordedConditions(field) : []).flatMap(([own, other]) =>
    [own, other].some((known) => details.split('；').includes(known)) ? [own] : [],
  );

const valuesOf = (schema: Schema): Line['values'] => {
  const { enum: values = [], enumDescriptions } = itemOf(schema);
  return values.map((value) => ({ value: String(value), meaning: enumDescriptions[String(value)] ?? '' }));
};

const specLine = (field: SpecField): string => {
  const { place, path, required, property } = field;
  const limits = limitsOf(property.schema);
  return lineOf({
    ...{ place, path, required: required !== '', conditions: conditionsOf(field), limits },
    values: valuesOf(property.schema),
  });
};

const rowLine = ({ place, path, required, conditions, type, details, values }: BuiltField): string => {
  const own = details.replace(/(^|[\s；])例\u00a0[\s\S]*$/, '');
  return lineOf({ place, path, required: required !== '', conditions, limits: limitsIn(own, type), values });
};

/** The line of a hover; of a declaration that has a constant in place of an enum, the constant is no value. */
function hoverLine(hover: HoverField): string {
  const { place, path, property, isOptional, isFilled, details, values } = hover;
  const required = isFilled ? property.required : !isOptional;
  return lineOf({
    place,
    path,
    required,
    conditions: conditionsIn(details.replaceAll('`', ''), { place, path, property, required: '' }),
    limits: limitsIn(details),
    values: itemOf(property.schema).enum ? values : [],
  });
}

/** A Markdown row begins with its term, which may speak of lengths itself. */
function withoutTerm(rows: readonly BuiltField[], fields: readonly SpecField[]): BuiltField[] {
  const terms = new Map(
    fields.map(({ place, path, property }) => [`${PLACES[place] ?? place} ${path}`, property.schema.title ?? '']),
  );
  return rows.map((row) => {
    const term = (terms.get(`${PLACES[row.place] ?? row.place} ${row.path}`) ?? '').replace(/`([^`]+)`/g, '$1');
    return { ...row, details: row.details.startsWith(term) ? row.details.slice(term.length) : row.details };
  });
}

const htmlRows = (html: string): BuiltField[] => {
  const $ = load(`<section>${html}</section>`);
  return $('section')
    .get()
    .flatMap((section) => readFields($, section));
};

const sectionOf = (url: string, start = ''): string =>
  markdownSections(markdown.get(`${url.slice(1)}.md`) ?? '').find((section) => section.startsWith(start)) ?? '';

/** Deviations of the hovers from the spec: a body that arrives as text has no hovers. */
function hoverProblems(where: string, fields: readonly SpecField[], hovers: readonly HoverField[]): string[] {
  const places = new Set(hovers.map(({ place }) => place));
  const expected = fields.filter(({ place }) => places.has(place));
  return compareLines(`${where} hover`, expected.map(specLine), hovers.map(hoverLine));
}

const PLACES_OF_PAGES: Record<string, string> = { body: 'request', envelope: 'request' };
const placeOnPage = (place: string): string =>
  place.startsWith('answer') ? 'response' : (PLACES_OF_PAGES[place] ?? place);

/** What `deviations.yaml` says of a field, by the field or the nearest around it that there is: `response data.serial_no`. */
function deviatingFields(
  { deviations = [] }: Operation | Webhook,
  fields: readonly SpecField[],
): [at: string, reason: string][] {
  const known = new Set(fields.map(({ place, path }) => `${PLACES[place] ?? place} ${path}`));
  return deviations.flatMap(({ field, reason }): [string, string][] => {
    const names = field?.path.split('.') ?? [];
    const ways = names.map(
      (_, index) => `${placeOnPage(field?.place ?? '')} ${names.slice(0, names.length - index).join('.')}`,
    );
    const at = ways.find((way) => known.has(way));
    return at === undefined ? [] : [[at, reason]];
  });
}

/** Deviations that a row or a hover does not tell, and what a row tells that is none; a shared hover may tell more. */
function deviationProblems(
  where: string,
  wanted: readonly [at: string, reason: string][],
  found: readonly { place: string; path: string; deviations: readonly string[] }[],
): string[] {
  const lines = found.flatMap(({ place, path, deviations }) =>
    deviations.map((text) => [`${PLACES[place] ?? place} ${path}`, text] as const),
  );
  const untold = wanted.filter(([at, reason]) => !lines.some(([own, text]) => own === at && text.endsWith(reason)));
  const others = lines.filter(
    ([at, text]) =>
      !text.startsWith('与部分接口的') && !wanted.some(([own, reason]) => own === at && text.endsWith(reason)),
  );
  return [
    ...untold.map(([at]) => `${where}: ${at} does not say where it deviates`),
    ...others.map(([at, text]) => `${where}: ${at} says ${text}`),
  ];
}

function operationProblems(operation: Operation): string[] {
  const { id, name, method, path } = operation;
  const fields = operationFields(operation);
  const html = renderSections(docs.operation(operation).sections, 2, { base: '/' });
  const rows = readMarkdownFields(sectionOf(pageUrl(name), `**${method.toUpperCase()}** \`${path}\``));
  const ofHtml = htmlRows(html);
  const hovers = operationHovers(operation, declarations);
  const deviating = deviatingFields(operation, fields);
  return [
    ...compareLines(`${id} HTML`, fields.map(specLine), ofHtml.map(rowLine)),
    ...compareLines(`${id} Markdown`, fields.map(specLine), withoutTerm(rows, fields).map(rowLine)),
    ...hoverProblems(id, fields, hovers),
    ...[ofHtml, rows, hovers].flatMap((found) => deviationProblems(id, deviating, found)),
  ];
}

function webhookProblems(webhook: Webhook): string[] {
  const fields = webhookFields(webhook);
  // The headers of a reply are no part of the declared body.
  const headers = new Set(webhook.reply.headers.map(({ name }) => name));
  const declared = fields.filter(({ place, path }) => place !== 'reply' || !headers.has(path));
  const html = renderSections(docs.webhook(webhook).sections, 2, { base: '/' });
  const rows = readMarkdownFields(sectionOf(webhookPageUrl(webhook.name)));
  const ofHtml = htmlRows(html);
  const hovers = webhookHovers(webhook, declarations);
  const deviating = deviatingFields(webhook, fields);
  return [
    ...compareLines(`${webhook.name} HTML`, fields.map(specLine), ofHtml.map(rowLine)),
    ...compareLines(`${webhook.name} Markdown`, fields.map(specLine), withoutTerm(rows, fields).map(rowLine)),
    ...hoverProblems(webhook.name, declared, hovers),
    ...[ofHtml, rows, hovers].flatMap((found) => deviationProblems(webhook.name, deviating, found)),
  ];
}

/** The fields of each page in the search index: name, label, whether it is required, and enum values. */
function searchLines(): Map<number, string[]> {
  const entries = makeEntries(catalog, []);
  const { parents, fields } = makeFieldParts(catalog, entries).fields;
  const lines = new Map<number, string[]>();
  for (const [name, term, values, uses] of fields) {
    for (const [parent = 0, ...steps] of uses) {
      let entry = 0;
      for (const step of steps) {
        entry += step;
        const line = `${name} “${term}” ${parents[parent]?.startsWith('*') ? '必' : ''} {${values}}`;
        lines.set(entry, [...(lines.get(entry) ?? []), line]);
      }
    }
  }
  return lines;
}

function searchLine({ required, property: { name, schema } }: SpecField): string {
  const values = valuesOf(schema).map(({ value, meaning }) => `${value} ${meaning}`.trim());
  return `${name} “${schema.title ?? ''}” ${required === '' ? '' : '必'} {${values.join('、')}}`;
}

describe('unit, limits, required mark and enum values of every field', () => {
  test('are the same in spec, hover, table and Markdown page, for operations', () => {
    expect(catalog.operations.flatMap(operationProblems)).toEqual([]);
  }, 240_000);

  test('are the same in spec, hover, table and Markdown page, for callbacks', () => {
    expect(catalog.webhooks.flatMap(webhookProblems)).toEqual([]);
  });

  test('are the same in the entries of search', () => {
    const lines = searchLines();
    const entries = makeEntries(catalog, []);
    const problems = [
      ...catalog.operations.map((operation) => ({
        where: operation.id,
        entry: entries.operations.get(operation.id),
        fields: operationFields(operation),
      })),
      ...catalog.webhooks.map((webhook) => ({
        where: webhook.name,
        entry: entries.pages.get(webhookPageUrl(webhook.name)),
        fields: webhookFields(webhook),
      })),
    ].flatMap(({ where, entry = -1, fields }) => compareLines(where, fields.map(searchLine), lines.get(entry) ?? []));
    expect(problems).toEqual([]);
  });

  test('a deviation from the official page is found by its words, on the pages of its fields', () => {
    const { explanations } = makeFieldParts(catalog, makeEntries(catalog, [])).explanations;
    const found = explanations.map(([text]) => text);
    const reasons = [
      ...catalog.operations.flatMap((operation) => deviatingFields(operation, operationFields(operation))),
      ...catalog.webhooks.flatMap((webhook) => deviatingFields(webhook, webhookFields(webhook))),
    ].map(([, reason]) => reason);
    expect(new Set(reasons).size).toBeGreaterThan(30);
    expect(reasons.filter((reason) => !found.some((text) => text.endsWith(reason)))).toEqual([]);
  });

  test('are found in every format: most bodies have hovers, and thousands of fields a limit or a unit', () => {
    const operations = catalog.operations.filter((operation) => operationFields(operation).length > 0);
    const hovered = operations.filter((operation) => operationHovers(operation, declarations).length > 0);
    expect(hovered.length / operations.length).toBeGreaterThan(0.98);
    const limited = operations.flatMap(operationFields).filter(({ property }) => limitsOf(property.schema).length > 0);
    expect(limited.length).toBeGreaterThan(2000);
  });
});

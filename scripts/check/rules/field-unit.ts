import { posix } from 'node:path';
import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { textLines } from '../../docs/text-lines.ts';
import { groupBy, groupsBySize } from '../../lib/group-by.ts';
import { SECONDS_OF } from '../../reference/durations.ts';
import { UNITS } from '../../reference/fact-words.ts';
import { elementOf } from '../../reference/schema-shape.ts';
import { catalogFields, catalogSchemas } from '../../spec/catalog-fields.ts';
import type { Catalog, Property, Schema, Source, Unit } from '../../spec/catalog-model.ts';
import { child, sourceOf, text } from '../../spec/load/yaml.ts';
import { allProperties, operationFields, placeKey } from '../../spec/traverse.ts';
import { type CheckContext, defineRule, type Report } from '../define-rule.ts';
import { readsLikeMoney } from '../support/field-words.ts';
import { keywordPlace } from '../support/keyword-place.ts';
import { createPageFields } from '../support/page-fields.ts';
import { findWithin } from '../support/spec-places.ts';

/** A page that says the unit of a field right behind its name. */
const SAID = /`[\w.[\]]*?(\w+)` ?(?:的)?单位[为是](分钟|小时|[分元秒天])/g;
/** Units that have one word, by it. */
const PLAIN: readonly Unit[] = ['fen', 'yuan', ...SECONDS_OF.keys()];
const UNIT_OF = new Map(PLAIN.map((unit) => [UNITS[unit], unit]));

/**
 * An integer whose name or term reads like money or a duration has an `x-unit`, the yuan of one object are in one unit, and
 * pages say the unit that a field of their operations has.
 */
export const fieldUnit = defineRule({
  id: 'field-unit',
  group: 'spec',
  check({ catalog, cursors, pages, report }) {
    for (const { name, schema } of catalogFields(catalog).filter(lacksUnit)) {
      const { source, title = name } = schema;
      const message = `"${name}" (${title}) reads like money or a duration, but has no x-unit.`;
      report(source, message, 'Add the x-unit that the official page states; openapi/README.md lists them.');
    }
    checkWorkingDays(catalogFields(catalog), cursors, report);
    checkMoney(catalogSchemas(catalog), report);
    checkAlike(catalogFields(catalog), cursors, report);
    checkOverseas(catalog, cursors, report);
    const fieldsOf = createPageFields(catalog);
    for (const [file, page] of pages()) checkPage(file, page, fieldsOf, report);
    return { checked: { operations: catalog.operations.length } };
  },
});

function lacksUnit({ name, schema }: Property): boolean {
  const { type, unit } = elementOf(schema);
  return type === 'integer' && unit === undefined && readsLikeMoney(name, schema.title);
}

/** A field whose explanation counts working days does not count days of the calendar. */
function checkWorkingDays(fields: readonly Property[], cursors: CheckContext['cursors'], report: Report): void {
  for (const { name, schema } of fields)
    if (
      [schema.title, schema.description].some((words) => words?.includes('工作日')) &&
      elementOf(schema).unit === 'day'
    )
      report(
        keywordPlace(schema.source, 'x-unit', cursors),
        `"${name}" counts days, and its explanation working days.`,
        'Write: x-unit: working-day',
      );
}

/** Units of amounts, whatever their currency. */
const OF_MONEY: ReadonlySet<Unit> = new Set<Unit>(['fen', 'yuan', 'currency-minor-unit']);

/** Units of yuan; an amount of another currency may stand beside it. */
const MONEY: ReadonlySet<Unit | undefined> = new Set<Unit>(['fen', 'yuan']);

/**
 * In each object, the unit of the most is taken for right. A shape that bases bring along is checked with every object that has
 * it, and what stands at one place is told once.
 */
function checkMoney(schemas: Iterable<Schema>, report: Report): void {
  const told = new Set<string>();
  for (const schema of schemas) {
    const [usual, ...others] = groupsBySize(amountsOf(schema), ({ unit }) => unit);
    const place = others.length > 0 ? placeKey(schema.source) : undefined;
    if (place === undefined || told.has(place)) continue;
    told.add(place);
    for (const { name, unit, source } of others.flatMap(([, amounts]) => amounts))
      report(source, `"${name}" is in ${unit}, and what stands beside it in ${usual?.[0]}.`, 'Correct its x-unit.');
  }
}

/** Fields of one name and one term are in one unit, that of the most of them. Amounts are in that of their currency. */
function checkAlike(fields: readonly Property[], cursors: CheckContext['cursors'], report: Report): void {
  const measured = fields.flatMap(({ name, schema }) => {
    const { unit } = elementOf(schema);
    return unit === undefined || OF_MONEY.has(unit) ? [] : [{ name, unit, ...schema }];
  });
  for (const alike of groupBy(measured, ({ name, title }) => `${name} ${title}`).values()) {
    const [usual, ...others] = groupsBySize(alike, ({ unit }) => unit);
    for (const { name, unit, source } of others.flatMap(([, found]) => found)) {
      const message = `"${name}" is in ${unit} here, and in ${usual?.[0]} in ${usual?.[1][0]?.source.file}.`;
      report(keywordPlace(source, 'x-unit', cursors), message, 'Correct the wrong one.');
    }
  }
}

/** Operations abroad, whose amounts are in the unit of their currency; customs declares in fen. */
const OVERSEAS = /^v3\/global\/(?!customs\/)/;

function checkOverseas({ operations }: Catalog, cursors: CheckContext['cursors'], report: Report): void {
  const told = new Set<string>();
  for (const operation of operations.filter(({ name }) => OVERSEAS.test(name)))
    for (const { name, schema } of operationFields(operation)) {
      const place = placeKey(schema.source);
      if (elementOf(schema).unit !== 'fen' || told.has(`${operation.name} ${place}`)) continue;
      told.add(`${operation.name} ${place}`);
      report(
        referencePlace(operation.source, schema.source, cursors),
        `"${name}" of ${operation.title} counts fen (${schema.source.file}), and amounts abroad the smallest unit of their currency.`,
        'Refer to the shape for overseas: components/schemas/Oversea….yaml, or write x-unit: currency-minor-unit.',
      );
    }
}

/** Where a file leads to the shape of another one; its own place when the shape is its own, or others lead there. */
function referencePlace(from: Source, to: Source, cursors: CheckContext['cursors']): Source {
  if (from.file === to.file) return to;
  const file = cursors.get(from.file);
  const reference =
    file && findWithin(file, (part) => (isTo(text(part, '$ref'), to) ? child(part, '$ref') : undefined));
  return reference ? sourceOf(reference) : from;
}

const isTo = (reference: string | undefined, { file }: Source): boolean =>
  reference !== undefined && posix.basename(reference) === posix.basename(file);

/** The amounts of an object; most schemas are none. */
function amountsOf(schema: Schema): { name: string; unit: Unit | undefined; source: Source }[] {
  if (schema.properties.length + schema.bases.length + (schema.variants?.length ?? 0) === 0) return [];
  return allProperties(schema).flatMap(({ name, schema: own }) => {
    const { unit } = elementOf(own);
    return MONEY.has(unit) ? [{ name, unit, source: own.source }] : [];
  });
}

function checkPage(
  file: string,
  page: MarkdownPage,
  fieldsOf: (file: string) => readonly Property[],
  report: Report,
): void {
  for (const { line, text } of textLines(page))
    for (const { index, 1: name, 2: word } of text.matchAll(SAID)) {
      const fields = fieldsOf(file).filter((field) => field.name === name);
      const units = new Set(fields.flatMap(({ schema }) => elementOf(schema).unit ?? []));
      const said = UNIT_OF.get(word);
      if (said && units.size > 0 && !units.has(said) && [...units].every((unit) => PLAIN.includes(unit)))
        report(
          { file, line, column: index + 1 },
          `The page says ${word} of "${name}", and the spec ${[...units].join(', ')}.`,
          'Correct the wrong one.',
        );
    }
}

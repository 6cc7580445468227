import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { textLines } from '../../docs/text-lines.ts';
import { SECONDS_OF } from '../../reference/durations.ts';
import { UNITS } from '../../reference/fact-words.ts';
import { elementOf } from '../../reference/schema-shape.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Property, Schema, Unit } from '../../spec/catalog-model.ts';
import { allProperties, placeKey } from '../../spec/traverse.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { catalogSchemas } from '../support/catalog-schemas.ts';
import { readsLikeMoney } from '../support/field-words.ts';
import { createPageFields } from '../support/page-fields.ts';

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
  check({ catalog, pages, report }) {
    for (const { name, schema } of catalogFields(catalog).filter(lacksUnit)) {
      const { source, title = name } = schema;
      const message = `"${name}" (${title}) reads like money or a duration, but has no x-unit.`;
      report(source, message, 'Add the x-unit that the official page states; openapi/README.md lists them.');
    }
    const schemas = new Map([...catalogSchemas(catalog)].map((schema) => [placeKey(schema.source), schema]));
    for (const schema of schemas.values()) checkMoney(schema, report);
    const fieldsOf = createPageFields(catalog);
    for (const [file, page] of pages()) checkPage(file, page, fieldsOf, report);
    return { checked: { operations: catalog.operations.length } };
  },
});

function lacksUnit({ name, schema }: Property): boolean {
  const { type, unit } = elementOf(schema);
  return type === 'integer' && unit === undefined && readsLikeMoney(name, schema.title);
}

/** Units of yuan; an amount of another currency may stand beside it. */
const MONEY: ReadonlySet<Unit | undefined> = new Set<Unit>(['fen', 'yuan']);

/** The unit of the most is taken for right. A shape that bases bring along is checked with every object that has it. */
function checkMoney(schema: Schema, report: Report): void {
  const amounts = allProperties(schema).flatMap(({ name, schema: own }) => {
    const { unit } = elementOf(own);
    return MONEY.has(unit) ? [{ name, unit, source: own.source }] : [];
  });
  const count = (unit: Unit | undefined): number => amounts.filter((each) => each.unit === unit).length;
  const [usual, ...others] = [...new Set(amounts.map(({ unit }) => unit))].sort((a, b) => count(b) - count(a));
  for (const { name, unit, source } of amounts.filter((each) => others.includes(each.unit)))
    report(source, `"${name}" is in ${unit}, and what stands beside it in ${usual}.`, 'Correct its x-unit.');
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

import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { titledPages } from '../../docs/titled-pages.ts';
import { elementOf } from '../../reference/schema-shape.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Operation, Property, Schema, Unit } from '../../spec/catalog-model.ts';
import { allProperties, fieldsIn } from '../../spec/traverse.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { catalogSchemas } from '../support/catalog-schemas.ts';
import { readsLikeMoney } from '../support/field-words.ts';

/** A page that says the unit of a field right behind its name. */
const SAID = /`[\w.[\]]*?(\w+)` ?(?:的)?单位[为是](分钟|小时|[分元秒天])/g;
const UNIT_OF: Readonly<Record<string, Unit>> = {
  ...{ 分: 'fen', 元: 'yuan' },
  ...{ 秒: 'second', 分钟: 'minute', 小时: 'hour', 天: 'day' },
};

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
    const schemas = new Map([...catalogSchemas(catalog)].map((schema) => [placeOf(schema), schema]));
    for (const schema of schemas.values()) checkMoney(schema, report);
    for (const { file, operations } of titledPages(catalog)) {
      const page = pages().get(file);
      if (page && operations.length) checkPage(page, file, operations, report);
    }
    return { checked: { operations: catalog.operations.length } };
  },
});

function lacksUnit({ name, schema }: Property): boolean {
  const { type, unit } = elementOf(schema);
  return type === 'integer' && unit === undefined && readsLikeMoney(name, schema.title);
}

/** Units of yuan; an amount of another currency may stand beside it. */
const MONEY: ReadonlySet<Unit | undefined> = new Set<Unit>(['fen', 'yuan']);

const placeOf = ({ source }: Schema): string => `${source.file}:${source.line}:${source.column}`;

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

/** Units that have one word. */
const PLAIN: ReadonlySet<Unit> = new Set(Object.values(UNIT_OF));

function checkPage(
  { lines, lineKinds }: MarkdownPage,
  file: string,
  operations: readonly Operation[],
  report: Report,
): void {
  for (const [index, line] of lines.entries())
    for (const { index: column, 1: name, 2: word } of lineKinds[index] === 'text' ? line.matchAll(SAID) : []) {
      const units = new Set(operations.flatMap((operation) => unitsOf(operation, name)));
      const said = UNIT_OF[word ?? ''];
      if (said && units.size > 0 && !units.has(said) && [...units].every((unit) => PLAIN.has(unit)))
        report(
          { file, line: index + 1, column: column + 1 },
          `The page says ${word} of "${name}", and the spec ${[...units].join(', ')}.`,
          'Correct the wrong one.',
        );
    }
}

/** The units of the fields of an operation that have a name. */
function unitsOf({ parameters, request, response }: Operation, name: string | undefined): Unit[] {
  const bodies = [request, response.body].flatMap((body) => (body ? [body.schema] : []));
  return fieldsIn(parameters, bodies).flatMap(({ name: own, schema }) =>
    own === name ? (elementOf(schema).unit ?? []) : [],
  );
}

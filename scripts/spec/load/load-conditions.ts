import { isScalar } from '../../lib/type-guards.ts';
import type { Condition, Property, Scalar } from '../catalog-model.ts';
import { attachConditions, fieldsOf } from '../conditions.ts';
import { badShape, type LoadContext } from './load-context.ts';
import { type Cursor, child, entries, isList, isMap, items, value } from './yaml.ts';

/** A condition with its place in the spec. */
interface Placed {
  condition: Condition;
  place: Cursor;
}

/** Properties with the conditions that `cursors` (a schema, or an operation's `x-query-conditions`) state about them. */
export function withConditions<Named extends Pick<Property, 'name' | 'conditions'>>(
  properties: Named[],
  cursors: readonly Cursor[],
  context: LoadContext,
): Named[] {
  const placed = cursors.flatMap((cursor) => readConditions(cursor, context));
  const names = new Set(properties.map(({ name }) => name));
  const known = placed.filter(({ condition, place }) => {
    const unknown = fieldsOf(condition).filter((name) => !names.has(name));
    for (const name of unknown) {
      context.report(badShape(place, `A condition names "${name}", which is no property here.`, UNKNOWN_FIX));
    }
    return unknown.length === 0;
  });
  return attachConditions(
    properties,
    known.map(({ condition }) => condition),
  );
}

const UNKNOWN_FIX = 'Correct the name, or add it to `properties` beside the condition.';

/** Whether a list holds shapes (`$ref`) rather than conditions (`required`). */
export const hasShapes = (list: Cursor): boolean => items(list).some((item) => child(item, '$ref') !== undefined);

function readConditions(cursor: Cursor, context: LoadContext): Placed[] {
  return [
    ...alternatives(cursor, 'oneOf', context),
    ...alternatives(cursor, 'anyOf', context),
    ...exclusion(cursor, context),
    ...dependencies(cursor, context),
    ...implication(cursor, context),
  ];
}

function alternatives(cursor: Cursor, key: 'oneOf' | 'anyOf', context: LoadContext): Placed[] {
  const place = child(cursor, key);
  if (!place || !isList(place) || (key === 'oneOf' && hasShapes(place))) return [];
  const lists = items(place).map(requiredNames);
  if (lists.length < 2 || lists.some((names) => names === undefined)) {
    const fix = 'List two or more of `required: [names]`; or, under `oneOf`, of $refs to components.';
    context.report(badShape(place, `"${key}" holds something other than lists of required fields.`, fix));
    return [];
  }
  const found = lists.flatMap((names) => (names ? [names] : []));
  return [{ condition: { kind: key === 'oneOf' ? 'one-of' : 'any-of', alternatives: found }, place }];
}

/** The names of a map that has `required` and nothing else; undefined for any other. */
function requiredNames(cursor: Cursor | undefined): string[] | undefined {
  const keys = entries(cursor).map(([key]) => key);
  const names = cursor && items(child(cursor, 'required')).map((item) => String(value(item)));
  return keys.length === 1 && names?.length ? names : undefined;
}

function exclusion(cursor: Cursor, context: LoadContext): Placed[] {
  const place = child(cursor, 'not');
  if (!place) return [];
  const fields = requiredNames(place);
  if (fields && fields.length > 1) return [{ condition: { kind: 'never-together', fields }, place }];
  const fix = 'Write `required: [a, b]` below it: the fields that are never sent together.';
  context.report(badShape(place, '"not" holds something other than two or more required fields.', fix));
  return [];
}

function dependencies(cursor: Cursor, context: LoadContext): Placed[] {
  return entries(child(cursor, 'dependentRequired')).flatMap(([field, place]): Placed[] => {
    const requires = items(place).map((item) => String(value(item)));
    if (requires.length) return [{ condition: { kind: 'dependent', field, requires }, place }];
    context.report(badShape(place, `What "${field}" depends on is no list of names.`, 'List the fields it needs.'));
    return [];
  });
}

function implication(cursor: Cursor, context: LoadContext): Placed[] {
  const place = child(cursor, 'if');
  const then = child(cursor, 'then');
  if (!place && !then) return [];
  const values = place && valuesOf(place);
  const requires = requiredNames(then);
  if (place && values && requires) return [{ condition: { kind: 'when', ...values, requires }, place }];
  context.report(badShape(place ?? then ?? cursor, 'This is no condition on the values of fields.', WHEN_FIX));
  return [];
}

const WHEN_FIX =
  'Write `if: {properties: {name: {const: A}}, required: [name]}` (or `enum: [A, B]`, or `contains: {const: A}` of a list) and `then: {required: [other]}`.';

/** The values by field of an `if`, and which are lists; undefined when it says anything else, or lets a field be absent. */
function valuesOf(place: Cursor): Pick<Extract<Condition, { kind: 'when' }>, 'fields' | 'lists'> | undefined {
  const keys = entries(place).map(([key]) => key);
  const required = items(child(place, 'required')).map(value);
  const found = entries(child(place, 'properties')).map(([name, schema]): [string, Scalar[]] => {
    const one = child(schema, 'contains') ?? schema;
    const values = isMap(one) ? [value(child(one, 'const')), ...items(child(one, 'enum')).map(value)] : [];
    return [name, values.filter(isScalar)];
  });
  const lists = entries(child(place, 'properties')).flatMap(([name, schema]) =>
    child(schema, 'contains') ? [name] : [],
  );
  const isPlain = keys.every((key) => key === 'properties' || key === 'required');
  const isComplete = found.length > 0 && found.every(([name, values]) => values.length && required.includes(name));
  if (!isPlain || !isComplete || required.length !== found.length) return undefined;
  return { fields: Object.fromEntries(found), ...(lists.length && { lists }) };
}

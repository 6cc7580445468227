import { sampleOf } from '../../scripts/reference/samples/sample.ts';
import type { Condition, Operation, Schema } from '../../scripts/spec/catalog-model.ts';
import { conditionsOf } from '../../scripts/spec/conditions.ts';
import { allProperties, emptySchema, parametersIn } from '../../scripts/spec/traverse.ts';

/** A value that breaks one condition of an operation's body or query, or fulfils it. */
export interface ConditionCase {
  operation: Operation;
  place: 'body' | 'query';
  condition: Condition;
  /** Names and indexes down to the object that has the condition. */
  path: string[];
  isRight: boolean;
  value: Record<string, unknown>;
}

type Encrypt = (schema: Schema, plain: string) => string;

/** The cases of each condition of an operation's JSON or XML body and of its query. */
export function conditionCases(operation: Operation, encrypt: Encrypt): ConditionCase[] {
  const { request, source } = operation;
  const query = { ...emptySchema('object', source), properties: parametersIn(operation, 'query') };
  const body = request && request.mediaType !== 'multipart/form-data' ? request.schema : undefined;
  return [
    ...casesOf(query, encrypt).map((each): ConditionCase => ({ ...each, operation, place: 'query' })),
    ...(body ? casesOf(body, encrypt).map((each): ConditionCase => ({ ...each, operation, place: 'body' })) : []),
  ];
}

type Case = Omit<ConditionCase, 'operation' | 'place'>;

function casesOf(root: Schema, encrypt: Encrypt): Case[] {
  const sample = sampleOf(root, { encrypt });
  return objectsIn(root, sample, []).flatMap(({ schema, path }) =>
    conditionsOf(allProperties(schema)).flatMap((condition) =>
      valuesFor(schema, condition, encrypt).map(({ isRight, value }): Case => {
        return { condition, path, isRight, value: Object(replaced(sample, path, value)) };
      }),
    ),
  );
}

/** The objects with conditions in a sample, however deep; those behind JSON text are left out. */
function objectsIn(schema: Schema, sample: unknown, path: string[]): { schema: Schema; path: string[] }[] {
  if (schema.items) return Array.isArray(sample) ? objectsIn(schema.items, sample[0], [...path, '0']) : [];
  if (typeof sample !== 'object' || sample === null) return [];
  const properties = allProperties(schema);
  const inner = properties.flatMap(({ name, schema: field }) =>
    objectsIn(field, Object.entries(sample).find(([key]) => key === name)?.[1], [...path, name]),
  );
  return [...(conditionsOf(properties).length ? [{ schema, path }] : []), ...inner];
}

type Fields = Record<string, unknown>;

/** Right and wrong values of an object for one condition. */
function valuesFor(schema: Schema, condition: Condition, encrypt: Encrypt): { isRight: boolean; value: Fields }[] {
  const withNames = (names: readonly string[]): Fields =>
    Object(sampleOf(schema, { encrypt, template: Object.fromEntries(names.map((name) => [name, undefined])) }));
  const base = withNames([]);
  const field = (name: string): Fields => {
    const property = allProperties(schema).find((each) => each.name === name);
    return property ? { [name]: sampleOf(property.schema, { encrypt, name }) } : {};
  };
  const fields = (names: readonly string[]): Fields => Object.assign({}, ...names.map(field));
  const right = (value: Fields) => ({ isRight: true, value });
  const wrong = (value: Fields) => ({ isRight: false, value });
  switch (condition.kind) {
    case 'one-of':
    case 'any-of': {
      const { alternatives } = condition;
      const all = alternatives.flat();
      return [
        ...alternatives.map((names) => right({ ...without(withNames(names), all), ...fields(names) })),
        wrong(without(base, all)),
        ...(condition.kind === 'one-of' ? [wrong({ ...base, ...fields(all) })] : []),
      ];
    }
    case 'never-together':
      return [right(without(base, condition.fields)), wrong({ ...base, ...fields(condition.fields) })];
    case 'dependent': {
      const own = { ...withNames([condition.field]), ...field(condition.field) };
      return [right({ ...own, ...fields(condition.requires) }), wrong(without(own, condition.requires))];
    }
    case 'when': {
      const values = Object.entries(condition.fields).map(([name, [first]]) => {
        return [name, condition.lists?.includes(name) ? [first] : first];
      });
      const given = { ...base, ...Object.fromEntries(values) };
      return [right({ ...given, ...fields(condition.requires) }), wrong(without(given, condition.requires))];
    }
  }
}

const without = (value: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

function replaced(value: unknown, [first, ...rest]: string[], part: unknown): unknown {
  if (first === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === first ? replaced(item, rest, part) : item));
  }
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, each]) => [name, name === first ? replaced(each, rest, part) : each]),
  );
}

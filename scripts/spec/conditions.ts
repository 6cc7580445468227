import type { Condition, Property } from './schema-model.ts';

/** The conditions of an object: those of its properties, each once, in the order of the properties. */
export function conditionsOf(properties: readonly Pick<Property, 'conditions'>[]): Condition[] {
  const found = new Map(
    properties.flatMap(({ conditions = [] }) => conditions.map((each) => [JSON.stringify(each), each])),
  );
  return [...found.values()];
}

/** The names of the fields that a condition is about. */
export function fieldsOf(condition: Condition): string[] {
  switch (condition.kind) {
    case 'one-of':
    case 'any-of':
      return [...new Set(condition.alternatives.flat())];
    case 'never-together':
      return condition.fields;
    case 'dependent':
      return [condition.field, ...condition.requires];
    case 'when':
      return [...Object.keys(condition.fields), ...condition.requires];
  }
}

/** Properties with the conditions that name them; returns the same list when there are none. */
export function attachConditions<Named extends Pick<Property, 'name' | 'conditions'>>(
  properties: Named[],
  conditions: readonly Condition[],
): Named[] {
  if (conditions.length === 0) return properties;
  return properties.map((property) => {
    const own = conditions.filter((condition) => fieldsOf(condition).includes(property.name));
    return own.length ? { ...property, conditions: [...(property.conditions ?? []), ...own] } : property;
  });
}

/** The fields of the other alternatives, which must be absent beside one. */
export const excludedBy = (alternative: readonly string[], alternatives: readonly string[][]): string[] => [
  ...new Set(alternatives.flat().filter((name) => !alternative.includes(name))),
];

/** The JSON Schema (2020-12) of a condition. */
export function conditionSchema(condition: Condition): Record<string, unknown> {
  switch (condition.kind) {
    case 'one-of':
      return { oneOf: condition.alternatives.map((alternative) => exclusive(alternative, condition.alternatives)) };
    case 'any-of':
      return { anyOf: condition.alternatives.map((required) => ({ required })) };
    case 'never-together':
      return { not: { required: condition.fields } };
    case 'dependent':
      return { dependentRequired: { [condition.field]: condition.requires } };
    case 'when':
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      return { if: valuesSchema(condition), then: { required: condition.requires } };
  }
}

const exclusive = (required: string[], alternatives: string[][]): Record<string, unknown> => ({
  required,
  properties: Object.fromEntries(excludedBy(required, alternatives).map((name) => [name, false])),
});

function valuesSchema({ fields, lists }: Extract<Condition, { kind: 'when' }>): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, values]) => {
    return [name, lists?.includes(name) ? { contains: { enum: values } } : { enum: values }];
  });
  return { properties: Object.fromEntries(entries), required: Object.keys(fields) };
}

/** What breaks a condition: a field that is missing, or one that must not be there. */
export interface Breach {
  condition: Condition;
  field: string;
  isMissing: boolean;
}

/** The breach of the first condition that an object does not fulfil; undefined when it fulfils all. */
export function firstBreach(conditions: readonly Condition[], value: object): Breach | undefined {
  const values = new Map(Object.entries(value));
  for (const condition of conditions) {
    const breach = breachOf(condition, values);
    if (breach) return { condition, ...breach };
  }
  return undefined;
}

type Values = ReadonlyMap<string, unknown>;

function breachOf(condition: Condition, values: Values): Omit<Breach, 'condition'> | undefined {
  const has = (name: string): boolean => values.has(name);
  switch (condition.kind) {
    case 'one-of':
    case 'any-of':
      return alternativesBreach(condition, values);
    case 'never-together':
      return condition.fields.every(has) ? { field: condition.fields.at(-1) ?? '', isMissing: false } : undefined;
    case 'dependent':
      return has(condition.field) ? missing(condition.requires, values) : undefined;
    case 'when': {
      const applies = Object.entries(condition.fields).every(([name, allowed]) =>
        allowed.some((each) => [values.get(name)].flat().includes(each)),
      );
      return applies ? missing(condition.requires, values) : undefined;
    }
  }
}

/** The alternative that the value has most of is the one that it means: its first missing field, or the first field of another. */
function alternativesBreach(
  { kind, alternatives }: Extract<Condition, { kind: 'one-of' | 'any-of' }>,
  values: Values,
): Omit<Breach, 'condition'> | undefined {
  const complete = alternatives.filter((names) => names.every((name) => values.has(name)));
  const excess = (names: readonly string[]) => excludedBy(names, alternatives).find((name) => values.has(name));
  if (complete.some((names) => kind === 'any-of' || excess(names) === undefined)) return undefined;
  const present = (names: readonly string[]): number => names.filter((name) => values.has(name)).length;
  const [meant = []] = complete.length ? complete : [...alternatives].sort((a, b) => present(b) - present(a));
  return missing(meant, values) ?? { field: excess(meant) ?? '', isMissing: false };
}

function missing(names: readonly string[], values: Values): Omit<Breach, 'condition'> | undefined {
  const field = names.find((name) => !values.has(name));
  return field === undefined ? undefined : { field, isMissing: true };
}

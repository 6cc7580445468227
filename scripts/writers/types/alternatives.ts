import type { Condition, Property, Schema } from '../../spec/catalog-model.ts';
import { conditionsOf, excludedBy, fieldsOf } from '../../spec/conditions.ts';
import { allProperties } from '../../spec/traverse.ts';
import { pascalCase } from './type-names.ts';

/** Whether a field must be there, may be there, or must not, in one alternative. */
type Presence = 'required' | 'optional' | 'never';

/** One way to fulfil a condition: the name of its type, and the presence of each field that the condition names. */
export interface Alternative {
  name: string;
  presence: ReadonlyMap<string, Presence>;
}

/** Alternatives that conditions of the same fields may have together before they stay apart. */
const MAX_COMBINED = 6;

/**
 * Alternatives of the conditions that types can express; conditions on values are left to comments. Conditions of the same
 * fields are one group: of an intersection in which some members exclude each other, a hover would not show the name.
 */
export function alternativesOf(properties: readonly Property[]): Alternative[][] {
  const taken = new Set<string>();
  const groups = conditionsOf(properties).flatMap((condition) => {
    const ways = waysOf(condition);
    if (ways.length === 0) return [];
    return [ways.map(({ name, ...way }) => ({ name: uniqueName(name, taken), presence: presenceOf(condition, way) }))];
  });
  return groups.reduce<Alternative[][]>(combineWith, []);
}

/** Groups with a further one, which is combined with the first that shares a field with it. */
function combineWith(groups: Alternative[][], group: Alternative[]): Alternative[][] {
  const at = groups.findIndex((other) => sharesField(other, group));
  const combined = groups[at]?.flatMap((first) => group.flatMap((second) => bothOf(first, second)));
  if (!combined || combined.length > MAX_COMBINED) return [...groups, group];
  return groups.map((other, index) => (index === at ? combined : other));
}

const fieldsIn = (group: readonly Alternative[]): string[] => group.flatMap(({ presence }) => [...presence.keys()]);

const sharesField = (first: readonly Alternative[], second: readonly Alternative[]): boolean =>
  fieldsIn(first).some((field) => fieldsIn(second).includes(field));

/** Two alternatives at once; none when a field would have to be there and not to be there. */
function bothOf(first: Alternative, second: Alternative): Alternative[] {
  const presence = new Map(first.presence);
  for (const [field, wanted] of second.presence) {
    const known = presence.get(field) ?? 'optional';
    if (known !== 'optional' && wanted !== 'optional' && known !== wanted) return [];
    if (known === 'optional') presence.set(field, wanted);
  }
  return [{ name: `${first.name}${second.name}`, presence }];
}

/** Whether a schema is declared as a type alias, which no interface can extend. */
export const isAlias = (schema: Schema): boolean =>
  schema.variants !== undefined || alternativesOf(allProperties(schema)).length > 0;

interface Way {
  name: string;
  required: readonly string[];
  never: readonly string[];
}

function waysOf(condition: Condition): Way[] {
  switch (condition.kind) {
    case 'one-of':
      return condition.alternatives.map((required) => ({
        name: nameOf('With', required),
        required,
        never: excludedBy(required, condition.alternatives),
      }));
    case 'any-of':
      return condition.alternatives.map((required) => ({ name: nameOf('With', required), required, never: [] }));
    case 'never-together':
      return condition.fields.map((field) => ({ name: nameOf('Without', [field]), required: [], never: [field] }));
    case 'dependent':
      return [
        { name: nameOf('Without', [condition.field]), required: [], never: [condition.field] },
        { name: nameOf('With', [condition.field]), required: fieldsOf(condition), never: [] },
      ];
    case 'when':
      return [];
  }
}

const nameOf = (word: string, names: readonly string[]): string => word + names.map(pascalCase).join('And');

function uniqueName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`;
  taken.add(name);
  return name;
}

function presenceOf(condition: Condition, { required, never }: Omit<Way, 'name'>): Alternative['presence'] {
  return new Map(
    fieldsOf(condition).map((field): [string, Presence] => {
      if (required.includes(field)) return [field, 'required'];
      return [field, never.includes(field) ? 'never' : 'optional'];
    }),
  );
}

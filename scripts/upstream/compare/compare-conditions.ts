import type { Condition } from '../../spec/schema-model.ts';
import type { Uncompared } from '../difference.ts';
import type { OfficialCondition, OfficialPlace } from '../official-model.ts';
import type { FieldDifference } from './compare-field.ts';
import type { ExpectedField } from './merge-statements.ts';
import type { SpecField, SpecPlace } from './schema-fields.ts';

/** Hears of each condition: compared, or why not. */
export type CountCondition = (result: 'compared' | Uncompared) => void;

type Plain = Exclude<OfficialCondition, { kind: 'required-sometimes' }>;

/** A condition of a field, with names of fields of one object. */
interface Stated {
  field: SpecField;
  condition: Plain;
}

/** Compares the conditions that pages state of one field with those of the object that has it. */
export function compareConditions(
  { name, conditions = [] }: ExpectedField,
  place: OfficialPlace,
  own: SpecPlace | undefined,
  count: CountCondition,
): FieldDifference[] {
  const missing = conditions.flatMap((condition): Stated[] => {
    if (condition.kind === 'required-sometimes') count('words');
    else if (!SENT_BY_CALLERS.has(place)) count('received');
    else {
      const stated = inOneObject(name, condition, own);
      count(stated ? 'compared' : 'elsewhere');
      return stated && !isStated(stated) ? [stated] : [];
    }
    return [];
  });
  const [first] = missing;
  if (!first) return [];
  const ours = (first.field.conditions ?? []).map((each) => JSON.stringify(each));
  const official = missing.map(({ condition }) => JSON.stringify(condition));
  return [{ kind: 'condition', official: official.join(', '), ours: ours.join(', ') || 'no condition' }];
}

const SENT_BY_CALLERS: ReadonlySet<OfficialPlace> = new Set(['body', 'query']);

/** The condition with the field that it is about, when all its names are fields beside that one; of an object, those in it. */
function inOneObject(name: string, condition: Plain, own: SpecPlace | undefined): Stated | undefined {
  const names = namesOf(condition);
  const parent = name.slice(0, name.lastIndexOf('.') + 1);
  const field = own?.fields.get(name);
  if (field && names.every((other) => own?.fields.has(`${parent}${other}`))) return { field, condition };
  const [first, ...rest] = names;
  const inner = own?.fields.get(`${name}.${first}`);
  if (!inner || condition.kind === 'required-when' || rest.length === 0) return undefined;
  return rest.every((other) => own?.fields.has(`${name}.${other}`))
    ? { field: inner, condition: { ...condition, fields: rest } }
    : undefined;
}

const namesOf = ({ fields }: Plain): string[] => (Array.isArray(fields) ? fields : Object.keys(fields));

/** Whether the conditions of the spec that name the field say the same of it. */
function isStated({ field, condition }: Stated): boolean {
  const own = field.conditions ?? [];
  const name = field.name.split('.').at(-1) ?? field.name;
  switch (condition.kind) {
    case 'required-when':
      return field.required || own.some((each) => isWhen(each, name, condition.fields));
    case 'one-of':
      return condition.fields.every((other) => own.some((each) => isChoice(each, 'one-of', name, other)));
    case 'at-least-one':
      return condition.fields.every((other) => own.some((each) => isChoice(each, 'any-of', name, other)));
    case 'never-with':
      return condition.fields.every((other) => own.some((each) => isNever(each, name, other)));
    case 'required-with':
      return field.required || condition.fields.every((other) => own.some((each) => needs(each, other, name)));
    case 'together':
      return condition.fields.every((other) => own.some((each) => needs(each, name, other)));
  }
}

function isWhen(own: Condition, name: string, fields: Record<string, string[]>): boolean {
  if (own.kind !== 'when' || !own.requires.includes(name)) return false;
  const names = Object.keys(own.fields);
  return (
    names.length === Object.keys(fields).length &&
    names.every((key) => fields[key]?.every((value) => own.fields[key]?.map(String).includes(value)))
  );
}

/** Whether a choice has the two fields in different alternatives. */
const isChoice = (own: Condition, kind: 'one-of' | 'any-of', name: string, other: string): boolean =>
  own.kind === kind &&
  own.alternatives.some((names) => names.includes(name) && !names.includes(other)) &&
  own.alternatives.some((names) => names.includes(other) && !names.includes(name));

const isNever = (own: Condition, name: string, other: string): boolean =>
  isChoice(own, 'one-of', name, other) ||
  (own.kind === 'never-together' && own.fields.length === 2 && own.fields.includes(name) && own.fields.includes(other));

/** Whether a field needs another: by itself, or in each alternative that has it. */
function needs(own: Condition, name: string, other: string): boolean {
  if (own.kind === 'dependent') return own.field === name && own.requires.includes(other);
  if (own.kind !== 'one-of' && own.kind !== 'any-of') return false;
  const having = own.alternatives.filter((names) => names.includes(name));
  return having.length > 0 && having.every((names) => names.includes(other));
}

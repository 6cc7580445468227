import type { Condition, Property, Schema } from '../../spec/catalog-model.ts';
import { conditionsOf, excludedBy } from '../../spec/conditions.ts';
import { allProperties } from '../../spec/traverse.ts';

/**
 * The fields of a complete sample: all but those that a condition excludes. Of alternatives it has the one whose fields
 * are among `known` (names of values that are given), else the first.
 */
export function chosenFields<Named extends Pick<Property, 'name' | 'conditions'>>(
  fields: readonly Named[],
  known: ReadonlySet<string>,
): Named[] {
  const excluded = new Set(conditionsOf(fields).flatMap((condition) => excludedFields(condition, known)));
  return fields.filter(({ name }) => !excluded.has(name));
}

function excludedFields(condition: Condition, known: ReadonlySet<string>): string[] {
  if (condition.kind === 'one-of') {
    const { alternatives } = condition;
    const chosen = alternatives.find((names) => names.every((name) => known.has(name))) ?? alternatives[0] ?? [];
    return excludedBy(chosen, alternatives);
  }
  if (condition.kind !== 'never-together') return [];
  const [first, ...others] = condition.fields;
  const dropped = others.findLast((name) => !known.has(name)) ?? first;
  return dropped === undefined ? [] : [dropped];
}

/** The shape of a sample, of several: the one that has most of the fields in `known`, the first of equals. */
export function chosenVariant(variants: readonly Schema[], known: ReadonlySet<string>): Schema | undefined {
  const score = (variant: Schema): number => allProperties(variant).filter(({ name }) => known.has(name)).length;
  const best = Math.max(...variants.map(score));
  return variants.find((variant) => score(variant) === best);
}

import type { Schema } from '../../spec/catalog-model.ts';
import { findSum, isSumRight, SUMS } from './amount-relations.ts';
import { fits } from './fits.ts';
import { hasNoFailure, isCause, statesIn } from './outcome.ts';

/** A field of a sample. */
export interface SampleField {
  name: string;
  value: unknown;
  required: boolean;
  schema: Schema;
}

/** Makes the fields of one object agree: parts make their total, and no cause of a failure stands beside a success. */
export const coherentFields = (fields: readonly SampleField[]): SampleField[] => withSums(withoutCauses(fields));

function withoutCauses(fields: readonly SampleField[]): SampleField[] {
  const states = statesIn(fields.map(({ name, value }) => [name, value] as const));
  return fields.filter(({ name, required }) => required || !isCause(name) || !hasNoFailure(states));
}

function withSums(fields: readonly SampleField[]): SampleField[] {
  const values = new Map(fields.map(({ name, value }) => [name, value]));
  const schemas = new Map(fields.map(({ name, schema }) => [name, schema]));
  for (const sum of SUMS) {
    const found = findSum(sum, (name) => values.get(name));
    if (!found || isSumRight(found)) continue;
    for (const [name, value] of divided(found.total, found.parts)) {
      const schema = schemas.get(name);
      if (schema && fits(schema, value)) values.set(name, value);
    }
  }
  return fields.map((field) => ({ ...field, value: values.get(field.name) }));
}

/** Parts that make the total: the others keep their values where they leave something, else they get a tenth each. */
function divided(total: number, [first, ...others]: [string, number][]): [string, number][] {
  const taken = others.reduce((sum, [, value]) => sum + value, 0);
  const kept = taken < total ? others : others.map(([name]): [string, number] => [name, Math.floor(total / 10)]);
  const left = total - kept.reduce((sum, [, value]) => sum + value, 0);
  return first ? [[first[0], left], ...kept] : kept;
}

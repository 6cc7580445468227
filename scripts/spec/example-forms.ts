import { oncePer } from '../lib/once.ts';
import type { Condition, Operation, Property, Schema } from './catalog-model.ts';
import { conditionsOf } from './conditions.ts';
import { exampleFile } from './locations.ts';
import { allProperties } from './traverse.ts';

/** An example of an operation, and who calls so: a role, absent where all callers send the same fields. */
export interface ExampleForm {
  file: string;
  caller?: string;
}

/**
 * The examples of an operation, in the order of its page: one, or, where a merchant sends its own number and an institution
 * its own with that of a sub-merchant, one of each.
 */
export const exampleForms = oncePer((operation: Operation): readonly ExampleForm[] => {
  const file = exampleFile(operation);
  if (!hasTwoIdentities(operation)) return [{ file }];
  return [
    { file, caller: '直连商户' },
    { file: file.replace(/\.ts$/, '.institution.ts'), caller: '从业机构' },
  ];
});

/** The files of an operation's examples, in the order of its page. */
export const exampleFiles = (operation: Operation): string[] => exampleForms(operation).map(({ file }) => file);

/** An operation as an institution calls it: its own alternative comes first, and a payer has no number of the merchant's. */
export function asInstitution(operation: Operation): Operation {
  const { request, parameters } = operation;
  return {
    ...operation,
    parameters: parameters.map(institutionFirst),
    ...(request && { request: { ...request, schema: bodyOfInstitution(request.schema) } }),
  };
}

function bodyOfInstitution(schema: Schema): Schema {
  const properties = schema.properties.map((property) => ({
    ...institutionFirst(property),
    schema: withoutOwnPayer(property.schema),
  }));
  return { ...schema, properties };
}

function withoutOwnPayer(schema: Schema): Schema {
  if (!schema.properties.some(({ name }) => name === 'sp_openid')) return schema;
  return { ...schema, properties: schema.properties.filter(({ name }) => name !== 'openid') };
}

function institutionFirst<Named extends Pick<Property, 'conditions'>>(field: Named): Named {
  if (!field.conditions) return field;
  const conditions = field.conditions.map((condition) =>
    isOfIdentities(condition)
      ? { ...condition, alternatives: [...condition.alternatives].sort((a, b) => rank(a) - rank(b)) }
      : condition,
  );
  return { ...field, conditions };
}

const isOfInstitution = (names: readonly string[]): boolean => names.some((name) => /^sp_(mchid|appid)$/.test(name));

const rank = (names: readonly string[]): number => (isOfInstitution(names) ? 0 : 1);

function hasTwoIdentities({ parameters, request }: Operation): boolean {
  const fields = [...parameters, ...(request ? allProperties(request.schema) : [])];
  return conditionsOf(fields).some(isOfIdentities);
}

/** Whether one alternative has fields of an institution, and another none. */
function isOfIdentities(condition: Condition): condition is Extract<Condition, { kind: 'one-of' }> {
  if (condition.kind !== 'one-of') return false;
  return condition.alternatives.some(isOfInstitution) && !condition.alternatives.every(isOfInstitution);
}

import { catalogFields, catalogSchemas } from '../../spec/catalog-fields.ts';
import type { Catalog, Property } from '../../spec/catalog-model.ts';
import { placeKey } from '../../spec/traverse.ts';
import type { Report } from '../define-rule.ts';

/** In how many places fields of each name have each term. */
type Uses = ReadonlyMap<string, ReadonlyMap<string | undefined, number>>;

/**
 * Two fields of one object do not have the term of each other: no field of the name has it elsewhere, and several have that of the
 * other one.
 */
export function checkSwappedTerms(catalog: Catalog, report: Report): void {
  const uses = usesOf(catalogFields(catalog));
  const told = new Set<string>();
  for (const { properties } of catalogSchemas(catalog)) {
    const strange = properties.filter((field) => usesOfTerm(uses, field, field) === 1);
    for (const [index, field] of strange.entries()) {
      const other = strange.slice(0, index).find((each) => areSwapped(each, field, uses));
      if (!other || told.has(placeKey(field.schema.source))) continue;
      told.add(placeKey(field.schema.source));
      const message = `"${other.name}" has the term of "${field.name}", and that has its: ${other.schema.title}, ${field.schema.title}`;
      report(other.schema.source, message, 'Exchange the titles.');
    }
  }
}

const areSwapped = (one: Property, other: Property, uses: Uses): boolean =>
  one.schema.title !== other.schema.title && usesOfTerm(uses, one, other) > 1 && usesOfTerm(uses, other, one) > 1;

/** In how many places fields of the name of one have the term of another. */
const usesOfTerm = (uses: Uses, { name }: Property, { schema }: Property): number =>
  uses.get(name)?.get(schema.title) ?? 0;

function usesOf(fields: readonly Property[]): Uses {
  const uses = new Map<string, Map<string | undefined, number>>();
  for (const { name, schema } of fields) {
    const terms = uses.get(name) ?? new Map<string | undefined, number>();
    uses.set(name, terms.set(schema.title, (terms.get(schema.title) ?? 0) + 1));
  }
  return uses;
}

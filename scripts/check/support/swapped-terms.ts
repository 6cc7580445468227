import { catalogFields, catalogSchemas } from '../../spec/catalog-fields.ts';
import type { Catalog, Property } from '../../spec/catalog-model.ts';
import { placeKey } from '../../spec/traverse.ts';
import type { Report } from '../define-rule.ts';

/** How often each name has each term, by `name term`, counted once a place. */
type Uses = ReadonlyMap<string, number>;

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

/** How often the name of one field has the term of another. */
const usesOfTerm = (uses: Uses, { name }: Property, { schema }: Property): number =>
  uses.get(`${name} ${schema.title}`) ?? 0;

function usesOf(fields: readonly Property[]): Uses {
  const places = new Set(fields.map(({ name, schema }) => `${name} ${schema.title}\n${placeKey(schema.source)}`));
  const uses = new Map<string, number>();
  for (const place of places) {
    const use = place.slice(0, place.indexOf('\n'));
    uses.set(use, (uses.get(use) ?? 0) + 1);
  }
  return uses;
}

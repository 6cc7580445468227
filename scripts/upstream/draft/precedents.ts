import { groupBy } from '../../lib/group-by.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Catalog, Schema } from '../../spec/catalog-model.ts';
import type { FieldTree } from './field-tree.ts';

/** Finds a field that the spec has already, as a model for a new one: its unit, meanings of values, and examples. */
export type FindPrecedent = (tree: FieldTree) => Schema | undefined;

/** Indexes the fields of the spec by their names. */
export function indexPrecedents(catalog: Catalog): FindPrecedent {
  const fields = groupBy(catalogFields(catalog), ({ name }) => name);
  return (tree) =>
    closest(
      tree,
      (fields.get(tree.name) ?? []).map(({ schema }) => schema),
    );
}

/**
 * The field with the same term and all enum values, or else with the values alone; its examples count with the same term
 * only. A field of the same name alone is one where all of them have the same unit.
 */
function closest({ field }: FieldTree, candidates: readonly Schema[]): Schema | undefined {
  const values = field.enum ?? [];
  const isSame = ({ title }: Schema): boolean => title === field.term;
  const covers = (schema: Schema): boolean =>
    values.every((value) => (schema.items ?? schema).enumDescriptions[value] !== undefined);
  const same = candidates.filter(isSame);
  const best = same.find(covers) ?? (values.length > 0 ? candidates.find(covers) : same[0]);
  if (best) return isSame(best) ? best : { ...best, examples: [] };
  const units = new Set(candidates.map(({ unit }) => unit));
  const [first] = candidates;
  return first && units.size === 1 ? { ...first, examples: [] } : undefined;
}

import { catalogSchemas } from '../../spec/catalog-fields.ts';
import type { Catalog, Schema } from '../../spec/catalog-model.ts';
import { placeKey } from '../../spec/traverse.ts';
import type { Report } from '../define-rule.ts';

/** Two fields of one object that refer to the same shape say by terms of their own what tells them apart. */
export function checkSiblings(catalog: Catalog, report: Report): void {
  const reported = new Set<string>();
  for (const { properties } of catalogSchemas(catalog)) {
    const referring = properties.filter(({ schema }) => schema.target);
    for (const [index, { name, schema }] of referring.entries()) {
      const twin = referring.slice(0, index).find((other) => areAlike(other.schema, schema));
      const place = placeKey(schema.source);
      if (!twin || reported.has(place)) continue;
      reported.add(place);
      const message = `"${name}" and "${twin.name}" have one shape and one term: ${schema.title}`;
      report(schema.source, message, 'Give each a "title" beside its $ref.');
    }
  }
}

const areAlike = (one: Schema, other: Schema): boolean =>
  one.title === other.title &&
  one.target !== undefined &&
  placeKey(one.target) === placeKey(other.target ?? other.source);

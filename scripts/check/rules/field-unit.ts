import { elementOf } from '../../reference/schema-shape.ts';
import type { Property } from '../../spec/catalog-model.ts';
import { catalogFields } from '../../spec/traverse.ts';
import { defineRule } from '../define-rule.ts';
import { readsLikeMoney } from '../support/field-words.ts';

/** An integer whose name or term reads like money or a duration has an `x-unit`. */
export const fieldUnit = defineRule({
  id: 'field-unit',
  group: 'spec',
  check({ catalog, report }) {
    for (const { name, schema } of catalogFields(catalog).filter(lacksUnit)) {
      const { source, title = name } = schema;
      const message = `"${name}" (${title}) reads like money or a duration, but has no x-unit.`;
      report(source, message, 'Add the x-unit that the official page states; openapi/README.md lists them.');
    }
    return { checked: { operations: catalog.operations.length } };
  },
});

function lacksUnit({ name, schema }: Property): boolean {
  const { type, unit } = elementOf(schema);
  return type === 'integer' && unit === undefined && readsLikeMoney(name, schema.title);
}

import { catalogSchemas } from '../../spec/catalog-fields.ts';
import { defineRule } from '../define-rule.ts';
import { PLACEHOLDER } from '../support/value-faults.ts';

/** No example of a field is the field's own term, or a placeholder. */
export const exampleIsValue = defineRule({
  id: 'example-is-value',
  group: 'spec',
  scope: 'path',
  check({ catalog, report }) {
    for (const { examples, exampleSources = [], title, source } of catalogSchemas(catalog)) {
      for (const [index, value] of examples.entries()) {
        if (typeof value !== 'string' || (value !== title && !PLACEHOLDER.test(value))) continue;
        const what = value === title ? 'the term of its field' : 'a placeholder';
        report(
          exampleSources[index] ?? source,
          `The example "${value}" is ${what}.`,
          'Give a value that the field may have.',
        );
      }
    }
    return { checked: { operations: catalog.operations.length } };
  },
});

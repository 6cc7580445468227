import type { Operation, Property } from '../../spec/catalog-model.ts';
import { asProperty, visitSchemas, webhookSchemas } from '../../spec/traverse.ts';
import { defineRule } from '../define-rule.ts';

/** Text that stands for a value instead of being one: `xxx`, 示例值, encryption of what is encrypted. */
const PLACEHOLDER = /x{3,}|示例值|RSA-OAEP\(RSA-OAEP\(/i;

/** No example of a field is the field's own term, or a placeholder. */
export const exampleIsValue = defineRule({
  id: 'example-is-value',
  group: 'spec',
  scope: 'path',
  check({ catalog, report }) {
    const fields = new Set<Property['schema']>();
    for (const schema of [...catalog.operations.flatMap(schemasOf), ...catalog.webhooks.flatMap(webhookSchemas)]) {
      visitSchemas(schema, (part) => fields.add(part));
    }
    for (const { examples, exampleSources = [], title, source } of fields) {
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

function schemasOf({ parameters, request, response }: Operation): Property['schema'][] {
  const bodies = [request, response.body, ...(response.others ?? [])].flatMap((body) => (body ? [body.schema] : []));
  return [...parameters.map((parameter) => asProperty(parameter).schema), ...bodies];
}

import type { Operation, Schema, Source } from '../../spec/catalog-model.ts';
import { visitSchemas, webhookSchemas } from '../../spec/traverse.ts';
import { createValidator } from '../../spec/validator.ts';
import { defineRule } from '../define-rule.ts';

/** A value that the spec gives, with the schema that it must satisfy. */
interface Sample {
  schema: Schema;
  value: unknown;
  source: Source;
  what: 'example' | 'default';
}

/** Every example and default of the spec satisfies its schema; text that holds JSON holds JSON of its shape. */
export const exampleMatchesSchema = defineRule({
  id: 'example-matches-schema',
  group: 'spec',
  scope: 'path',
  check({ catalog, report }) {
    const validate = createValidator();
    const samples = samplesOf([...catalog.operations.flatMap(schemasOf), ...catalog.webhooks.flatMap(webhookSchemas)]);
    for (const { schema, value, source, what } of samples) {
      const error = validate(schema, value);
      if (error === undefined) continue;
      const message = `The ${what} ${JSON.stringify(value).slice(0, 80)} ${error}.`;
      report(source, message, `Correct the ${what}, or the schema beside it.`);
    }
    return { checked: { values: samples.length } };
  },
});

/** Every example and default of the schemas once, however many operations share it. */
function samplesOf(schemas: Schema[]): Sample[] {
  const found = new Map<string, Sample>();
  const add = (sample: Sample) => {
    const { file, line, column } = sample.source;
    found.set(`${file}:${line}:${column} ${sample.what}`, sample);
  };
  for (const schema of schemas) {
    visitSchemas(schema, (part) => {
      for (const [index, value] of part.examples.entries()) {
        add({ schema: part, value, source: part.exampleSources?.[index] ?? part.source, what: 'example' });
      }
      if (part.default !== undefined) add({ schema: part, value: part.default, source: part.source, what: 'default' });
    });
  }
  return [...found.values()];
}

function schemasOf({ parameters, request, response }: Operation): Schema[] {
  const bodies = [request, response.body, ...(response.others ?? [])].flatMap((body) => (body ? [body.schema] : []));
  return [...parameters.map(({ schema }) => schema), ...bodies];
}

import type { Operation, Schema, Source } from '../../spec/catalog-model.ts';
import { allBodySchemas, distinctSchemas, webhookSchemas } from '../../spec/traverse.ts';
import { createValidator, type Validator } from '../../spec/validator.ts';
import type { Webhook } from '../../spec/webhook-model.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { keywordPlace } from '../support/keyword-place.ts';

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
  check(context) {
    const { operations, webhooks } = context.catalog;
    const { versionOf, isApproved, approve } = context;
    const validate = createValidator();
    const isWrong = (samples: readonly Sample[]): boolean =>
      samples.some(({ schema, value }) => validate(schema, value) !== undefined);
    const subjects = [...operations, ...webhooks];
    const due = subjects.filter((subject) => !isApproved([versionOf(subject)]));
    const samples = samplesOf(subjects.flatMap(schemasOf));
    // Operations share shapes: where one is wrong, all are checked together, so that each problem is told once.
    if (isWrong(samplesOf(due.flatMap(schemasOf)))) checkSamples(samples, validate, context);
    else for (const subject of subjects) approve([versionOf(subject)]);
    return { checked: { values: samples.length } };
  },
});

function checkSamples(samples: readonly Sample[], validate: Validator, { cursors, report }: CheckContext): void {
  for (const { schema, value, source, what } of samples) {
    const error = validate(schema, value);
    if (error === undefined) continue;
    const message = `The ${what} ${JSON.stringify(value).slice(0, 80)} ${error}.`;
    const place = what === 'default' ? keywordPlace(source, 'default', cursors) : source;
    report(place, message, `Correct the ${what}, or the schema beside it.`);
  }
}

/** Every example and default of the schemas once, however many operations share it. */
function samplesOf(schemas: Schema[]): Sample[] {
  const found = new Map<string, Sample>();
  const add = (sample: Sample) => {
    const { file, line, column } = sample.source;
    found.set(`${file}:${line}:${column} ${sample.what}`, sample);
  };
  for (const part of distinctSchemas(schemas)) {
    for (const [index, value] of part.examples.entries()) {
      add({ schema: part, value, source: part.exampleSources?.[index] ?? part.source, what: 'example' });
    }
    if (part.default !== undefined) add({ schema: part, value: part.default, source: part.source, what: 'default' });
  }
  return [...found.values()];
}

function schemasOf(subject: Operation | Webhook): Schema[] {
  if (!('response' in subject)) return webhookSchemas(subject);
  return [...subject.parameters.map(({ schema }) => schema), ...allBodySchemas(subject)];
}

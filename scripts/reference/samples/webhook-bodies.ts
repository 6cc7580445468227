import type { Schema, Webhook } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';
import { type SampleOptions, sampleOf } from './sample.ts';

/** The plain values of an object: what a notification says before anything is encrypted. */
export type Fields = Record<string, unknown>;

/** Every field of what a webhook sends encrypted, with a state that fits the event: `CLOSED` for `REFUND.CLOSED`. */
export function resourceSample({ event, resource }: Webhook): Fields | undefined {
  return resource && { ...objectSample(resource.schema), ...statesOf(resource.schema, event) };
}

/** Every field of the body as it arrives; what is encrypted or signed in it holds text of no meaning. */
export function bodySample({ event, body }: Webhook): Fields {
  return { ...objectSample(body.schema, { seal: () => CIPHERTEXT }), ...statesOf(body.schema, event) };
}

/** Stands for what is encrypted. */
const CIPHERTEXT = 'sRvt…';

/** An object that the spec gives whole is taken as it is: of the shapes that share a schema, it is one. */
const wholeExample: SampleOptions['given'] = (_, schema) =>
  schema.type === 'object' ? structuredClone(schema.examples[0]) : undefined;

const objectSample = (schema: Schema, options: SampleOptions = {}): Fields =>
  Object.fromEntries(Object.entries(sampleOf(schema, { ...options, given: wholeExample }) ?? {}));

/** An event is named by what became of the object: the field of its state says the same. */
function statesOf(schema: Schema, event: string): Fields {
  const words = event.split(/[._]/).reverse();
  const entries = allProperties(schema)
    .filter(({ name }) => /(^|_)(state|status)$/.test(name))
    .flatMap(({ name, schema: { enum: values = [] } }) => {
      const fitting = words.map((word) => values.find((value) => String(value).endsWith(word)));
      const value = fitting.find((found) => found !== undefined);
      return value === undefined ? [] : [[name, value]];
    });
  return Object.fromEntries(entries);
}

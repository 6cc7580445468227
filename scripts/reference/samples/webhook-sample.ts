import type { Schema, Webhook } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';
import { jsonText, xmlText } from './message-text.ts';
import { type SampleOptions, sampleOf } from './sample.ts';

/** The samples of a callback as text: the body as it arrives, and its decrypted data. */
export interface WebhookSamples {
  body: string;
  resource?: string;
}

/** Makes the samples of a callback. XML inside `req_info` has a root of its own name. */
export function webhookSamples(webhook: Webhook): WebhookSamples {
  const text = webhook.version === 'v3' ? jsonText : xmlText;
  const resource = resourceSample(webhook);
  const root = webhook.resource?.encryption === 'apiv2-key' ? 'root' : 'xml';
  const plain = resource && text(resource).replace(/^<xml>|<\/xml>$/g, (tag) => tag.replace('xml', root));
  return { body: text(bodySample(webhook)), ...(plain !== undefined && { resource: plain }) };
}

/** The plain values of an object, by field name. */
export type Fields = Record<string, unknown>;

/**
 * The decrypted data of a callback with every field; its state fits the event: `CLOSED` for `REFUND.CLOSED`. Of several
 * shapes it has the one with the fields `wanted`.
 */
export function resourceSample({ event, resource }: Webhook, wanted: readonly string[] = []): Fields | undefined {
  return resource && stateSample(resource.schema, event, wanted);
}

/** The decrypted data of a callback in one of its shapes, by the name of the component; undefined for any other name. */
export function shapeSample({ event, resource }: Webhook, component: string): Fields | undefined {
  const shape = resource?.schema.variants?.find((variant) => variant.component === component);
  return shape && stateSample(shape, event);
}

function stateSample(schema: Schema, event: string, wanted: readonly string[] = []): Fields {
  const withFields = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]));
  const names = Object.keys(objectSample(schema, { template: withFields(wanted) }));
  const states = Object.entries(statesOf(schema, event)).filter(([name]) => names.includes(name));
  // The states decide which of the other fields there are.
  const sample = objectSample(schema, { template: { ...withFields(names), ...Object.fromEntries(states) } });
  return withoutSuccess({ ...sample, ...Object.fromEntries(states) }, states);
}

const FAILED_STATE = /CLOSED|ABNORMAL|FAIL/;

/** The sample without its time of success when a state says that there was none. */
function withoutSuccess(sample: Fields, states: readonly [string, unknown][]): Fields {
  const hasFailed = states.some(([, state]) => FAILED_STATE.test(String(state)));
  return Object.fromEntries(Object.entries(sample).filter(([name]) => !hasFailed || name !== 'success_time'));
}

/** The body of a callback as it arrives, with every field; encrypted and signed fields hold a placeholder. */
export function bodySample({ event, body }: Webhook): Fields {
  return { ...objectSample(body.schema, { encrypt: () => CIPHERTEXT }), ...statesOf(body.schema, event) };
}

/** The placeholder of encrypted text. */
const CIPHERTEXT = 'sRvt…';

/** Takes an object that the spec has a complete example of: of the shapes that share a schema, it is one. */
const completeExample: SampleOptions['override'] = (_, schema) =>
  schema.type === 'object' ? structuredClone(schema.examples[0]) : undefined;

const objectSample = (schema: Schema, options: SampleOptions = {}): Fields =>
  Object.fromEntries(Object.entries(sampleOf(schema, { ...options, override: completeExample }) ?? {}));

/** The fields of states, with their descriptions in words. An event is named by the new state of its object. */
function statesOf(schema: Schema, event: string): Fields {
  const words = event.split(/[._]/).reverse();
  const properties = allProperties(schema);
  const entries = properties
    .filter(({ name }) => /(^|_)(state|status)$/.test(name))
    .flatMap(({ name, schema: { enum: values = [], enumDescriptions } }) => {
      const fitting = words.map((word) => values.find((value) => String(value).endsWith(word)));
      const value = fitting.find((found) => found !== undefined);
      if (value === undefined) return [];
      const meaning = enumDescriptions[String(value)];
      const inWords = properties.filter((each) => isDescriptionOf(name, each.name) && meaning !== undefined);
      return [[name, value], ...inWords.map((each) => [each.name, meaning])];
    });
  return Object.fromEntries(entries);
}

const isDescriptionOf = (state: string, name: string): boolean =>
  name === `${state}_desc` || name === `${state}_description`;

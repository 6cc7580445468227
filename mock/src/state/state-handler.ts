import { isRecord } from '../../../scripts/lib/type-guards.ts';
import type { Schema } from '../../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../../scripts/spec/traverse.ts';
import type { StateHandler } from '../mock-model.ts';
import type { HandlerAnswer } from './handler-context.ts';
import type { MockState } from './mock-state.ts';
import { requestFields } from './request-fields.ts';
import { sentRequest } from './sent-request.ts';
import { stateErrorOutcome } from './state-errors.ts';
import { handlerOf } from './stateful-operations.ts';

/** Makes what answers stateful operations from a state, and changes it: both protocols share it. */
export function createStateHandler(state: MockState): StateHandler {
  return (received) => {
    const { operation } = received;
    const handler = handlerOf(operation.id);
    if (!handler) return undefined;
    state.clock.runDue();
    const result = handler({ operation, fields: requestFields(received), state, sent: sentRequest(received) });
    if (result === undefined) return undefined;
    if (typeof result === 'string') return stateErrorOutcome(result, operation.version);
    const schema = operation.response.body?.schema;
    return { kind: 'answer', fields: {}, ...(schema && shapedAnswer(result, schema)) };
  };
}

/** What an answer or a notice says, as its schema has it: the fields that it names, and without those that it does not require. */
export function shapedAnswer({ fields, without = [], template }: HandlerAnswer, schema: Schema) {
  const unsent = template?.unsent ?? [];
  const named = fieldsOf(fields, schema);
  const absent = [...without, ...unsent.filter((name) => !hasPath(named, name.split('.')))];
  return {
    fields: named,
    without: absent.filter((name) => !isRequired(schema, name.split('.'))),
    template: template?.body ?? {},
  };
}

const hasPath = (value: unknown, [first, ...rest]: string[]): boolean =>
  first === undefined || (isRecord(value) && first in value && hasPath(value[first], rest));

/** Whether answers must have a field: whatever the state, they do. */
function isRequired(schema: Schema, [first, ...rest]: string[]): boolean {
  const property = allProperties(schema).find(({ name }) => name === first);
  if (!property) return false;
  return rest.length === 0 ? property.required : isRequired(property.schema, rest);
}

/** The fields that a schema names, at every depth; those of APIv2 may be numbered. */
function fieldsOf(fields: object, schema: Schema): Record<string, unknown> {
  const properties = allProperties(schema);
  const named = new Map(properties.map((property) => [property.name, property.schema]));
  const numbered = properties.flatMap(({ pattern, schema: own }) =>
    pattern === undefined ? [] : [{ pattern: new RegExp(pattern), own }],
  );
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const own = named.get(name) ?? numbered.find(({ pattern }) => pattern.test(name))?.own;
      return own && value !== undefined ? [[name, shapedValue(value, own)]] : [];
    }),
  );
}

function shapedValue(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => (schema.items ? shapedValue(item, schema.items) : item));
  if (isRecord(value)) return fieldsOf(value, schema);
  if (typeof value === 'string' && schema.content) return shapedText(value, schema.content);
  // Some numbers are texts in one operation and numbers in another.
  if (typeof value === 'string' && schema.type === 'integer' && /^\d{1,15}$/.test(value)) return Number(value);
  return typeof value === 'number' && schema.type === 'string' ? String(value) : value;
}

/** JSON inside text has the fields of its own schema. */
function shapedText(text: string, content: Schema): string {
  const value: unknown = JSON.parse(text);
  return JSON.stringify(shapedValue(value, content));
}

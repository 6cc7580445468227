import { oncePer } from '../../lib/once.ts';
import type { Body, ClientCall, ClientSide, Operation, Schema } from '../../spec/catalog-model.ts';
import { visitSchemas } from '../../spec/traverse.ts';
import type { Webhook } from '../../spec/webhook-model.ts';

/** Every name that prose about these operations may set in code: fields, headers, enum values, errors, paths, hosts. */
export const namesOf = (operations: readonly Operation[]): Set<string> =>
  new Set(operations.flatMap((operation) => [...operationNames(operation)]));

const operationNames = oncePer((operation: Operation): ReadonlySet<string> => {
  const { request, response, parameters, errors, path, server } = operation;
  const names = new Set([path, ...errors.map(({ code }) => code)]);
  for (const { name, schema } of parameters) {
    names.add(name);
    addNames(schema, names);
  }
  for (const body of [request, response.body, ...(response.others ?? [])]) if (body) addBody(body, names);
  if (server !== undefined) names.add(server).add(server.replace(/^https:\/\//, ''));
  return names;
});

/** Every name that prose about a callback may set in code: fields of envelope, plain text and answer, headers, values. */
export const webhookNames = oncePer(({ event, headers, body, resource, reply }: Webhook): ReadonlySet<string> => {
  const names = new Set([event]);
  for (const { name, schema } of [...headers, ...reply.headers]) {
    names.add(name);
    addNames(schema, names);
  }
  for (const each of [body, reply.body]) if (each) addBody(each, names);
  if (resource) addNames(resource.schema, names.add(resource.from));
  return names;
});

/** Every name that prose about a call on the device may set in code: functions, parameters, results, what it is given. */
function clientNames(call: ClientCall, { signings }: ClientSide): Set<string> {
  const { functions, inputs, outputs, parameters, result, outcomes, errors, signing } = call;
  const names = new Set([
    call.call,
    ...functions,
    ...outcomes.map(({ value }) => value),
    ...errors.map(({ text }) => text),
  ]);
  for (const { field, parameter } of inputs) names.add(field).add(parameter ?? field);
  for (const { field } of outputs) names.add(field);
  for (const schema of [parameters, result]) if (schema) addNames(schema, names);
  const scheme = signings.find(({ id }) => id === signing);
  if (scheme) names.add(scheme.output).add(scheme.function ?? scheme.output);
  return names;
}

/** Operations, callbacks and calls on the device. */
interface Subjects {
  operations: readonly Operation[];
  webhooks: readonly Webhook[];
  calls: readonly ClientCall[];
}

/** Every name that prose about all of these may set in code. */
export const subjectNames = ({ operations, webhooks, calls }: Subjects, client: ClientSide): Set<string> =>
  new Set([
    ...namesOf(operations),
    ...webhooks.flatMap((webhook) => [...webhookNames(webhook)]),
    ...calls.flatMap((call) => [...clientNames(call, client)]),
  ]);

function addBody(body: Body, names: Set<string>): void {
  names.add(body.mediaType);
  addNames(body.schema, names);
}

function addNames(schema: Schema, names: Set<string>): void {
  visitSchemas(schema, ({ properties, enum: values = [], const: constant, contentMediaType }) => {
    for (const { name } of properties) names.add(name);
    for (const value of values) names.add(String(value));
    if (constant !== undefined) names.add(String(constant));
    if (contentMediaType !== undefined) names.add(contentMediaType);
  });
}

/** Whether code in prose is a known name, or a dotted path of such: `amount.total`, `receivers[].type`. */
export function isKnownName(code: string, known: (name: string) => boolean): boolean {
  if (known(code)) return true;
  const parts = code.replaceAll('[]', '').split('.');
  return parts.length > 1 && parts.every((part) => known(part));
}

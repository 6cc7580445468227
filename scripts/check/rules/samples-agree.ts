import { findCall } from '../../languages/read-call.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { sampleExchange } from '../../reference/samples/exchange.ts';
import { bodySample, resourceSample, shapeSample } from '../../reference/samples/webhook-sample.ts';
import { placeOfField } from '../../run/failure-place.ts';
import { type Example, examplesOf } from '../../run/run-model.ts';
import type { Operation, Schema, Webhook } from '../../spec/catalog-model.ts';
import { endpointOf } from '../../spec/locations.ts';
import { allProperties, emptySchema, parametersIn } from '../../spec/traverse.ts';
import { type CheckContext, defineRule, type Key } from '../define-rule.ts';
import { placeBelow } from '../support/keyword-place.ts';
import { type ValueFault, valueFaults } from '../support/value-faults.ts';

/**
 * What pages show is what the service could send: in the samples of requests, answers and callbacks, and in what examples
 * send, no term or placeholder is a value, sums add up, no cause of a failure stands beside a success, times are in order, a receiver
 * is of its kind, one number is the same in a request and its answer, no number of an example is a copy of another or of one in the
 * same list, and what an explanation wants sent together is.
 */
export const samplesAgree = defineRule({
  id: 'samples-agree',
  group: 'spec',
  cost: 'compile',
  async check(context) {
    const { catalog, files, note, versionOf, remember, isApproved, approve } = context;
    const { operations, webhooks, server } = catalog;
    const faulty: [name: string, faults: ValueFault[]][] = [];
    const check = (name: string, key: Key, faults: () => ValueFault[]): void => {
      const found = isApproved(key) ? [] : faults();
      if (found.length) faulty.push([name, found]);
      else approve(key);
    };
    for (const each of operations)
      check(endpointOf(each), [versionOf(each), server], () => operationFaults(each, server));
    for (const each of webhooks) check(each.event, [versionOf(each)], () => webhookFaults(each));
    if (faulty.length) reportSamples(faulty, context);
    const examples = examplesOf(catalog, files);
    for (const example of examples) {
      const { operation, file } = example;
      await remember([versionOf(operation), file, note(`text ${file}`)], (report) => {
        for (const { path, message } of exampleFaults(example)) {
          const place = placeOfField(example, path.replace(/^the \w+|\[\]/g, '').replaceAll('.', '/'));
          report({ file, ...place }, `${path}: ${message}.`, 'Correct the example.');
        }
      });
    }
    return { checked: { samples: catalog.operations.length + catalog.webhooks.length, calls: examples.length } };
  },
});

/** Reports the faults of samples where the spec has or describes the value, once for a shape that many subjects share. */
function reportSamples(
  subjects: readonly (readonly [name: string, faults: ValueFault[]])[],
  { cursors, report }: CheckContext,
): void {
  const known = new Set<string>();
  for (const [name, faults] of subjects) {
    for (const { path, message, example, ...fault } of faults) {
      const source = example ? placeBelow(example.source, example.keys, cursors) : fault.source;
      const key = `${source.file}:${source.line}:${source.column} ${message}`;
      if (!known.has(key)) report(source, `${name}, ${path}: ${message}.`, FIX);
      known.add(key);
    }
  }
}

const FIX = 'Give the fields examples that agree; what is not one of the spec is made in scripts/reference/samples/.';

function exampleFaults({ operation, text }: Example): ValueFault[] {
  const call = findCall(operation, text);
  if (!call) return [];
  return [
    ...(operation.request ? valueFaults(operation.request.schema, call.data, 'the body') : []),
    ...valueFaults(querySchema(operation), call.config.params, 'the query'),
    ...twinFaults(operation, call.data, 'the body'),
    ...(operation.request ? companionFaults(operation.request.schema, call.data) : []),
    ...twinFaults(operation, call.config.params, 'the query'),
  ];
}

function operationFaults(operation: Operation, server: string): ValueFault[] {
  const { request, response } = sampleExchange(operation, server);
  const answer = response.values;
  const { body } = operation.response;
  return [
    ...valueFaults(querySchema(operation), request.parameters, 'the query'),
    ...(operation.request ? valueFaults(operation.request.schema, request.values, 'the request') : []),
    ...(body ? valueFaults(body.schema, answer, 'the answer') : []),
    ...(body
      ? numberFaults({ ...request.parameters, ...(isRecord(request.values) && request.values) }, answer, body.schema)
      : []),
  ];
}

/** The numbers of an answer that are others than those of its request. */
function numberFaults(sent: Record<string, unknown>, answer: unknown, schema: Schema): ValueFault[] {
  if (!isRecord(answer)) return [];
  return Object.entries(sent).flatMap(([name, value]) => {
    const isSame = !(name in answer) || String(answer[name]) === String(value);
    if (isSame || !/(_id|_no|_sn|mchid|mch_id|appid|openid)$/.test(name)) return [];
    return [
      {
        path: `the answer.${name}`,
        message: `${String(answer[name])} is not the ${String(value)} of the request`,
        source: allProperties(schema).find((property) => property.name === name)?.schema.source ?? schema.source,
      },
    ];
  });
}

function webhookFaults(webhook: Webhook): ValueFault[] {
  const { body, resource } = webhook;
  const shapes = (resource?.schema.variants ?? []).filter(({ component }) => component);
  const plain = shapes.flatMap((shape) =>
    valueFaults(shape, shapeSample(webhook, shape.component ?? ''), 'the resource'),
  );
  const whole = resource && shapes.length === 0 ? resource.schema : undefined;
  return [
    ...valueFaults(body.schema, bodySample(webhook), 'the notice'),
    ...(whole ? valueFaults(whole, resourceSample(webhook), 'the resource') : plain),
  ];
}

/** Numbers that a merchant makes, and numbers of the merchant who calls. */
const OWN_NUMBER = /^(?:combine_)?out_\w+_no$/;
const CALLER = /^(?:sp_|combine_)?mch_?id$/;

/** Numbers that are copies: in one object or in two of a list. */
function twinFaults(operation: Pick<Operation, 'source'>, value: unknown, path: string): ValueFault[] {
  if (Array.isArray(value))
    return [
      ...repeatedNumbers(operation, value, path),
      ...value.flatMap((each, index) => twinFaults(operation, each, `${path}.${index}`)),
    ];
  if (!isRecord(value)) return [];
  const inside = Object.entries(value).flatMap(([name, each]) => twinFaults(operation, each, `${path}.${name}`));
  return [...copiedNumbers(operation, value, path), ...inside];
}

/** Numbers of one object that are copies: two that the merchant made, and a sub-merchant who is the caller. */
function copiedNumbers(
  { source }: Pick<Operation, 'source'>,
  value: Record<string, unknown>,
  path: string,
): ValueFault[] {
  const entries = Object.entries(value);
  return entries.flatMap(([name, number], index) => {
    const isTwin = ([other]: [string, unknown]): boolean =>
      (OWN_NUMBER.test(name) && OWN_NUMBER.test(other)) || (/^sub_mch_?id$/.test(name) && CALLER.test(other));
    const before = /^sub_/.test(name) ? entries : entries.slice(0, index);
    const twin = before.find((entry) => isTwin(entry) && entry[1] === number && number !== '');
    return twin ? [{ path: `${path}.${name}`, message: `${name} is ${twin[0]} again`, source }] : [];
  });
}

/** A number that the merchant made for each item of a list, and that an earlier one has too. */
function repeatedNumbers({ source }: Pick<Operation, 'source'>, list: readonly unknown[], path: string): ValueFault[] {
  const own = list.filter(isRecord).map((each) => Object.entries(each).filter(([name]) => OWN_NUMBER.test(name)));
  return own.flatMap((numbers, index) =>
    numbers.flatMap(([name, number]) => {
      const isRepeated = own
        .slice(0, index)
        .some((earlier) => earlier.some((each) => each[0] === name && each[1] === number));
      return isRepeated ? [{ path: `${path}.${index}.${name}`, message: 'it is that of another item', source }] : [];
    }),
  );
}

/** A field that an explanation wants beside its own whatever its value is: 用它就须同时传 `sub_appid`. */
const COMPANION = /(?:^|[，。；])(?:并|用它就须|填了就须)?同时须?(?:传|填) ?`(\w+)`/;

/** Fields that are sent without the one that their explanation wants with them, wherever in the request that is. */
function companionFaults(schema: Schema, data: unknown): ValueFault[] {
  const sent = new Set(namesIn(data));
  const faultsIn = (part: Schema, value: unknown, path: string): ValueFault[] => {
    if (Array.isArray(value)) return value.flatMap((each) => (part.items ? faultsIn(part.items, each, path) : []));
    if (!isRecord(value)) return [];
    return allProperties(part).flatMap(({ name, schema: field }) => {
      if (value[name] === undefined) return [];
      const [, companion] = COMPANION.exec(field.description ?? '') ?? [];
      const own = companion !== undefined && !sent.has(companion);
      const fault = { path: `${path}.${name}`, message: `it is sent without ${companion}`, source: field.source };
      return [...(own ? [fault] : []), ...faultsIn(field, value[name], `${path}.${name}`)];
    });
  };
  return faultsIn(schema, data, 'the body');
}

/** The names of all fields of a value, however deep. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isRecord(value) ? Object.entries(value).flatMap(([name, each]) => [name, ...namesIn(each)]) : [];
}

const querySchema = (operation: Operation): Schema => ({
  ...emptySchema('object', operation.source),
  properties: parametersIn(operation, 'query'),
});

import { createLineIndex } from '../../lib/line-index.ts';
import type { Catalog, ClientCall, Schema } from '../../spec/catalog-model.ts';
import { endpointOf } from '../../spec/locations.ts';
import { allProperties } from '../../spec/traverse.ts';
import { defineRule, type Report } from '../define-rule.ts';

/**
 * What a call on the user's device names is in the spec: the operations and their fields, its parameters, the outcomes that
 * its example tells apart, how it is signed, what must be set up before. Nothing shared is without a call.
 */
export const clientCall = defineRule({
  id: 'client-call',
  group: 'spec',
  check({ catalog, filesMatching, report }) {
    const { calls, signings, prerequisites } = catalog.client;
    const known = new Set([...signings, ...prerequisites].map(({ id }) => id));
    const examples = filesMatching(/^snippets\/client\//);
    for (const call of calls) {
      checkInputs(call, catalog, report);
      checkOutputs(call, catalog, report);
      checkOutcomes(call, examples, report);
      for (const id of sharedBy(call).filter((each) => !known.has(each)))
        report(
          call.source,
          `Nothing shared is called "${id}".`,
          'Correct the name, or add it to openapi/client/shared.yaml.',
        );
    }
    const used = new Set(calls.flatMap(sharedBy));
    for (const { id, source } of [...signings, ...prerequisites].filter((each) => !used.has(each.id)))
      report(source, `No call uses "${id}".`, 'Name it in a call, or take it off.');
    return { checked: { operations: catalog.operations.length, ...(calls.length && { calls: calls.length }) } };
  },
});

/** What a call of the JS API reports, as examples compare it: `requestPayment:fail cancel`. */
const REPORTED = /(?<=['"`])\w+:(?:ok|fail|cancel)[^'"`\n]*(?=['"`])/g;

/** Examples compare what a call reports with its outcomes, or with how one begins. */
function checkOutcomes(
  { name, outcomes }: ClientCall,
  examples: readonly (readonly [file: string, text: string])[],
  report: Report,
): void {
  for (const [file, text] of examples) {
    if (!file.startsWith(`snippets/client/${name}.`)) continue;
    for (const { index, 0: reported } of text.matchAll(REPORTED))
      if (!outcomes.some(({ value }) => value.startsWith(reported)))
        report(
          { file, ...createLineIndex(text).at(index) },
          `"${reported}" is no outcome of the call.`,
          `Correct it, or the outcomes: ${outcomes.map(({ value }) => value).join(', ')}.`,
        );
  }
}

function checkOutputs({ outputs }: ClientCall, { operations }: Catalog, report: Report): void {
  for (const { operation: endpoint, field, source } of outputs) {
    const operation = operations.find((each) => endpointOf(each) === endpoint);
    if (!operation) {
      report(source, `There is no operation ${endpoint}.`, 'Correct method and path.');
      continue;
    }
    const { request, parameters } = operation;
    const isAsked = parameters.some(({ name }) => name === field) || (request && hasField(request.schema, field));
    if (!isAsked) report(source, `${endpoint} does not ask for "${field}".`, 'Correct the field.');
  }
}

/** Whether a schema has a field of a dotted path: `payer.auth_code`. */
function hasField(schema: Schema, path: string): boolean {
  const [first, ...rest] = path.split('.');
  const property = allProperties(schema).find(({ name }) => name === first);
  return property !== undefined && (rest.length === 0 || hasField(property.schema, rest.join('.')));
}

/** Ids of what a call shares with others: its way of signing, and what must be set up. */
const sharedBy = ({ signing, prerequisites }: ClientCall): string[] => [
  ...(signing === undefined ? [] : [signing]),
  ...prerequisites,
];

function checkInputs({ inputs, parameters }: ClientCall, { operations }: Catalog, report: Report): void {
  for (const { operation: endpoint, field, parameter, source } of inputs) {
    const operation = operations.find((each) => endpointOf(each) === endpoint);
    if (!operation) {
      report(source, `There is no operation ${endpoint}.`, 'Correct method and path.');
      continue;
    }
    const { body } = operation.response;
    const fields = new Set(body ? allProperties(body.schema).map(({ name }) => name) : []);
    if (!fields.has(field)) report(source, `${endpoint} does not answer with "${field}".`, 'Correct the field.');
    if (parameter !== undefined && !(parameters && hasField(parameters, parameter)))
      report(source, `The call has no parameter "${parameter}".`, 'Correct it, or add it to "parameters".');
  }
}

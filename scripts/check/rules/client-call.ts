import { groupBy, groupsBySize } from '../../lib/group-by.ts';
import type { Catalog, ClientCall, Schema, SigningScheme, Source } from '../../spec/catalog-model.ts';
import { child, items, sourceOf, value } from '../../spec/load/yaml.ts';
import { endpointOf } from '../../spec/locations.ts';
import { allProperties } from '../../spec/traverse.ts';
import { type CheckContext, defineRule, type Report } from '../define-rule.ts';
import { placeBelow } from '../support/keyword-place.ts';
import { type ReportOffset, reportOffset } from '../support/report-offset.ts';
import { checkSdkNames } from '../support/sdk-names.ts';
import { isSignedBy, signedTextFile } from '../support/signed-texts.ts';

/**
 * What a call on the user's device names is in the spec: the operations and their fields, its parameters, the values that its
 * example gives them, the outcomes that it tells apart, how it is signed, what must be set up before. Nothing shared is without a call.
 */
export const clientCall = defineRule({
  id: 'client-call',
  group: 'spec',
  check({ catalog, cursors, files, filesMatching, report }) {
    const { calls, signings, prerequisites } = catalog.client;
    const known = new Set([...signings, ...prerequisites].map(({ id }) => id));
    const examples = filesMatching(/^snippets\/client\//);
    for (const call of calls) {
      checkInputs(call, catalog, report);
      checkOutputs(call, catalog, report);
      checkParameters(call, report);
      for (const [file, text] of examples.filter(([path]) => path.startsWith(`snippets/client/${call.name}.`))) {
        const at = reportOffset(file, text, report);
        checkOutcomes(call, text, at);
        checkGiven(call, text, at);
        checkScenes(text, at);
        checkPermissions(text, at);
        if (APP.test(file)) checkSdkNames(call, text, at);
      }
      checkSignature(call, signings, cursors, report);
      for (const id of sharedBy(call).filter((each) => !known.has(each)))
        report(
          sharedPlace(call, id, cursors),
          `Nothing shared is called "${id}".`,
          'Correct the name, or add it to openapi/client/shared.yaml.',
        );
    }
    checkSisters(calls, cursors, report);
    for (const signing of signings) checkSignedText(signing, { files, cursors, report });
    const used = new Set(calls.flatMap(sharedBy));
    for (const { id, source } of [...signings, ...prerequisites].filter((each) => !used.has(each.id)))
      report(source, `No call uses "${id}".`, 'Name it in a call, or take it off.');
    return { checked: { operations: catalog.operations.length, ...(calls.length && { calls: calls.length }) } };
  },
});

/** Examples for apps, in languages without a compiler here. */
const APP = /\.(?:kt|swift|ets)$/;

/** A text that a parameter is given, in any of the languages: `signType: 'RSA'`, `request.package = "Sign=WXPay"`. */
const GIVEN = /(?<![\w$])(\w+)\s*[:=]\s*(['"`])((?:(?!\2)[^\n])*)\2/g;
/** A parameter that is given another one of what the server made: `request.nonceStr = payment.timeStamp`. */
const HANDED = /(?<![\w$])(?:\w+\.)?(\w+)\s*[=:]\s*\w+\.(\w+)\s*[;,]?$/gm;

/** An example gives a parameter one of its values, and no other parameter. */
function checkGiven({ parameters }: ClientCall, text: string, at: ReportOffset): void {
  const known = new Map(parameters ? allProperties(parameters).map((each) => [each.name, each.schema]) : []);
  for (const { index, 1: parameter = '', 3: given = '' } of text.matchAll(GIVEN)) {
    const allowed = valuesOf(known.get(parameter));
    if (allowed.length > 0 && !allowed.includes(given))
      at(index, `"${given}" is no value of ${parameter}.`, `It takes: ${allowed.join(', ')}.`);
  }
  for (const { index, 1: parameter = '', 2: given = '' } of text.matchAll(HANDED))
    if (parameter !== given && known.has(given))
      at(
        index,
        `${parameter} is given the value of ${given}.`,
        known.has(parameter) ? `Give it ${parameter}.` : `The parameter is called ${given}.`,
      );
}

/** The scene in which a mini program is shown again, and a number of the kind in a comment. */
const SCENE = /\bscene === (\d+)/g;
const TOLD_SCENE = /(?:\/\/|\*)[^\n]*?\b(\d{4})\b/g;

/** A program waits for the scene that its comment names. */
function checkScenes(text: string, at: ReportOffset): void {
  const told = [...text.matchAll(TOLD_SCENE)].map(([, scene]) => scene);
  for (const { index, 1: scene } of told.length ? text.matchAll(SCENE) : [])
    if (!told.includes(scene))
      at(index, `The comment names the scene ${told[0]}, and not ${scene}.`, 'Correct the wrong one.');
}

/** The functions for which a page asks `wx.config`. */
const PERMISSIONS = /jsApiList: \[([^\]]*)\]/g;

/** A page asks for the functions that it calls. */
function checkPermissions(text: string, at: ReportOffset): void {
  for (const { index, 0: found, 1: list = '' } of text.matchAll(PERMISSIONS)) {
    const rest = text.slice(0, index) + text.slice(index + found.length);
    for (const [, name = ''] of list.matchAll(/'(\w+)'/g))
      if (!new RegExp(`['.]${name}\\b`).test(rest))
        at(index, `The page asks for ${name}, which it does not call.`, 'Name the function that it calls.');
  }
}

/** The only values of a parameter; empty when it takes any. */
const valuesOf = (schema: Schema | undefined): string[] =>
  (schema?.const === undefined ? (schema?.enum ?? []) : [schema.const]).map(String);

/** What a call of the JS API reports, as examples compare it: `requestPayment:fail cancel`. */
const REPORTED = /(?<=['"`])\w+:(?:ok|fail|cancel)[^'"`\n]*(?=['"`])/g;

/** An example compares what a call reports with its outcomes, or with how one begins. */
function checkOutcomes({ outcomes }: ClientCall, text: string, at: ReportOffset): void {
  for (const { index, 0: reported } of text.matchAll(REPORTED))
    if (!outcomes.some(({ value }) => value.startsWith(reported)))
      at(
        index,
        `"${reported}" is no outcome of the call.`,
        `Correct it, or the outcomes: ${outcomes.map(({ value }) => value).join(', ')}.`,
      );
}

/** A field of answers becomes the same parameter, whichever operation gives it. */
function checkParameters({ inputs }: ClientCall, report: Report): void {
  for (const alike of groupBy(inputs, ({ field }) => field).values()) {
    const [usual] = groupsBySize(alike, ({ parameter }) => parameter)[0] ?? [];
    for (const { field, parameter, source } of alike)
      if (parameter !== undefined && usual !== undefined && parameter !== usual)
        report(source, `"${field}" becomes ${parameter} here, and ${usual} elsewhere.`, 'Correct the parameter.');
  }
}

/** The platforms in whose names the one call has its twins: `app-transfer`, `web-transfer`. */
const PLATFORM = /^(?:app|mini-program|web|web-jsapi|web-jssdk|device|h5)-/;

/** What proves nothing on one platform is no success on another: all of them open the same page of WeChat. */
function checkSisters(calls: readonly ClientCall[], cursors: CheckContext['cursors'], report: Report): void {
  for (const sisters of groupBy(calls, ({ name }) => name.replace(PLATFORM, '')).values()) {
    const isUnknown = ({ outcomes }: ClientCall): boolean => outcomes.some(({ kind }) => kind === 'unknown');
    const doubtful = sisters.find((each) => isUnknown(each) && each.outcomes.every(({ kind }) => kind !== 'success'));
    for (const { source, outcomes } of doubtful ? sisters : [])
      for (const [index, { kind, value: outcome }] of outcomes.entries())
        if (kind === 'success')
          report(
            placeBelow(source, ['outcomes', String(index), 'kind'], cursors),
            `"${outcome}" is a success here, and proves nothing in ${doubtful?.source.file}.`,
            'Let both say the same: kind: unknown',
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

/** Where a call names an id of what it shares. */
function sharedPlace({ source }: ClientCall, id: string, cursors: CheckContext['cursors']): Source {
  const call = cursors.get(source.file);
  const named = call ? [child(call, 'signing'), ...items(child(call, 'prerequisites'))] : [];
  const found = named.find((each) => each && value(each) === id);
  return found ? sourceOf(found) : source;
}

/** A call that has a signature among its parameters has the one that its way of signing gives. */
function checkSignature(
  call: ClientCall,
  signings: readonly SigningScheme[],
  cursors: CheckContext['cursors'],
  report: Report,
): void {
  const { signing: id, parameters } = call;
  const signing = signings.find((each) => each.id === id);
  const names = new Set(parameters ? allProperties(parameters).map(({ name }) => name) : []);
  const other = signings.find(({ output }) => names.has(output));
  if (id === undefined || !signing || !other || names.has(signing.output)) return;
  report(
    sharedPlace(call, id, cursors),
    `${id} gives "${signing.output}", and the call takes "${other.output}".`,
    'Name the way of signing of this call.',
  );
}

/** The text that is signed is the one that the function of the kit signs in its tests. */
function checkSignedText(
  signing: SigningScheme,
  { files, cursors, report }: Pick<CheckContext, 'files' | 'cursors' | 'report'>,
): void {
  const file = signedTextFile(signing.function ?? '');
  const signed = file && files.get(file);
  if (!signed || isSignedBy(signing, signed)) return;
  report(
    placeBelow(signing.source, ['text'], cursors),
    `${signing.function} signs another text than "${signing.id}" has: ${file}`,
    'Correct "text".',
  );
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

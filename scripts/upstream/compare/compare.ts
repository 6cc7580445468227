import { groupBy } from '../../lib/group-by.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import type { Operation } from '../../spec/operation-model.ts';
import { createValidator } from '../../spec/validator.ts';
import type { Webhook } from '../../spec/webhook-model.ts';
import { byKind, type Comparison, type Difference } from '../difference.ts';
import { subjectName } from '../facts-files.ts';
import type { OfficialRecord } from '../official-model.ts';
import { compareCall } from './compare-calls.ts';
import type { CountCondition } from './compare-conditions.ts';
import type { Count } from './compare-field.ts';
import {
  comparePlaces,
  type FieldContext,
  fieldPairs,
  type RefusalsOf,
  type SpecSubject,
  type StatedPlace,
  statedPlaces,
} from './compare-subject.ts';
import { operationPlace, webhookPlace } from './schema-fields.ts';
import { widenShared } from './shared-shapes.ts';

/**
 * Compares the facts of the official pages with the spec. To validate the samples takes most of the time: whoever knows what
 * that finds says so by `refusalsOf`.
 */
export function compareFacts(
  records: readonly OfficialRecord[],
  catalog: Catalog,
  refusalsOf: RefusalsOf = (_record, _subject, _place, find) => find(),
): Comparison {
  const compared: Record<string, number> = {};
  const count: Count = (kind) => {
    compared[kind] = (compared[kind] ?? 0) + 1;
  };
  const uncompared: Comparison['uncompared'] = {};
  const countCondition: CountCondition = (result) => {
    if (result === 'compared') count('condition');
    else uncompared[result] = (uncompared[result] ?? 0) + 1;
  };
  const described = describedSubjects(records, catalog);
  const widen = widenShared(described.flatMap(({ places }) => fieldPairs(places)));
  // Pages show encrypted fields as they travel.
  const validate = createValidator({ ciphertext: true });
  const context: Context = { catalog, widen, validate, refusalsOf, count, countCondition };
  const byRecord = new Map(described.map((each) => [each.record, each]));
  const byName = new Map(described.map((each) => [each.subject.name, each]));
  const differences = [
    ...records.flatMap((record) => compareOperation(record, byRecord.get(record), context)),
    ...eventsOf(records).flatMap((event) => compareEvent(event, records, byName.get(event), context)),
  ];
  return { differences: differences.sort(byKind), compared, uncompared };
}

/** What the pages describe and the spec has: each operation and event with all that pages state of it. */
export interface DescribedSubject {
  record: OfficialRecord;
  subject: SpecSubject;
  places: StatedPlace[];
  operation?: Operation;
}

/** Pairs the records with the operations and callbacks of the spec; those that the spec lacks are left out. */
export function describedSubjects(records: readonly OfficialRecord[], catalog: Catalog): DescribedSubject[] {
  const find = operationFinder(catalog);
  const operations = records.flatMap((record): DescribedSubject[] => {
    const operation = record.subject.kind === 'operation' && find(record.subject);
    return operation ? [{ ...statedOf(record, operationSubject(record, operation)), operation }] : [];
  });
  const events = eventsOf(records).flatMap((event): DescribedSubject[] => {
    const webhook = findWebhook(event, catalog);
    return webhook ? [statedOf(eventRecord(event, records), webhookSubject(event, webhook))] : [];
  });
  return [...operations, ...events];
}

const statedOf = (record: OfficialRecord, subject: SpecSubject): DescribedSubject => ({
  ...{ record, subject },
  places: statedPlaces(record, subject),
});

const operationSubject = ({ subject }: OfficialRecord, operation: Operation): SpecSubject => ({
  name: subjectName(subject),
  source: operation.source,
  described: operation,
  placeOf: operationPlace.bind(undefined, operation),
});

const webhookSubject = (name: string, webhook: Webhook): SpecSubject => ({
  name,
  source: webhook.source,
  described: webhook,
  placeOf: webhookPlace.bind(undefined, webhook),
});

const findWebhook = (event: string, { webhooks }: Catalog): Webhook | undefined =>
  webhooks.find((known) => known.version === 'v3' && known.event === event);

interface Context extends FieldContext {
  catalog: Catalog;
}

const eventsOf = (records: readonly OfficialRecord[]): string[] => [
  ...new Set(records.flatMap(({ subject }) => (subject.kind === 'callback' ? subject.events : []))),
];

/** Operations and callbacks of APIv3 that no official page describes, by name. */
export function undescribed(
  records: readonly OfficialRecord[],
  catalog: Catalog,
): { operations: string[]; callbacks: string[] } {
  const calls = new Set(records.flatMap(({ subject }) => (subject.kind === 'operation' ? [callName(subject)] : [])));
  const events = new Set(records.flatMap(({ subject }) => (subject.kind === 'callback' ? subject.events : [])));
  const isV3 = ({ version }: { version: string }): boolean => version === 'v3';
  return {
    operations: catalog.operations
      .filter((operation) => isV3(operation) && !calls.has(callName(operation)))
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`),
    callbacks: catalog.webhooks
      .filter((webhook) => isV3(webhook) && !events.has(webhook.event))
      .map(({ event }) => event),
  };
}

/** Method and path with nameless templates, which pages and spec may call differently, and without a slash at the end. */
const callName = ({ method, path }: Call): string =>
  `${method.toUpperCase()} ${wirePath(path)
    .replace(/\{[^}]*\}/g, '{}')
    .replace(/\/$/, '')}`;

/** The path of an operation as it is sent. */
const wirePath = (path: string): string => path.replace(/#.*$/, '');

interface Call {
  method: string;
  path: string;
}

/** Lookup of the operation of a call; of two that differ in a template's name alone, the one with that name. */
export function operationFinder({ operations }: Catalog): (call: Call) => Operation | undefined {
  const byCall = groupBy(operations, callName);
  return (call) => {
    const found = byCall.get(callName(call)) ?? [];
    return found.find((operation) => wirePath(operation.path) === call.path) ?? found[0];
  };
}

function compareOperation(
  record: OfficialRecord,
  described: DescribedSubject | undefined,
  context: Context,
): Difference[] {
  const { catalog, count } = context;
  const { subject, statements } = record;
  if (subject.kind !== 'operation') return [];
  const name = subjectName(subject);
  count('operation');
  if (!described?.operation) return [missing('operation', name, record)];
  const { operation } = described;
  const { source } = operation;
  const docs = statements.flatMap((statement) => statement.docs.map(({ id }) => id));
  return [
    ...comparePath(subject.path, operation).map((found) => ({
      ...missing('operation', name, record),
      ...found,
      source,
    })),
    ...compareCall(record, operation, catalog, count).map((found) => ({ docs, source, ...found, subject: name })),
    ...comparePlaces(record, described.subject, described.places, context),
  ];
}

/** A slash at the end of one path alone: the operation is found, and is still another path. */
function comparePath(official: string, { path }: Operation): Pick<Difference, 'official' | 'ours'>[] {
  const ours = wirePath(path);
  return official.endsWith('/') === ours.endsWith('/') ? [] : [{ official, ours }];
}

function compareEvent(
  event: string,
  records: readonly OfficialRecord[],
  described: DescribedSubject | undefined,
  context: Context,
): Difference[] {
  context.count('callback');
  if (!described) return [missing('callback', event, eventRecord(event, records))];
  return comparePlaces(described.record, described.subject, described.places, context);
}

/** All pages that name an event state something of it, whichever other events they name. */
function eventRecord(event: string, records: readonly OfficialRecord[]): OfficialRecord {
  const own = records.filter(({ subject }) => subject.kind === 'callback' && subject.events.includes(event));
  const statements = own.flatMap((record) => record.statements).map((statement) => ofEvent(event, statement));
  return { subject: { kind: 'callback', events: [event] }, statements };
}

/** A page of several events has samples of one of them. */
function ofEvent(event: string, { docs, facts }: Statement): Statement {
  const [envelope] = facts.samples.envelope ?? [];
  const isOwn =
    typeof envelope === 'object' && envelope !== null && 'event_type' in envelope && envelope.event_type === event;
  return { docs, facts: isOwn ? facts : { ...facts, samples: {} } };
}

type Statement = OfficialRecord['statements'][number];

function missing(kind: 'operation' | 'callback', subject: string, { statements }: OfficialRecord): Difference {
  const docs = statements.flatMap((statement) => statement.docs);
  return {
    kind,
    subject,
    at: '',
    official: docs[0]?.title ?? '',
    ours: 'none',
    docs: docs.map(({ id }) => id),
    source: { file: 'openapi/openapi.yaml', line: 1, column: 1 },
  };
}

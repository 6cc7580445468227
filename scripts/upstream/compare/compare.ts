import type { Catalog } from '../../spec/catalog-model.ts';
import type { Operation } from '../../spec/operation-model.ts';
import { createValidator, type Validator } from '../../spec/validator.ts';
import { byKind, type Comparison, type Difference } from '../difference.ts';
import { subjectName } from '../facts-files.ts';
import type { OfficialRecord } from '../official-model.ts';
import { compareCall } from './compare-calls.ts';
import type { Count } from './compare-field.ts';
import { comparePlaces } from './compare-subject.ts';
import { operationPlace, webhookPlace } from './schema-fields.ts';

/** Compares the facts of the official pages with the spec. */
export function compareFacts(records: readonly OfficialRecord[], catalog: Catalog): Comparison {
  const compared: Record<string, number> = {};
  const count: Count = (kind) => {
    compared[kind] = (compared[kind] ?? 0) + 1;
  };
  const context: Context = { catalog, validate: createValidator(), count };
  const differences = [
    ...records.flatMap((record) => compareOperation(record, context)),
    ...eventsOf(records).flatMap((event) => compareEvent(event, records, context)),
  ];
  return { differences: differences.sort(byKind), compared };
}

interface Context {
  catalog: Catalog;
  validate: Validator;
  count: Count;
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

/** Method and path with nameless templates: pages and spec may call a template differently. */
const callName = ({ method, path }: Call): string =>
  `${method.toUpperCase()} ${path.replace(/#.*$/, '').replace(/\{[^}]*\}/g, '{}')}`;

interface Call {
  method: string;
  path: string;
}

/** The operation of a call; of two that differ in a template's name alone, the one with that name. */
function findOperation({ method, path }: Call, { operations }: Catalog): Operation | undefined {
  const found = operations.filter((operation) => callName(operation) === callName({ method, path }));
  return found.find((operation) => operation.path.replace(/#.*$/, '') === path) ?? found[0];
}

function compareOperation(record: OfficialRecord, { catalog, validate, count }: Context): Difference[] {
  const { subject, statements } = record;
  if (subject.kind !== 'operation') return [];
  const name = subjectName(subject);
  const operation = findOperation(subject, catalog);
  count('operation');
  if (!operation) return [missing('operation', name, record)];
  const { source } = operation;
  const docs = statements.flatMap((statement) => statement.docs.map(({ id }) => id));
  const placeOf = operationPlace.bind(undefined, operation);
  return [
    ...compareCall(record, operation, catalog, count).map((found) => ({ docs, ...found, subject: name, source })),
    ...comparePlaces(record, { name, source, placeOf }, validate, count),
  ];
}

/** All pages that name an event state something of it, whichever other events they name. */
function compareEvent(event: string, records: readonly OfficialRecord[], context: Context): Difference[] {
  const own = records.filter(({ subject }) => subject.kind === 'callback' && subject.events.includes(event));
  const statements = own.flatMap((record) => record.statements).map((statement) => ofEvent(event, statement));
  const record: OfficialRecord = { subject: { kind: 'callback', events: [event] }, statements };
  const webhook = context.catalog.webhooks.find((known) => known.version === 'v3' && known.event === event);
  context.count('callback');
  if (!webhook) return [missing('callback', event, record)];
  const placeOf = webhookPlace.bind(undefined, webhook);
  return comparePlaces(record, { name: event, source: webhook.source, placeOf }, context.validate, context.count);
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

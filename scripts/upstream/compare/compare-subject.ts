import { isRecord } from '../../lib/type-guards.ts';
import type { Operation } from '../../spec/operation-model.ts';
import type { Source } from '../../spec/schema-model.ts';
import type { Validator } from '../../spec/validator.ts';
import type { Webhook } from '../../spec/webhook-model.ts';
import type { Difference, DifferenceKind } from '../difference.ts';
import { parentOf } from '../field-name.ts';
import type { OfficialPlace, OfficialRecord } from '../official-model.ts';
import { type CountCondition, compareConditions } from './compare-conditions.ts';
import { type Count, compareField } from './compare-field.ts';
import { type ExpectedField, mergeFields } from './merge-statements.ts';
import { sampledNames } from './sampled-names.ts';
import type { SpecField, SpecPlace } from './schema-fields.ts';
import type { FieldPair, WidenField } from './shared-shapes.ts';

/** A subject of the spec as the pages see it. */
export interface SpecSubject {
  name: string;
  source: Source;
  described: Operation | Webhook;
  placeOf: (place: OfficialPlace) => SpecPlace | undefined;
}

/** A table of pages: what they state in it, and the place of the spec that it is about. */
export interface StatedPlace {
  place: OfficialPlace;
  stated: ExpectedField[];
  own: SpecPlace | undefined;
}

/**
 * Why the samples of a record in one of its places are none of the spec, in their order; null for one that fits. `find`
 * validates them.
 */
export type RefusalsOf = (
  record: OfficialRecord,
  subject: SpecSubject,
  place: OfficialPlace,
  find: () => (string | null)[],
) => (string | null)[];

/** Context of comparing fields. */
export interface FieldContext {
  widen: WidenField;
  validate: Validator;
  refusalsOf: RefusalsOf;
  count: Count;
  countCondition: CountCondition;
}

/** Every field that the pages of a record state something of. */
export const fieldPairs = (places: readonly StatedPlace[]): FieldPair[] =>
  places.flatMap(({ place, stated, own }) =>
    stated.map((expected) => ({ place, expected, ours: own?.fields.get(expected.name) })),
  );

const PLACES: readonly OfficialPlace[] = [
  'path',
  'query',
  'header',
  'body',
  'answer 200',
  'answer 202',
  'envelope',
  'resource',
  'reply',
];

/** Compares every table and sample of a record with the places of the spec. */
export function comparePlaces(
  record: OfficialRecord,
  subject: SpecSubject,
  places: readonly StatedPlace[],
  context: FieldContext,
): Difference[] {
  return places.flatMap((place) => [
    ...compareTable(record, subject, place, context),
    ...compareSamples(record, subject, place, context),
  ]);
}

/**
 * The tables of a record, each with its place in the spec. Pages describe the answer to a callback when it fails; the spec has a
 * body where it says something else.
 */
export const statedPlaces = (record: OfficialRecord, { placeOf }: SpecSubject): StatedPlace[] =>
  PLACES.filter((place) => record.statements.some(({ facts }) => facts.fields[place]))
    .map((place) => ({ place, stated: mergeFields(record, place), own: placeOf(place) }))
    .filter(({ place, own }) => place !== 'reply' || own);

function compareTable(
  record: OfficialRecord,
  subject: SpecSubject,
  { place, stated, own }: StatedPlace,
  { widen, count, countCondition }: FieldContext,
): Difference[] {
  const expected = stated.map((field) => widen(field, own?.fields.get(field.name)));
  const named = new Set([...expected.map(({ name }) => name), ...sampledNames(record, place)]);
  const found = expected.flatMap((field): Difference[] => {
    const ours = own?.fields.get(field.name);
    const at = `${place} ${field.name}`;
    count('field');
    if (!ours) {
      const source = renamedSource(field.name, own, named) ?? parentSource(field.name, own) ?? subject.source;
      return [
        {
          kind: 'field',
          subject: subject.name,
          at,
          official: field.types.join(' or '),
          ours: 'none',
          docs: field.docs,
          source,
        },
      ];
    }
    const differences = [...compareField(field, ours, count), ...compareConditions(field, place, own, countCondition)];
    // An envelope says of itself what it encrypts.
    return differences
      .filter(({ kind }) => place !== 'envelope' || kind !== 'encryption')
      .map((difference) => ({
        ...difference,
        subject: subject.name,
        at,
        docs: field.docs,
        // The object that holds a field says whether it is required.
        source: (difference.kind === 'required' && ours.holder?.source) || ours.schema.source,
      }));
  });
  if (place === 'header') return found;
  return [...found, ...extraFields(own, named, subject.name, place, docsOf(record))];
}

/** Fields of the spec that no page names; of an object that none names, the object alone. */
function extraFields(
  own: SpecPlace | undefined,
  named: ReadonlySet<string>,
  subject: string,
  place: OfficialPlace,
  docs: string[],
): Difference[] {
  const extra = [...(own?.fields.values() ?? [])].filter(({ name }) => !named.has(name));
  const isTop = ({ name }: SpecField): boolean => !extra.some((other) => name.startsWith(`${other.name}.`));
  return extra.filter(isTop).map(({ name, schema }) => ({
    kind: 'extra-field',
    subject,
    at: `${place} ${name}`,
    official: 'none',
    ours: schema.type,
    docs,
    source: schema.source,
  }));
}

/** Place in the spec of the one field beside a missing one that no page names: it has another name here. */
function renamedSource(name: string, own: SpecPlace | undefined, named: ReadonlySet<string>): Source | undefined {
  const beside = [...(own?.fields.values() ?? [])].filter((field) => parentOf(field.name) === parentOf(name));
  const [extra, second] = beside.filter((field) => !named.has(field.name));
  return second ? undefined : extra?.schema.source;
}

/** Place in the spec of the parent of a missing field. */
function parentSource(name: string, own: SpecPlace | undefined): Source | undefined {
  const parent = parentOf(name);
  if (parent === '') return own?.schema?.source;
  return own?.fields.get(parent)?.schema.source ?? parentSource(parent, own);
}

function compareSamples(
  record: OfficialRecord,
  subject: SpecSubject,
  { place, own }: StatedPlace,
  { validate, refusalsOf, count }: FieldContext,
): Difference[] {
  const { name, source } = subject;
  const schema = own?.schema;
  if (!own || !schema) return [];
  const samples = samplesIn(record, place);
  if (samples.length === 0) return [];
  const find = () => samples.map(({ sample }) => validate(schema, sample) ?? null);
  return refusalsOf(record, subject, place, find).flatMap((reason, position): Difference[] => {
    count('sample');
    const found = samples[position];
    if (reason === null || !found) return [];
    const { docs, index } = found;
    const kind: DifferenceKind = 'sample';
    const at = `${place} ${docs[0]}${index > 0 ? `#${index + 1}` : ''}`;
    return [
      {
        ...{ kind, subject: name, at, official: 'a sample', ours: reason, docs },
        source: refusedSource(reason, own) ?? source,
      },
    ];
  });
}

/** The samples of a place with the pages that show each, and its index among those of its statement. */
const samplesIn = ({ statements }: OfficialRecord, place: OfficialPlace) =>
  statements.flatMap(({ docs, facts }) =>
    (facts.samples[place] ?? []).map((sample, index) => ({
      docs: docs.map(({ id }) => id),
      ...{ sample: place === 'envelope' ? withCiphertext(sample) : sample, index },
    })),
  );

/** Place in the spec of the first field that the validator refuses: `is wrong: value/amount/total must be integer`. */
function refusedSource(reason: string, { fields, schema }: SpecPlace): Source | undefined {
  const [, pointer = ''] = /\bvalue(\/\S+)/.exec(reason) ?? [];
  const names = pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  return (fields.get(names.join('.'))?.schema ?? schema)?.source;
}

/** Pages leave the ciphertext out of a sample, which shows its plain text beside it. */
function withCiphertext(envelope: unknown): unknown {
  if (!isRecord(envelope) || !isRecord(envelope.resource) || envelope.resource.ciphertext !== '') return envelope;
  return { ...envelope, resource: { ...envelope.resource, ciphertext: 'left out' } };
}

const docsOf = ({ statements }: OfficialRecord): string[] => statements.flatMap(({ docs }) => docs.map(({ id }) => id));

import type { Catalog } from '../../spec/catalog-model.ts';
import { operationFinder } from '../compare/compare.ts';
import { type ExpectedField, mergeFields } from '../compare/merge-statements.ts';
import { subjectName } from '../facts-files.ts';
import type { OfficialPlace, OfficialRecord } from '../official-model.ts';
import type { SpecDocuments, Spot } from './spec-documents.ts';

/** One place of an operation or a callback as its official pages describe it. */
export interface OfficialTable {
  subject: string;
  place: OfficialPlace;
  rows: ExpectedField[];
  samplesOf: (path: string) => unknown[];
  /** The path item or callback of the spec. */
  item: Spot;
  /** Schema of the place in the spec; absent for parameters, and where the spec has no body. */
  root?: Spot;
}

const BODIES: Partial<Record<OfficialPlace, readonly string[]>> = {
  body: ['requestBody'],
  'answer 200': ['responses', '200'],
  'answer 202': ['responses', '202'],
  envelope: ['requestBody'],
};

/** The tables of every subject that the spec has. */
export function officialTables(
  records: readonly OfficialRecord[],
  catalog: Catalog,
  documents: SpecDocuments,
): OfficialTable[] {
  return subjectsOf(records, catalog).flatMap(({ name, record, item }) =>
    PLACES.flatMap((place) => {
      const rows = mergeFields(record, place);
      if (rows.length === 0) return [];
      const root = rootOf(place, item, documents);
      return [{ subject: name, place, rows, item, samplesOf: samplesOf(record, place), ...(root && { root }) }];
    }),
  );
}

const PLACES = ['path', 'query', 'body', 'answer 200', 'answer 202', 'envelope', 'resource'] as const;

interface Subject {
  name: string;
  record: OfficialRecord;
  item: Spot;
}

function subjectsOf(records: readonly OfficialRecord[], catalog: Catalog): Subject[] {
  const find = operationFinder(catalog);
  const calls = records.flatMap((record): Subject[] => {
    const operation = record.subject.kind === 'operation' ? find(record.subject) : undefined;
    if (!operation) return [];
    const item = { file: operation.source.file, path: [operation.method] };
    return [{ name: subjectName(record.subject), record, item }];
  });
  const callbacks = catalog.webhooks.flatMap(({ event, version, source }): Subject[] => {
    const own = records.filter(({ subject }) => subject.kind === 'callback' && subject.events.includes(event));
    if (own.length === 0 || version !== 'v3') return [];
    const subject = { kind: 'callback' as const, events: [event] };
    const record = { subject, statements: own.flatMap(({ statements }) => statements) };
    return [{ name: event, record, item: { file: source.file, path: ['post'] } }];
  });
  return [...calls, ...callbacks];
}

function rootOf(place: OfficialPlace, item: Spot, documents: SpecDocuments): Spot | undefined {
  if (place === 'resource') {
    const envelope = rootOf('envelope', item, documents);
    const resource = envelope && documents.property(envelope, 'resource');
    const ciphertext = resource && documents.property(resource, 'ciphertext');
    return ciphertext && documents.child(ciphertext, 'contentSchema');
  }
  const content = documents.child(item, ...(BODIES[place] ?? ['none']), 'content');
  const [mediaType] = content ? documents.keys(content) : [];
  return content && mediaType ? documents.child(content, mediaType, 'schema') : undefined;
}

/** Values at a path in the samples of all pages, the items of arrays each on its own. */
export function samplesOf({ statements }: OfficialRecord, place: OfficialPlace): (path: string) => unknown[] {
  const samples = statements.flatMap(({ facts }) => facts.samples[place] ?? []);
  return (path) => path.split('.').reduce((values, name) => values.flatMap((value) => inside(value, name)), samples);
}

function inside(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => inside(item, name));
  if (typeof value !== 'object' || value === null) return [];
  const found = Object.entries(value).find(([key]) => key === name)?.[1];
  return found === undefined ? [] : [found];
}

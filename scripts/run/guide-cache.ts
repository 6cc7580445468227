import { hashText } from '../lib/hash.ts';
import { isRecord } from '../lib/type-guards.ts';
import type { Catalog } from '../spec/catalog-model.ts';
import { endpointOf } from '../spec/locations.ts';
import { GUIDE_EVENT, type GuideFile } from './guide-files.ts';
import type { GuideRun } from './run-guides.ts';
import { codeHash, MEANINGS, type ReadText, versions } from './run-keys.ts';
import { readRecords, writeRecords } from './run-report.ts';
import { importedFiles } from './snippet-imports.ts';

/** Code of guides, and what all of it may import by a name: clients and the receiver of callbacks. */
export const GUIDE_SOURCES = /^snippets\/(?:guide\/|(?:webhook\/)?[^/]+\.ts$)/;

/** The record of a file that passed. */
interface GuideRecord {
  /** Hash of everything that the result depends on. */
  key: string;
  /** Operations that it called, as `METHOD /path`. */
  reached: string[];
  output: string;
}

/** Results of earlier runs. */
interface GuideCache {
  /** The output of a file that passed; undefined when it did not, or when a dependency of its result has changed. */
  outputOf(guide: GuideFile): string | undefined;
  /** Stores the results of a run, and of the other files those that are still valid. */
  store(guides: readonly GuideFile[], run: GuideRun): void;
}

/**
 * Opens the cache of a project; an empty one when none can be read. `files` are those of {@link GUIDE_SOURCES}; `read` gets what
 * guides import besides.
 */
export function openGuideCache(
  project: string,
  catalog: Catalog,
  files: ReadonlyMap<string, string>,
  read: ReadText,
): GuideCache {
  const records: Record<string, GuideRecord> = readRecords(project, 'guides', isRecords) ?? {};
  const keyOf = createKey(catalog, files, read);
  const outputOf = (guide: GuideFile): string | undefined => {
    const record = records[guide.file];
    return record && record.key === keyOf(guide, record.reached) ? record.output : undefined;
  };
  return {
    outputOf,
    store(guides, { passed, outputs, reached }) {
      const done = new Set(passed);
      const entries = guides.flatMap((guide): [string, GuideRecord][] => {
        const { file } = guide;
        const output = done.has(file) ? (outputs.get(file) ?? '') : outputOf(guide);
        if (output === undefined) return [];
        const endpoints = done.has(file) ? [...(reached.get(file) ?? [])].sort() : (records[file]?.reached ?? []);
        return [[file, { key: keyOf(guide, endpoints), reached: endpoints, output }]];
      });
      writeRecords(project, 'guides', Object.fromEntries(entries));
    },
  };
}

const isRecords = (value: unknown): value is Record<string, GuideRecord> =>
  isRecord(value) && Object.values(value).every((record) => isRecord(record) && Array.isArray(record.reached));

function createKey(
  { operations, webhooks }: Catalog,
  files: ReadonlyMap<string, string>,
  read: ReadText,
): (guide: GuideFile, reached: readonly string[]) => string {
  const shared = [...files].filter(([, text]) => isModule(text));
  const context = hashText(JSON.stringify([shared, versions(), codeHash(['mock/src/notify/*.ts'])]));
  const byEndpoint = new Map(operations.map((operation) => [endpointOf(operation), operation]));
  return ({ file, text, kind }, reached) => {
    const events = kind === 'server' ? webhooks.filter(({ name }) => name === GUIDE_EVENT) : [];
    const specs = [...reached.map((endpoint) => byEndpoint.get(endpoint)), ...events];
    const imported = JSON.stringify([...importedFiles(file, text, read)]);
    return hashText(
      [context, file, text, imported, ...specs.map((spec) => (spec ? MEANINGS.of(spec) : ''))].join('\0'),
    );
  };
}

/** Whether other files can import a file: it exports something. */
const isModule = (text: string): boolean => /^export /m.test(text);

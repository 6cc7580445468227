import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../lib/hash.ts';
import { writeAtomic } from '../../lib/write-atomic.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { endpointOf } from '../../spec/locations.ts';
import { codeHash, describeSpec, versions } from '../run-keys.ts';
import { EVENT, type GuideFile, type GuideRun } from './guide-model.ts';

/** Relative to the project; never committed. */
const MEMORY_FILE = '.cache/examples/guides.json';

/** Code that every file may run: the set-ups, what receives callbacks, and files that another imports. */
const SHARED = /^snippets\/(?:wxpay\.ts|webhook\/[^/]+\.ts|guide\/)/;

interface GuideRecord {
  /** Hash of all that the result depends on. */
  key: string;
  /** Operations that it reached, as `METHOD /path`. */
  reached: string[];
  output: string;
}

/** What earlier runs showed. */
export interface GuideCache {
  /** What a file printed when it passed; undefined when it did not, or when something has changed since. */
  outputOf(guide: GuideFile): string | undefined;
  /** Keeps what passed now, and of the rest what still holds. */
  remember(guides: readonly GuideFile[], run: GuideRun): void;
}

/** Opens the memory of a project; an empty one when there is none that can be read. */
export function openGuideCache(project: string, catalog: Catalog, files: ReadonlyMap<string, string>): GuideCache {
  const records = readRecords(project);
  const keyOf = createKey(catalog, files);
  const outputOf = (guide: GuideFile): string | undefined => {
    const record = records[guide.file];
    return record && record.key === keyOf(guide, record.reached) ? record.output : undefined;
  };
  return {
    outputOf,
    remember(guides, { passed, outputs, reached }) {
      const done = new Set(passed);
      const entries = guides.flatMap((guide): [string, GuideRecord][] => {
        const { file } = guide;
        const output = done.has(file) ? (outputs.get(file) ?? '') : outputOf(guide);
        if (output === undefined) return [];
        const endpoints = done.has(file) ? [...(reached.get(file) ?? [])].sort() : (records[file]?.reached ?? []);
        return [[file, { key: keyOf(guide, endpoints), reached: endpoints, output }]];
      });
      writeAtomic(join(project, MEMORY_FILE), `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
    },
  };
}

function createKey(
  { operations, webhooks }: Catalog,
  files: ReadonlyMap<string, string>,
): (guide: GuideFile, reached: readonly string[]) => string {
  const shared = [...files].filter(([file, text]) => SHARED.test(file) && isModule(text));
  const context = hashText(
    JSON.stringify([shared, versions(), codeHash(['scripts/run/guides/*.ts', 'mock/src/notify/*.ts'])]),
  );
  const byEndpoint = new Map(operations.map((operation) => [endpointOf(operation), operation]));
  return ({ file, text, kind }, reached) => {
    const sent = kind === 'server' ? webhooks.filter(({ name }) => name === EVENT) : [];
    const specs = [...reached.map((endpoint) => byEndpoint.get(endpoint)), ...sent];
    return hashText([context, file, text, ...specs.map((spec) => (spec ? describeSpec(spec) : ''))].join('\0'));
  };
}

/** Only what exports something can be part of another file. */
const isModule = (text: string): boolean => /^export /m.test(text);

function readRecords(project: string): Record<string, GuideRecord> {
  try {
    return JSON.parse(readFileSync(join(project, MEMORY_FILE), 'utf8')) as Record<string, GuideRecord>; // written above
  } catch {
    return {};
  }
}

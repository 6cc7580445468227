import { readFileSync } from 'node:fs';
import { ERRORS_SHARD, shardOf, shardPath, webhookShard } from '../../live/src/live-files.ts';
import type { ExchangeView, Program } from '../../live/src/protocol.ts';
import { hashText } from '../lib/hash.ts';
import { isRecord } from '../lib/type-guards.ts';
import { readRecords, writeRecords } from '../run/run-report.ts';

/** The code that judges a run. */
const JUDGE = ['./live-problem.ts', '../run/console-output.ts'];

const SHARD = /^live\/catalog\/(.*)\.json$/;

/** Programs that ran as they should. */
export interface LiveCache {
  /** Whether a program has run as it should, and nothing that its run depended on has changed. */
  has(program: Program): boolean;
  /** Takes a program that ran as it should, with the requests that it sent. */
  add(program: Program, exchanges: readonly Pick<ExchangeView, 'url' | 'headers'>[]): void;
  /** Writes what was added to what is known. */
  store(): void;
}

/** What a run depended on: a hash of it all, and the parts of the catalog among it. */
interface LiveRecord {
  key: string;
  shards: string[];
}

/**
 * Opens the cache of a project. `files`: the sandbox by path, its scripts and the catalog in parts. A result depends on the
 * program, on all scripts, and on those parts of the catalog that know what the program asked.
 */
export function openLiveCache(project: string, files: ReadonlyMap<string, string>): LiveCache {
  const records = new Map(Object.entries(readRecords(project, 'live', isRecords) ?? {}));
  const hashes = new Map([...files].map(([path, text]) => [path, hashText(text)]));
  const names = [...files.keys()].flatMap((path) => SHARD.exec(path)?.[1] ?? []);
  const scripts = [...hashes].filter(([path]) => !SHARD.test(path)).map(([, hash]) => hash);
  const judge = JUDGE.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const context = hashText([...scripts, ...judge].join('\0'));
  const keyOf = (program: Program, shards: readonly string[]): string =>
    hashText(
      [context, JSON.stringify(program), ...shards.map((name) => hashes.get(shardPath(name)) ?? name)].join('\0'),
    );
  return {
    has(program) {
      const record = records.get(program.file);
      return record !== undefined && record.key === keyOf(program, record.shards);
    },
    add(program, exchanges) {
      const shards = shardsOf(program, exchanges, names);
      records.set(program.file, { key: keyOf(program, shards), shards });
    },
    store: () => writeRecords(project, 'live', Object.fromEntries([...records].sort())),
  };
}

function shardsOf(
  { webhook }: Program,
  exchanges: readonly Pick<ExchangeView, 'url' | 'headers'>[],
  names: readonly string[],
): string[] {
  const asked = exchanges.flatMap(({ url, headers }) => [
    shardOf(new URL(url).pathname, names) ?? [],
    headers['mock-fail'] === undefined ? [] : ERRORS_SHARD,
  ]);
  return [...new Set([...asked.flat(), ...(webhook === undefined ? [] : [webhookShard(webhook)])])].sort();
}

const isRecords = (value: unknown): value is Record<string, LiveRecord> =>
  isRecord(value) &&
  Object.values(value).every(
    (record) => isRecord(record) && typeof record.key === 'string' && Array.isArray(record.shards),
  );

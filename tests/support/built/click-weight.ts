import { gzipSync } from 'node:zlib';
import { LIVE_FILES, programPath, shardPath, webhookShard } from '../../../live/src/live-files.ts';
import type { Program } from '../../../live/src/protocol.ts';
import { shardsOf, TYPES_FILES, TYPES_FOLDER, typesPath } from '../../../live/src/types/types-files.ts';
import { programFile } from '../../../scripts/docs/runnable-code.ts';

/** What a click costs beyond the first load of its page, in bytes as they travel, with gzip; each has those before it. */
export interface ClickWeights {
  run: number;
  /** And the editor. */
  edit: number;
  /** And the types. */
  types: number;
  /** And the other languages of edited code. */
  languages: number;
}

/** The files of a built site. */
export interface BuiltFiles {
  read(path: string): Buffer;
  /** Names of the chunks that the theme's scripts are in. */
  chunks: readonly string[];
  /** Chunks that every page has loaded. */
  first: readonly string[];
}

const CHUNKS = 'assets/chunks/';

/** A static import between chunks; others are loaded when they are needed. */
const IMPORT = /(?:from|import)\s*"\.\/([\w.-]+\.js)"/g;

/**
 * Weighs what the program of a name loads when it is run, edited, and edited with types. `code`: that of its file. A file that many
 * programs load is weighed once.
 */
export function clickWeigher(files: BuiltFiles): (name: string, code: string) => ClickWeights {
  const json = (path: string): unknown => JSON.parse(files.read(path).toString());
  const typeShards = json(TYPES_FOLDER + TYPES_FILES.index) as string[];
  const runner = [LIVE_FILES.frame, LIVE_FILES.worker, LIVE_FILES.index, ...chunksOf(files, 'run-example')];
  const editor = chunksOf(files, 'edit-example');
  const typist = [
    ...[TYPES_FILES.worker, TYPES_FILES.index, TYPES_FILES.base].map((path) => TYPES_FOLDER + path),
    ...chunksOf(files, 'edit-types'),
  ];
  const languages = [...chunksOf(files, 'tabs'), ...chunksOf(files, 'edited-call')];
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? gzipSync(files.read(path)).length;
    sizes.set(path, size);
    return size;
  };
  const weigh = (...parts: readonly string[][]): number =>
    [...new Set(parts.flat())].reduce((sum, path) => sum + sizeOf(path), 0);
  return (name, code) => {
    const run = [...runner, ...programParts(name, json(programPath(name)) as Program)];
    const types = [
      ...typist,
      ...shardsOf(code, programFile(name), typeShards).map((shard) => TYPES_FOLDER + typesPath(shard)),
    ];
    return {
      run: weigh(run),
      edit: weigh(run, editor),
      types: weigh(run, editor, types),
      languages: weigh(run, editor, types, languages),
    };
  };
}

/** What a program loads for itself: its file, and what that names. */
function programParts(name: string, { extras, shards = [], webhook }: Program): string[] {
  const all = webhook === undefined ? shards : [...shards, webhookShard(webhook)];
  return [programPath(name), ...extras.map((extra) => LIVE_FILES[extra]), ...all.map(shardPath)];
}

/** A chunk with those that it imports, without those that are loaded already. Throws for one that is not there. */
function chunksOf({ chunks, first, read }: BuiltFiles, name: string): string[] {
  const entry = chunks.find((chunk) => chunk.startsWith(`${name}.`));
  if (entry === undefined) throw new Error(`The built site has no chunk ${name}.`);
  const found = new Set([entry]);
  // A set's iteration also visits what is added on the way.
  for (const chunk of found) {
    for (const [, imported = ''] of read(CHUNKS + chunk)
      .toString()
      .matchAll(IMPORT))
      if (!first.includes(imported)) found.add(imported);
  }
  return [...found].map((chunk) => CHUNKS + chunk);
}

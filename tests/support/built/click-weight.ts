import { gzipSync } from 'node:zlib';
import { LIVE_FILES, programPath, shardPath } from '../../../live/src/live-files.ts';
import type { LiveIndex, Program } from '../../../live/src/protocol.ts';
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

/** Weighs what the program of a name loads when it is run, edited, and edited with types. `code`: that of its file. */
export function weighClicks(files: BuiltFiles, name: string, code: string): ClickWeights {
  const json = (path: string): unknown => JSON.parse(files.read(path).toString());
  const { shards } = json(LIVE_FILES.index) as LiveIndex;
  const { extras } = json(programPath(name)) as Program;
  const typeShards = json(TYPES_FOLDER + TYPES_FILES.index) as string[];
  const file = programFile(name);
  const run = [
    ...[LIVE_FILES.frame, LIVE_FILES.worker, LIVE_FILES.index, programPath(name)],
    ...extras.map((extra) => LIVE_FILES[extra]),
    ...shardsOf(code, file, shards)
      .filter((shard) => shards.includes(shard))
      .map(shardPath),
    ...chunksOf(files, 'run-example'),
  ];
  const types = [
    ...[TYPES_FILES.worker, TYPES_FILES.index, TYPES_FILES.base].map((path) => TYPES_FOLDER + path),
    ...shardsOf(code, file, typeShards).map((shard) => TYPES_FOLDER + typesPath(shard)),
    ...chunksOf(files, 'edit-types'),
  ];
  const steps = [
    run,
    chunksOf(files, 'edit-example'),
    types,
    [...chunksOf(files, 'tabs'), ...chunksOf(files, 'edited-call')],
  ];
  const [runBytes = 0, edit = 0, all = 0, languages = 0] = steps.map((_, index) =>
    weigh(files, steps.slice(0, index + 1).flat()),
  );
  return { run: runBytes, edit, types: all, languages };
}

const weigh = ({ read }: BuiltFiles, paths: readonly string[]): number =>
  [...new Set(paths)].reduce((sum, path) => sum + gzipSync(read(path)).length, 0);

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

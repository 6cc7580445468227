import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashText } from '../../lib/hash.ts';
import { once } from '../../lib/once.ts';
import { writeAtomic } from '../../lib/write-atomic.ts';
import { createLoadCache, type LoadCache } from '../../spec/load/load-cache.ts';
import { type LoadedCatalog, loadCatalog, type SpecFiles } from '../../spec/load/load-catalog.ts';
import { type Cursor, cursorOf, parseYaml } from '../../spec/load/yaml.ts';
import { CHECK_CACHE } from './check-cache.ts';

/** The model, as it was loaded from these files. */
type StoredModel = Omit<LoadedCatalog, 'cursors'>;

/** The tree of each file without problems, and the hash of the text that it is of. */
type StoredTrees = Map<string, { hash: string; node: Cursor['node'] }>;

/** The trees are written again when more files than this have other ones: all of them are 14 MB. */
const MAX_STALE = 50;

/**
 * Makes a loader that keeps the model and the parsed files of a spec on disk: an unchanged spec is not loaded, and of a changed
 * one only the changed files are parsed. `code` is the hash of the code that loads.
 */
export function openSpecStore(root: string, code: string): (files: SpecFiles) => LoadedCatalog {
  const modelFile = join(root, CHECK_CACHE, 'model');
  const treesFile = join(root, CHECK_CACHE, 'trees');
  return (files) => {
    if (files.size === 0) return loadCatalog(files);
    const hashes = new Map([...files].map(([file, text]) => [file, hashText(text)]));
    const key = hashText(JSON.stringify([code, ...hashes]));
    const trees = once(() => read<StoredTrees>(treesFile, code) ?? new Map());
    const stored = read<StoredModel>(modelFile, key);
    if (stored) {
      const cursors = once(() => parseAll(files, cacheOf(files, hashes, trees())));
      return {
        ...stored,
        get cursors() {
          return cursors();
        },
      };
    }
    const loaded = loadCatalog(files, cacheOf(files, hashes, trees()));
    const fresh = treesOf(loaded, hashes);
    const stale = [...fresh].filter(([file, { hash }]) => trees().get(file)?.hash !== hash);
    if (stale.length > MAX_STALE) write(treesFile, code, fresh);
    const { cursors: _, ...model } = loaded;
    write(modelFile, key, model);
    return loaded;
  };
}

/** A cache in which the files that did not change are parsed. */
function cacheOf(files: SpecFiles, hashes: ReadonlyMap<string, string>, trees: StoredTrees): LoadCache {
  const cache = createLoadCache();
  for (const [file, text] of files) {
    const tree = trees.get(file);
    if (tree && tree.hash === hashes.get(file))
      cache.files.set(file, { text, parsed: { cursor: cursorOf(file, text, tree.node), problems: [] } });
  }
  return cache;
}

const parseAll = (files: SpecFiles, cache: LoadCache): Map<string, Cursor> =>
  new Map([...files].map(([file, text]) => [file, (cache.files.get(file)?.parsed ?? parseYaml(file, text)).cursor]));

function treesOf({ cursors, problems }: LoadedCatalog, hashes: ReadonlyMap<string, string>): StoredTrees {
  const faulty = new Set(problems.map(({ file }) => file));
  return new Map(
    [...cursors].flatMap(([file, { node }]) =>
      faulty.has(file) ? [] : [[file, { hash: hashes.get(file) ?? '', node }] as const],
    ),
  );
}

/** Reads a value that was written with the same key; undefined when there is none, or what there is was torn. */
function read<T>(file: string, key: string): T | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(HEAD);
    return bytes.toString('latin1', 0, HEAD) === headOf(key, content) ? deserialize(content) : undefined;
  } catch {
    return undefined;
  }
}

function write(file: string, key: string, value: unknown): void {
  const content = serialize(value);
  writeAtomic(file, Buffer.concat([Buffer.from(headOf(key, content), 'latin1'), content]));
}

/** A stored value begins with the hash of its key and its bytes. */
const headOf = (key: string, content: Uint8Array): string =>
  createHash('sha256').update(key).update(content).digest('hex');
const HEAD = 64;

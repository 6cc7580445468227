import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { hashText } from '../../lib/hash.ts';
import { type ObjectHashes, VERSIONS } from '../../lib/object-hash.ts';
import { once } from '../../lib/once.ts';
import { MEANINGS } from '../../run/run-keys.ts';
import { createLoadCache, type LoadCache, type LoadedParts } from '../../spec/load/load-cache.ts';
import { type LoadedCatalog, loadCatalog, type SpecFiles } from '../../spec/load/load-catalog.ts';
import { type Cursor, cursorOf, parseYaml } from '../../spec/load/yaml.ts';
import { readValue, writeValue } from './stored-value.ts';

/** The hash of the text of each file. */
type Hashes = ReadonlyMap<string, string>;

/** The model, the files that it was loaded from, and the parts that a load of other files takes up again. */
interface StoredModel {
  model: Omit<LoadedCatalog, 'cursors'>;
  hashes: Hashes;
  /** Of the last load without problems, the hashes of whose files are in `from`. */
  parts: Pick<LoadedParts, 'components' | 'paths' | 'webhooks' | 'completed'>;
  from: Hashes;
  /** Of each operation and callback, by which changes are noticed. */
  objects: { versions: ReadonlyMap<object, string>; meanings: ReadonlyMap<object, string> };
}

/** The tree of each file without problems, and the hash of the text that it is of. */
type StoredTrees = Map<string, { hash: string; node: Cursor['node'] }>;

/** The trees are written again when more files than this have other ones: all of them are 14 MB. */
const MAX_STALE = 50;

/** A spec whose model and parsed files are kept on disk. */
export interface SpecStore {
  /** Loads a spec: an unchanged one is only read, and of a changed one the changed files are parsed, and what they have to do with is made. */
  load(files: SpecFiles): LoadedCatalog;
  /** The cache for further loads in this process: it has the parts of the last one here. */
  cache(): LoadCache;
}

/** Opens the store in a folder. `code` is the hash of the code that loads. */
export function openSpecStore(folder: string, code: string): SpecStore {
  const modelFile = join(folder, 'model');
  const treesFile = join(folder, 'trees');
  let cacheOfLast: () => LoadCache = createLoadCache;
  const load = (files: SpecFiles): LoadedCatalog => {
    if (files.size === 0) return loadCatalog(files);
    const hashes = new Map([...files].map(([file, text]) => [file, hashText(text)]));
    const trees = once(() => readValue<StoredTrees>(treesFile, code) ?? new Map());
    const stored = readValue<StoredModel>(modelFile, code);
    VERSIONS.take(stored?.objects.versions ?? []);
    MEANINGS.take(stored?.objects.meanings ?? []);
    const cache = once(() => cacheOf(parsedFiles(files, hashes, trees()), hashes, stored));
    cacheOfLast = cache;
    if (stored && isDeepStrictEqual(stored.hashes, hashes)) {
      const cursors = once(() => cursorsOf(cache().files));
      return {
        ...stored.model,
        get cursors() {
          return cursors();
        },
      };
    }
    const before = cache().made;
    const loaded = loadCatalog(files, cache());
    const fresh = treesOf(loaded, hashes);
    const stale = [...fresh].filter(([file, { hash }]) => trees().get(file)?.hash !== hash);
    if (stale.length > MAX_STALE) writeValue(treesFile, code, fresh);
    const from = cache().made === before ? (stored?.from ?? NOTHING) : hashes;
    const { cursors: _, ...model } = loaded;
    const objects = hashesOf(loaded);
    writeValue(modelFile, code, { model, hashes, parts: storedParts(cache()), from, objects } satisfies StoredModel);
    return loaded;
  };
  return { load, cache: () => cacheOfLast() };
}

const NOTHING: Hashes = new Map();

function hashesOf({ catalog: { operations, webhooks } }: LoadedCatalog): StoredModel['objects'] {
  const subjects = [...operations, ...webhooks];
  const hashesBy = ({ of }: ObjectHashes) => new Map(subjects.map((subject) => [subject, of(subject)]));
  return { versions: hashesBy(VERSIONS), meanings: hashesBy(MEANINGS) };
}

/** Every file parsed; those that did not change are taken from their trees. */
function parsedFiles(files: SpecFiles, hashes: Hashes, trees: StoredTrees): LoadCache['files'] {
  return new Map(
    [...files].map(([file, text]) => {
      const tree = trees.get(file);
      const isKnown = tree !== undefined && tree.hash === hashes.get(file);
      const parsed = isKnown ? { cursor: cursorOf(file, text, tree.node), problems: [] } : parseYaml(file, text);
      return [file, { text, parsed }];
    }),
  );
}

const cursorsOf = (files: LoadCache['files']): Map<string, Cursor> =>
  new Map([...files].map(([file, { parsed }]) => [file, parsed.cursor]));

/** A cache with the stored parts, in which a file that is another than it was for these has no cursor, and so has changed. */
function cacheOf(files: LoadCache['files'], hashes: Hashes, stored: StoredModel | undefined): LoadCache {
  const { made } = createLoadCache();
  if (!stored) return { files, made };
  const { parts, from } = stored;
  const known = [...from.keys()].map((file) => {
    const same = from.get(file) === hashes.get(file) ? files.get(file) : undefined;
    return [file, same?.parsed.cursor ?? cursorOf(file, '', undefined)] as const;
  });
  return { files, made: { ...made, ...parts, cursors: new Map(known) } };
}

/** The parts that can be stored: a path with successors has places of files, and is made again. */
function storedParts({ made: { components, paths, webhooks, completed } }: LoadCache): StoredModel['parts'] {
  const plain = new Map([...paths].filter(([, { part }]) => part.successors.size === 0));
  return { components, paths: plain, webhooks, completed };
}

function treesOf({ cursors, problems }: LoadedCatalog, hashes: ReadonlyMap<string, string>): StoredTrees {
  const faulty = new Set(problems.map(({ file }) => file));
  return new Map(
    [...cursors].flatMap(([file, { node }]) =>
      faulty.has(file) ? [] : [[file, { hash: hashes.get(file) ?? '', node }] as const],
    ),
  );
}

import type { Operation, Schema, Webhook } from '../catalog-model.ts';
import { type Reference, referencesOf } from './references.ts';
import type { Cursor, parseYaml } from './yaml.ts';

/** Cache of a process that loads repeatedly, so that the cost of an edit is that of the files it affects. */
export interface LoadCache {
  /** Every file as it was last parsed. */
  files: Map<string, { text: string; parsed: ReturnType<typeof parseYaml> }>;
  /** Parts of the last load without problems; one with problems may lack parts. */
  made: LoadedParts;
}

/** Parts made by one load, keyed by where they came from. */
export interface LoadedParts {
  cursors: ReadonlyMap<string, Cursor>;
  /** The `$ref`s of each parsed file. */
  references: Map<Cursor, Reference[]>;
  /** Schemas that a `$ref` led to, by file and offset; `undefined` while one is being made. */
  components: Map<string, Schema | undefined>;
  /** The operations of each path, and what they name as their successors. */
  paths: Map<string, MadeFrom<{ operations: Operation[]; successors: Map<string, Cursor[]> }>>;
  webhooks: Map<string, MadeFrom<Webhook[]>>;
  /** Operations as a path item gives them, and with what the rest of the spec adds. */
  completed: Map<Operation, Operation>;
}

/** A part of the model, and the place in the spec that it was made from. */
interface MadeFrom<Part> {
  place: string;
  part: Part;
}

/** Makes an empty cache. */
export const createLoadCache = (): LoadCache => ({ files: new Map(), made: emptyMade(new Map()) });

/** The start of a load: parts of an earlier one that no changed file affects. */
export interface CachedLoad {
  /** To be filled by this load. */
  made: LoadedParts;
  /** The part cached from the same input, or the result of `make`. */
  getOrCreate<Part>(
    of: (made: LoadedParts) => Map<string, MadeFrom<Part>>,
    key: string,
    target: Cursor,
    make: () => Part,
  ): Part;
}

/** Starts a load of parsed files. Files that lead to a changed one by `$ref`s count as changed. */
export function openCachedLoad({ made: before }: LoadCache, cursors: ReadonlyMap<string, Cursor>): CachedLoad {
  const made = emptyMade(cursors);
  for (const cursor of cursors.values()) {
    made.references.set(cursor, before.references.get(cursor) ?? referencesOf(cursor));
  }
  const stale = staleFiles(before, made);
  for (const [place, schema] of before.components) {
    if (schema && !stale.has(fileOf(place))) made.components.set(place, schema);
  }
  return {
    made,
    getOrCreate(of, key, target, make) {
      const place = placeOf(target);
      const known = of(before).get(key);
      const part = known?.place === place && !stale.has(target.file) ? known.part : make();
      of(made).set(key, { place, part });
      return part;
    },
  };
}

/** Place of a node, as a key. */
export const placeOf = ({ file, node }: Cursor): string => `${file}:${node?.start}`;

const fileOf = (place: string): string => place.slice(0, place.lastIndexOf(':'));

function emptyMade(cursors: LoadedParts['cursors']): LoadedParts {
  return {
    cursors,
    references: new Map(),
    components: new Map(),
    paths: new Map(),
    webhooks: new Map(),
    completed: new Map(),
  };
}

/** The files that differ between two loads, and those that lead to one of them. */
function staleFiles(before: LoadedParts, now: LoadedParts): Set<string> {
  const files = [...before.cursors.keys(), ...now.cursors.keys()];
  const stale = new Set(files.filter((file) => before.cursors.get(file) !== now.cursors.get(file)));
  const users = new Map<string, string[]>();
  for (const [cursor, references] of now.references) {
    for (const { file } of references) {
      const known = users.get(file);
      if (known) known.push(cursor.file);
      else users.set(file, [cursor.file]);
    }
  }
  // A set's iteration also visits what is added on the way.
  for (const file of stale) for (const user of users.get(file) ?? []) stale.add(user);
  return stale;
}

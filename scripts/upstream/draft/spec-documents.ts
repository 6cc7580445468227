import { posix } from 'node:path';
import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { SpecFiles } from '../../spec/load/load-catalog.ts';
import { YAML_STYLE } from '../../spec/yaml-nodes.ts';

/** A place in the spec's files: the file, and the keys that lead to a map in it. */
export interface Spot {
  file: string;
  path: readonly (string | number)[];
  /** The last `$ref` that was followed on the way. */
  via?: Spot;
}

/** A name for a place. */
export const spotKey = ({ file, path }: Spot): string => `${file}#${path.join('/')}`;

/** The YAML files of the spec as documents that can be changed, read when they are asked for. */
export class SpecDocuments {
  readonly #files: SpecFiles;
  readonly #documents = new Map<string, Document>();

  constructor(files: SpecFiles) {
    this.#files = files;
  }

  /** The document of a file. Throws for a file that the spec lacks. */
  document(file: string): Document {
    const known = this.#documents.get(file);
    if (known) return known;
    const text = this.#files.get(file);
    if (text === undefined) throw new Error(`The spec has no file ${file}.`);
    const document = parseDocument(text);
    this.#documents.set(file, document);
    return document;
  }

  /** The map at a place, `$ref`s not followed. */
  map({ file, path }: Spot): YAMLMap | undefined {
    const node = path.length === 0 ? this.document(file).contents : this.document(file).getIn(path, true);
    return isMap(node) ? node : undefined;
  }

  /** Names of the keys of a map, in order. */
  keys(spot: Spot): string[] {
    const map = this.map(spot);
    return map ? keysOf(map) : [];
  }

  /** The place that a `$ref` leads to; places without one lead to themselves. */
  target(spot: Spot): Spot {
    const reference = this.map(spot)?.get('$ref');
    if (typeof reference !== 'string') return spot;
    const file = posix.join(posix.dirname(spot.file), reference);
    return this.target({ file, path: [], via: { file: spot.file, path: spot.path } });
  }

  /** The place of a key's map, `$ref`s on the way followed, the last one not. */
  child(spot: Spot, ...keys: (string | number)[]): Spot | undefined {
    const [key, ...rest] = keys;
    const own = this.target(spot);
    if (key === undefined) return spot;
    const next: Spot = { file: own.file, path: [...own.path, key] };
    const node = this.document(next.file).getIn(next.path, true);
    return isMap(node) || isSeq(node) ? this.child(next, ...rest) : undefined;
  }

  /** The object behind a schema: of an array that of its items, of JSON in a string its shape. */
  object(spot: Spot): Spot {
    const own = this.target(spot);
    const inner = this.child(own, 'items') ?? this.child(own, 'contentSchema');
    return inner ? this.object(inner) : own;
  }

  /** The schema of an object's field, wherever its `allOf` has it. */
  property(object: Spot, name: string): Spot | undefined {
    const own = this.object(object);
    const found = this.child(own, 'properties', name);
    if (found) return found;
    const parts = this.map(own)?.get('allOf');
    const count = isSeq(parts) ? parts.items.length : 0;
    for (let index = 0; index < count; index += 1) {
      const inPart = this.property({ file: own.file, path: [...own.path, 'allOf', index] }, name);
      if (inPart) return inPart;
    }
    return undefined;
  }

  /** Texts of the files that differ from what they were. */
  changes(): { path: string; before: string; after: string }[] {
    return [...this.#documents].flatMap(([path, document]) => {
      const before = this.#files.get(path) ?? '';
      const after = document.toString(YAML_STYLE);
      return before === after ? [] : [{ path, before, after }];
    });
  }
}

/** Names of a map's keys, in order. */
const keysOf = (map: YAMLMap): string[] => map.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));

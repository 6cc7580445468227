import type { Source } from '../../spec/catalog-model.ts';
import { type Cursor, child, sourceOf } from '../../spec/load/yaml.ts';

/** An operation of the spec; a callback's is `post`. */
interface Placed {
  method: string;
  source: Source;
}

/** The part of a file of the spec that is about an operation. */
export function operationPart({ method, source }: Placed, cursors: ReadonlyMap<string, Cursor>): Cursor | undefined {
  const file = cursors.get(source.file);
  return file && child(file, method);
}

/** Where the spec has a key of an operation; the place of the operation when it has none. */
export function placeOfKey(operation: Placed, key: string, cursors: ReadonlyMap<string, Cursor>): Source {
  const part = operationPart(operation, cursors);
  const found = part && child(part, key);
  return found ? sourceOf(found) : operation.source;
}

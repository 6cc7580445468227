import type { Source } from '../../spec/catalog-model.ts';
import { type Cursor, child, parts, sourceOf } from '../../spec/load/yaml.ts';

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

/** What `find` gives for a part of the spec, or for the first one within it for which it gives something. */
export function findWithin<Found>(part: Cursor, find: (part: Cursor) => Found | undefined): Found | undefined {
  const own = find(part);
  if (own !== undefined) return own;
  for (const each of parts(part)) {
    const found = findWithin(each, find);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the file of a callback says of which event it is. */
export const eventAt = (file: Cursor): Cursor | undefined =>
  findWithin(file, (part) => {
    const event = child(part, 'event_type');
    return event && (child(event, 'const') ?? event);
  });

import type { Problem } from '../../lib/problem.ts';
import type { Schema } from '../catalog-model.ts';
import type { CachedLoad } from './load-cache.ts';
import { resolveReference } from './references.ts';
import { type Cursor, child, sourceOf, text } from './yaml.ts';

/** Context of loading one catalog, passed to every depth. */
export interface LoadContext {
  /** Parsed files, keyed by path relative to the project. */
  cursors: Map<string, Cursor>;
  /** Schemas that a `$ref` led to, each made once; `undefined` while it is being made. */
  components: Map<string, Schema | undefined>;
  /** The part of the model that an earlier load cached from the same input, or the result of `make`. */
  getOrCreate: CachedLoad['getOrCreate'];
  /** Items of `x-successors` by operationId: what they name may be loaded later. */
  successors: Map<string, Cursor[]>;
  report(problem: Problem): void;
}

/** The target of a node's `$ref`, or the node itself without one; undefined for a broken `$ref`. */
export function dereference(cursor: Cursor, context: LoadContext): Cursor | undefined {
  const reference = text(cursor, '$ref');
  return reference === undefined ? cursor : resolveReference(reference, cursor.file, context.cursors);
}

/** The problem of a `$ref` that can't be followed. */
export function badReference(from: Cursor, message: string): Problem {
  return {
    rule: 'reference-resolves',
    ...sourceOf(child(from, '$ref') ?? from),
    message,
    fix: 'Correct the path of the $ref, or add the file.',
  };
}

/** The problem of a part of the spec that does not have the shape which the model needs. */
export function badShape(place: Cursor, message: string, fix: string): Problem {
  return { rule: 'spec-shape', ...sourceOf(place), message, fix };
}

/** The text under a key; without one, or with an empty one, `report` is told so and it is empty. */
export function wantedText(place: Cursor, key: string, report: (message: string) => void): string {
  const found = text(place, key) ?? '';
  if (!found) report(`It needs a text "${key}".`);
  return found;
}

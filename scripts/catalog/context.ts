import { posix } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import type { Schema } from './model.ts';
import { type Cursor, child, sourceOf } from './yaml.ts';

/** What loading one catalogue needs at every depth. */
export interface LoadContext {
  /** Parsed files, keyed by path relative to the project. */
  cursors: Map<string, Cursor>;
  /** Files that a `$ref` led to. */
  referenced: Set<string>;
  /** Schemas of component files, each made once; `undefined` while it is being made. */
  components: Map<string, Schema | undefined>;
  report(problem: Problem): void;
}

/** Follows a `$ref`; undefined when it leads nowhere, which is then reported. */
export function follow(reference: string, from: Cursor, context: LoadContext): Cursor | undefined {
  const file = posix.join(posix.dirname(from.file), reference);
  const target = context.cursors.get(file);
  context.referenced.add(file);
  if (!target) context.report(badReference(from, `$ref leads to no file: ${reference}`));
  return target;
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

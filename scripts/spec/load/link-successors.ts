import type { Problem } from '../../lib/problem.ts';
import type { Operation, OperationLink } from '../catalog-model.ts';
import { type Cursor, sourceOf, value } from './yaml.ts';

/**
 * Links operations to what takes their place: `places` holds the items of `x-successors` by operationId.
 * An item that names no operation, or its own, is reported and left out.
 */
export function linkSuccessors(
  operations: readonly Operation[],
  places: ReadonlyMap<string, readonly Cursor[]>,
  report: (problem: Problem) => void,
): Map<string, OperationLink[]> {
  const known = new Map(operations.map((operation) => [operation.id, operation]));
  const linkOf = (id: string, place: Cursor): OperationLink[] => {
    const successor = known.get(String(value(place)));
    if (successor && successor.id !== id) {
      const { name, method, title, version } = successor;
      return [{ name, method, title, version }];
    }
    const message = `x-successors names no other operation: ${value(place)}.`;
    report({
      rule: 'reference-resolves',
      ...sourceOf(place),
      message,
      fix: 'Give the operationId of what replaces it.',
    });
    return [];
  };
  return new Map([...places].map(([id, items]) => [id, items.flatMap((place) => linkOf(id, place))]));
}

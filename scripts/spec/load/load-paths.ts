import type { Operation } from '../catalog-model.ts';
import { badReference, badShape, dereference, type LoadContext } from './load-context.ts';
import { loadOperations } from './load-operations.ts';
import { type Cursor, child, entries, isMap, text } from './yaml.ts';

/** The operations of the root's map `paths`, in its order; those that can't be read are reported and left out. */
export function loadPaths(root: Cursor, context: LoadContext): Operation[] {
  const paths = child(root, 'paths');
  if (!paths || !isMap(paths)) {
    context.report(badShape(paths ?? root, 'The root has no map "paths".', `Add "paths" to ${root.file}.`));
  }
  return entries(paths).flatMap(([key, item]) => {
    const reference = text(item, '$ref');
    if (reference === undefined) {
      context.report(badReference(item, `The path "${key}" has no $ref to its file.`));
      return [];
    }
    const target = dereference(item, context);
    // A file that is not valid YAML is reported as such; a second problem would hide the cause.
    if (!target?.node) return [];
    const { operations, successors } = context.getOrCreate(
      (made) => made.paths,
      key,
      target,
      () => {
        const own: LoadContext = { ...context, successors: new Map() };
        return { operations: loadOperations(key, target, own), successors: own.successors };
      },
    );
    for (const [id, places] of successors) context.successors.set(id, places);
    return operations;
  });
}

import { posix } from 'node:path';
import { type Cursor, child, entries, isMap, items, text } from '../../spec/load/yaml.ts';

/** The files of a spec, parsed, by path. */
export type Cursors = ReadonlyMap<string, Cursor>;

/** Finds the `$ref`, seen from a file, to a component that a field of this name has and whose fields have this signature. */
export type FindComponent = (name: string, signature: readonly string[], file: string) => string | undefined;

/** Indexes the components of the spec by the names of the fields that have them. */
export function indexComponents(cursors: Cursors): FindComponent {
  const uses = new Map<string, Set<string>>();
  for (const cursor of cursors.values()) collectUses(cursor, '', uses);
  return (name, signature, file) => {
    const found = [...(uses.get(name) ?? [])].find((component) => {
      const root = cursors.get(component);
      return root && signatureOfSchema(root, cursors).sort().join() === signature.join();
    });
    if (found === undefined) return undefined;
    const path = posix.relative(posix.dirname(file), found);
    return path.startsWith('.') ? path : `./${path}`;
  };
}

function collectUses(cursor: Cursor, name: string, uses: Map<string, Set<string>>): void {
  const file = targetFile(cursor);
  if (file?.includes('/schemas/')) uses.set(name, (uses.get(name) ?? new Set()).add(file));
  for (const [key, inner] of entries(cursor)) collectUses(inner, key === 'items' ? name : key, uses);
  for (const item of items(cursor)) collectUses(item, '', uses);
}

function targetFile(cursor: Cursor): string | undefined {
  const reference = isMap(cursor) ? text(cursor, '$ref') : undefined;
  return reference === undefined ? undefined : posix.join(posix.dirname(cursor.file), reference);
}

/** Paths and types of the fields of an object, those of arrays being the fields of their items. */
function signatureOfSchema(cursor: Cursor, cursors: Cursors, prefix = '', depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  const parts = items(child(cursor, 'allOf')).flatMap((part) =>
    signatureOfSchema(resolve(part, cursors), cursors, prefix, depth + 1),
  );
  const own = entries(child(cursor, 'properties')).flatMap(([name, property]) => {
    const schema = resolve(property, cursors);
    const list = child(schema, 'items');
    const inner = list ? resolve(list, cursors) : schema;
    return [
      `${prefix}${name}:${text(inner, 'type') ?? 'any'}`,
      ...signatureOfSchema(inner, cursors, `${prefix}${name}.`, depth + 1),
    ];
  });
  return [...parts, ...own];
}

/** Levels of objects that are followed, so that a shape that contains itself has an end. */
const MAX_DEPTH = 12;

function resolve(cursor: Cursor, cursors: Cursors): Cursor {
  const file = targetFile(cursor);
  const target = file === undefined ? undefined : cursors.get(file);
  return target ? resolve(target, cursors) : cursor;
}

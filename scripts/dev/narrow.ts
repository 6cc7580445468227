import { ROOT_FILE } from '../catalog/load.ts';
import { declarationFile, exampleFile, pageFile, pathItemFile } from '../catalog/name.ts';
import { referencedFile } from '../catalog/reference.ts';
import type { Cursor } from '../catalog/yaml.ts';
import type { YamlNode } from '../catalog/yaml-tree.ts';
import type { CheckInput } from '../check/rule.ts';

/** A part of a check's input, and the files that a problem in it can be in. */
export interface Narrowed {
  input: CheckInput;
  files: Set<string>;
}

/** The input with those paths only that changed files have to do with: their spec, example, page, or a shape that they use. */
export function narrow(input: CheckInput, changed: readonly string[]): Narrowed {
  const touched = new Set(changed);
  const reach = reachOf(input.cursors);
  const files = new Set(changed);
  const operations = input.catalog.operations.filter((operation) => {
    const own = [exampleFile(operation), pageFile(operation.name), declarationFile(operation.name)];
    const all = [...own, ...reach(pathItemFile(operation.name))];
    if (!all.some((file) => touched.has(file))) return false;
    for (const file of all) files.add(file);
    return true;
  });
  const names = new Set(operations.map(({ name }) => pathItemFile(name)));
  const isWanted = ([file]: readonly [string, unknown]): boolean =>
    !/^(?:snippets|docs)\//.test(file) || files.has(file);
  return {
    files,
    input: {
      ...input,
      catalog: { ...input.catalog, operations },
      cursors: new Map(
        [...input.cursors].map(([file, cursor]) => [file, file === ROOT_FILE ? rootWith(cursor, names) : cursor]),
      ),
      files: new Map([...input.files].filter(isWanted)),
      pages: async () => new Map([...(await input.pages())].filter(isWanted)),
    },
  };
}

/** The files that a file of the spec leads to, itself included. */
function reachOf(cursors: ReadonlyMap<string, Cursor>): (file: string) => ReadonlySet<string> {
  const known = new Map<string, string[]>();
  const referencesOf = (file: string): string[] => {
    const found = known.get(file) ?? references(cursors.get(file));
    known.set(file, found);
    return found;
  };
  return (start) => {
    const found = new Set([start]);
    for (const file of found) for (const next of referencesOf(file)) found.add(next);
    return found;
  };
}

function references(cursor: Cursor | undefined): string[] {
  const found = new Set<string>();
  const visit = (node: YamlNode): void => {
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind !== 'map') return;
    const reference = node.pairs.get('$ref');
    if (cursor && reference?.kind === 'scalar') found.add(referencedFile(String(reference.value), cursor.file));
    for (const pair of node.pairs.values()) visit(pair);
  };
  if (cursor?.node) visit(cursor.node);
  return [...found];
}

/** The root of the spec with some of its paths. */
function rootWith(cursor: Cursor, wanted: ReadonlySet<string>): Cursor {
  const { node } = cursor;
  const paths = node?.kind === 'map' ? node.pairs.get('paths') : undefined;
  if (node?.kind !== 'map' || paths?.kind !== 'map') return cursor;
  const kept = [...paths.pairs].filter(([, item]) => {
    const reference = item.kind === 'map' ? item.pairs.get('$ref') : undefined;
    return reference?.kind === 'scalar' && wanted.has(referencedFile(String(reference.value), cursor.file));
  });
  const pairs = new Map(node.pairs).set('paths', { ...paths, pairs: new Map(kept) });
  return { ...cursor, node: { ...node, pairs } };
}

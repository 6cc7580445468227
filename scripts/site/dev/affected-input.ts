import type { CheckInput } from '../../check/check-input.ts';
import { exampleFiles } from '../../spec/example-forms.ts';
import { ROOT_FILE } from '../../spec/load/load-catalog.ts';
import { referencedFile } from '../../spec/load/references.ts';
import type { Cursor } from '../../spec/load/yaml.ts';
import type { YamlNode } from '../../spec/load/yaml-tree.ts';
import {
  declarationFile,
  pageFile,
  pathItemFile,
  webhookDeclarationFile,
  webhookExampleFile,
  webhookFile,
  webhookPageFile,
} from '../../spec/locations.ts';

/** A part of a check's input, and the files that a problem in it can be in. */
export interface AffectedInput {
  input: CheckInput;
  files: Set<string>;
}

/**
 * The input with those paths and callbacks only that changed files have to do with: their spec, example, page,
 * declarations, or a shape that they use.
 */
export function affectedInput(input: CheckInput, changed: readonly string[]): AffectedInput {
  const touched = new Set(changed);
  const reach = reachOf(input.cursors);
  const files = new Set(changed);
  const specs = new Set<string>();
  const isTouched = (spec: string, others: readonly string[]): boolean => {
    const all = [...others, ...reach(spec)];
    if (!all.some((file) => touched.has(file))) return false;
    for (const file of all) files.add(file);
    specs.add(spec);
    return true;
  };
  const operations = input.catalog.operations.filter((operation) =>
    isTouched(pathItemFile(operation.name), [
      ...exampleFiles(operation),
      pageFile(operation.name),
      declarationFile(operation.name),
    ]),
  );
  const webhooks = input.catalog.webhooks.filter(({ name }) =>
    isTouched(webhookFile(name), [webhookExampleFile(name), webhookPageFile(name), webhookDeclarationFile(name)]),
  );
  const isWanted = ([file]: readonly [string, unknown]): boolean =>
    !/^(?:snippets|docs)\//.test(file) || files.has(file);
  return {
    files,
    input: {
      ...input,
      catalog: { ...input.catalog, operations, webhooks },
      cursors: new Map(
        [...input.cursors].map(([file, cursor]) => [file, file === ROOT_FILE ? rootWith(cursor, specs) : cursor]),
      ),
      files: new Map([...input.files].filter(isWanted)),
      pages: () => new Map([...input.pages()].filter(isWanted)),
    },
  };
}

/** The files that a file of the spec references, directly or indirectly, itself included. */
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

/** The root of the spec with some of its paths and callbacks. */
function rootWith(cursor: Cursor, wanted: ReadonlySet<string>): Cursor {
  const { node } = cursor;
  if (node?.kind !== 'map') return cursor;
  const pairs = new Map(node.pairs);
  for (const key of ['paths', 'webhooks']) {
    const all = pairs.get(key);
    if (all?.kind !== 'map') continue;
    const kept = [...all.pairs].filter(([, item]) => {
      const reference = item.kind === 'map' ? item.pairs.get('$ref') : undefined;
      return reference?.kind === 'scalar' && wanted.has(referencedFile(String(reference.value), cursor.file));
    });
    pairs.set(key, { ...all, pairs: new Map(kept) });
  }
  return { ...cursor, node: { ...node, pairs } };
}

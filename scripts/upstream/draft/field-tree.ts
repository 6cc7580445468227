import type { ExpectedField } from '../compare/merge-statements.ts';

/** A field with the fields inside it. */
export interface FieldTree {
  /** Own name: `openid`. */
  name: string;
  field: ExpectedField;
  children: FieldTree[];
}

/** Nests the rows of a table, `payer` above `payer.openid`, in the order of the page. A row without its parent is left out. */
export function fieldTrees(rows: readonly ExpectedField[]): FieldTree[] {
  const trees = new Map(rows.map((field): [string, FieldTree] => [field.name, treeOf(field)]));
  for (const [name, tree] of trees) trees.get(parentName(name) ?? '')?.children.push(tree);
  return [...trees.values()].filter(({ field }) => parentName(field.name) === undefined);
}

const treeOf = (field: ExpectedField): FieldTree => ({ name: ownName(field.name), field, children: [] });

/** Name of the field above: `payer` of `payer.openid`; undefined at the top. */
export const parentName = (name: string): string | undefined =>
  name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : undefined;

/** The last part of a field's path. */
export const ownName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Paths and types of all fields inside: two shapes with the same signature look alike. */
export function signatureOf(trees: readonly FieldTree[], prefix = ''): string[] {
  return trees
    .flatMap(({ name, field, children }) => [
      `${prefix}${name}:${field.type === 'array' ? (field.items ?? 'array') : field.type}`,
      ...signatureOf(children, `${prefix}${name}.`),
    ])
    .sort();
}

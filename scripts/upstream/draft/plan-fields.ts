import { groupBy } from '../../lib/group-by.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import type { SpecFiles } from '../../spec/load/load-catalog.ts';
import { differenceId } from '../difference.ts';
import type { OfficialRecord } from '../official-model.ts';
import { buildSchema } from './build-schema.ts';
import { type Cursors, type FindComponent, indexComponents } from './component-index.ts';
import { type FieldTree, fieldTrees, ownName, parentName, signatureOf } from './field-tree.ts';
import { extendReference, insertField, insertParameter } from './insert-field.ts';
import { type OfficialTable, officialTables } from './official-tables.ts';
import { type FindPrecedent, indexPrecedents } from './precedents.ts';
import { SpecDocuments, type Spot, spotKey } from './spec-documents.ts';

/** Fields added to the spec, and those that it can't have without saying what some page does not. */
export interface FieldPlan {
  changes: { path: string; before: string; after: string }[];
  /** Ids of the differences that the changes correct. */
  added: string[];
  /** Ids of those that are left, with the reason. */
  left: { difference: string; reason: string }[];
}

/** Plans every field that official pages have and the spec lacks; `chosen` has the ids of the differences to correct. */
export function planFields(
  records: readonly OfficialRecord[],
  catalog: Catalog,
  { files, cursors }: { files: SpecFiles; cursors: Cursors },
  chosen: ReadonlySet<string>,
): FieldPlan {
  const documents = new SpecDocuments(files);
  const tables = officialTables(records, catalog, documents);
  const context: Context = {
    documents,
    findPrecedent: indexPrecedents(catalog),
    findComponent: indexComponents(cursors),
    users: usersOf(tables, documents),
  };
  const plan: FieldPlan = { changes: [], added: [], left: [] };
  for (const table of tables) {
    for (const tree of missingTrees(table, chosen)) {
      const difference = idOf(table, tree.field.name);
      const reason = addField(table, tree, context);
      if (reason === undefined) plan.added.push(difference);
      else plan.left.push({ difference, reason });
    }
  }
  return { ...plan, changes: documents.changes() };
}

interface Context {
  documents: SpecDocuments;
  findPrecedent: FindPrecedent;
  findComponent: FindComponent;
  users: Users;
}

const idOf = ({ subject, place }: OfficialTable, name: string): string =>
  differenceId({ kind: 'field', subject, at: `${place} ${name}` });

/** The missing fields of a table whose parent is there. */
function missingTrees(table: OfficialTable, chosen: ReadonlySet<string>): FieldTree[] {
  const isMissing = (name: string): boolean => chosen.has(idOf(table, name));
  const all = (trees: readonly FieldTree[]): FieldTree[] =>
    trees.flatMap((tree) => (isMissing(tree.field.name) ? [tree] : all(tree.children)));
  return all(fieldTrees(table.rows));
}

/** Adds one field; returns the reason when it can't. */
function addField(
  table: OfficialTable,
  tree: FieldTree,
  { documents, findPrecedent, findComponent, users }: Context,
): string | undefined {
  const { place, root, item } = table;
  const isRequired = tree.field.required && !tree.field.conditions;
  const schemaIn = (file: string) =>
    buildSchema(tree, {
      place,
      samplesOf: table.samplesOf,
      precedentOf: findPrecedent,
      componentOf: (inner) => findComponent(inner.name, signatureOf(inner.children), file),
    });
  if (place === 'query' || place === 'path') {
    insertParameter(documents, item, { name: tree.name, place, required: isRequired, schema: schemaIn(item.file) });
    return undefined;
  }
  const parent = root && spotOf(documents, root, parentName(tree.field.name));
  if (!parent) return 'The spec has no object for it.';
  if (documents.property(parent, tree.name)) return undefined;
  const owner = agreedOwner(parent, tree.name, users);
  if (!owner) return `Pages that share ${parent.file} disagree.`;
  if (owner !== parent) extendReference(documents, owner);
  const order = table.rows
    .filter(({ name }) => parentName(name) === parentName(tree.field.name))
    .map(({ name }) => ownName(name));
  const required = isRequired && users.isRequired(parent, tree.name);
  insertField(documents, owner, { name: tree.name, required, schema: schemaIn(owner.file), order });
  return undefined;
}

/** The object itself where all pages about it have the field, or else the `$ref` to it where those behind that have it. */
function agreedOwner(parent: Spot, name: string, users: Users): Spot | undefined {
  if (users.agree(spotKey(parent), name)) return parent;
  return parent.via && users.agree(viaKey(parent.via), name) ? parent.via : undefined;
}

/** Objects of the spec with the tables that describe them. */
interface Users {
  agree: (key: string, name: string) => boolean;
  isRequired: (parent: Spot, name: string) => boolean;
}

const viaKey = (via: Spot): string => `via ${spotKey(via)}`;

function usersOf(tables: readonly OfficialTable[], documents: SpecDocuments): Users {
  const uses = tables.flatMap((table) => objectsOf(table, documents));
  const byKey = groupBy(
    uses.flatMap(({ keys, trees }) => keys.map((key) => ({ key, trees }))),
    ({ key }) => key,
  );
  const found = (key: string, name: string) =>
    (byKey.get(key) ?? []).map(({ trees }) => trees.find((tree) => tree.name === name));
  return {
    agree: (key, name) => found(key, name).every(Boolean),
    isRequired: (parent, name) => found(spotKey(parent), name).every((tree) => tree?.field.required !== false),
  };
}

/** Every object of a table that has fields there: the keys of its place in the spec, and the fields. */
function objectsOf({ rows, root }: OfficialTable, documents: SpecDocuments): { keys: string[]; trees: FieldTree[] }[] {
  if (!root) return [];
  const visit = (spot: Spot, trees: FieldTree[]): { keys: string[]; trees: FieldTree[] }[] => {
    if (trees.length === 0) return [];
    const object = documents.object(spot);
    const keys = [spotKey(object), ...(object.via ? [viaKey(object.via)] : [])];
    const inner = trees.flatMap((tree) => {
      const property = documents.property(object, tree.name);
      return property ? visit(property, tree.children) : [];
    });
    return [{ keys, trees }, ...inner];
  };
  return visit(root, fieldTrees(rows));
}

/** The object at a field's path, the root's without one. */
function spotOf(documents: SpecDocuments, root: Spot, path: string | undefined): Spot | undefined {
  const names = path === undefined ? [] : path.split('.');
  return names.reduce<Spot | undefined>((spot, name) => {
    const property = spot && documents.property(spot, name);
    return property && documents.object(property);
  }, documents.object(root));
}

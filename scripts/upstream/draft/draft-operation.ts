import { posix } from 'node:path';
import type { Catalog, Operation } from '../../spec/catalog-model.ts';
import { editYaml } from '../../spec/edit-yaml.ts';
import { changeKey, changesBySubject } from '../../spec/load/load-changes.ts';
import { operationId, operationName, pathItemFile, schemeOfPath } from '../../spec/locations.ts';
import { SCHEMES } from '../../spec/operation-model.ts';
import { callersOf, latestDate } from '../compare/compare-calls.ts';
import { mergeFields } from '../compare/merge-statements.ts';
import { subjectName } from '../facts-files.ts';
import type { OfficialPlace, OfficialRecord } from '../official-model.ts';
import { buildObject, buildSchema, type DraftSchema, type SchemaSources } from './build-schema.ts';
import { type Cursors, indexComponents } from './component-index.ts';
import { type FieldTree, fieldTrees, signatureOf } from './field-tree.ts';
import { samplesOf } from './official-tables.ts';
import { indexPrecedents } from './precedents.ts';

/** An operation that the spec lacks, as its official pages state it. */
export interface OperationDraft {
  method: Operation['method'];
  path: string;
  title: string;
  /** Area of the operation of the spec whose path is most like this one. */
  tag: string;
  /** YAML of the method in its path item. */
  text: string;
}

/** Spec to draft for: its components and fields are used again. */
export interface DraftContext {
  catalog: Catalog;
  cursors: Cursors;
}

/**
 * Drafts the entry of an operation in the spec: everything that its pages state but conditions and errors, which are
 * corrections of an entry that is there. No sentence of the pages enters it. Throws for a record of a callback.
 */
export function draftOperation(record: OfficialRecord, context: DraftContext): OperationDraft {
  const { subject, statements } = record;
  if (subject.kind !== 'operation') throw new Error('A callback is no operation.');
  const method = subject.method.toLowerCase() as Operation['method']; // the reader knows no others
  const { path } = subject;
  const scheme = schemeOfPath(path);
  const name = operationName(path, scheme ? 'v3' : 'v2');
  const file = pathItemFile(name);
  const title = statements[0]?.docs[0]?.title ?? path;
  const tag = nearestTag(path, context.catalog);
  const places = placesOf(record, file, context);
  const changes = changesBySubject(context.catalog.changes).get(changeKey(subjectName(subject))) ?? [];
  const updated = latestDate(record, { changes });
  const hosts = statements.flatMap(({ facts }) => facts.hosts);
  const [host] = hosts;
  const content = {
    summary: title,
    tags: [tag],
    ...(scheme !== SCHEMES[0] && { security: scheme ? [{ [scheme]: [] }] : [] }),
    ...(host !== undefined && !hosts.includes(context.catalog.server) && { servers: [{ url: host }] }),
    'x-roles': callersOf(record).map(([caller, [usual = caller]]) => usual),
    ...(updated !== undefined && { 'x-updated': updated }),
    ...parametersOf(places),
    ...requestOf(record, places),
    responses: responsesOf(record, places, file),
  };
  const first = `${method}:\n  operationId: ${operationId(name, method)}\n`;
  return { method, path, title, tag, text: editYaml(first, [{ at: [method], set: content }]) };
}

/** A place with fields: how it becomes schemas, and what of the spec's folders its `$ref`s begin with. */
interface Places {
  file: string;
  trees: (place: OfficialPlace) => FieldTree[];
  sources: (place: OfficialPlace) => SchemaSources;
}

function placesOf(record: OfficialRecord, file: string, { catalog, cursors }: DraftContext): Places {
  const precedentOf = indexPrecedents(catalog);
  const findComponent = indexComponents(cursors);
  return {
    file,
    trees: (place) => fieldTrees(mergeFields(record, place)),
    sources: (place) => ({
      place,
      samplesOf: samplesOf(record, place),
      precedentOf,
      componentOf: (tree) => findComponent(tree.name, signatureOf(tree.children), file),
    }),
  };
}

function parametersOf({ file, trees, sources }: Places): { parameters?: unknown[] } {
  const inUrl = (['path', 'query'] as const).flatMap((place) =>
    trees(place).map((tree) => ({
      name: tree.name,
      in: place,
      ...((place === 'path' || isRequired(tree)) && { required: true }),
      schema: buildSchema(tree, sources(place)),
    })),
  );
  const body = trees('body');
  const stated = trees('header').find(({ name }) => name === 'Wechatpay-Serial');
  const isNeeded = stated ? isRequired(stated) : someEncrypted(body, isRequired);
  const serial = isNeeded ? 'WechatpaySerial' : 'WechatpaySerialOptional';
  const key = stated || someEncrypted(body) ? [{ $ref: componentPath(file, `parameters/${serial}`) }] : [];
  return inUrl.length + key.length > 0 ? { parameters: [...inUrl, ...key] } : {};
}

const isRequired = ({ field }: FieldTree): boolean => field.required && !field.conditions;

/** Whether an encrypted field is among those that a test lets pass, with all objects around it. */
function someEncrypted(trees: readonly FieldTree[], passes: (tree: FieldTree) => boolean = () => true): boolean {
  return trees.some((tree) => passes(tree) && (tree.field.encrypted === true || someEncrypted(tree.children, passes)));
}

function requestOf({ statements }: OfficialRecord, { trees, sources }: Places): { requestBody?: DraftSchema } {
  const body = trees('body');
  if (body.length === 0) return {};
  const mediaType = statements.flatMap(({ facts }) => facts.mediaType ?? [])[0] ?? 'application/json';
  return { requestBody: { required: true, content: { [mediaType]: { schema: buildObject(body, sources('body')) } } } };
}

function responsesOf({ statements }: OfficialRecord, { trees, sources }: Places, file: string): DraftSchema {
  const status = statements.flatMap(({ facts }) => facts.status ?? [])[0] ?? 200;
  const place: OfficialPlace = `answer ${status}`;
  const fields = trees(place);
  const schema = fields.length > 0 && buildObject(fields, sources(place));
  return {
    [status]: { description: '成功', ...(schema && { content: { 'application/json': { schema } } }) },
    default: { $ref: componentPath(file, 'responses/Error') },
  };
}

const componentPath = (file: string, name: string): string =>
  posix.relative(posix.dirname(file), `openapi/components/${name}.yaml`);

/** The area of the operation whose path has most of the first segments in common. Throws for a spec without operations. */
function nearestTag(path: string, { operations }: Catalog): string {
  const segments = path.split('/');
  const common = (other: string): number => {
    const differing = other.split('/').findIndex((segment, index) => segment !== segments[index]);
    return differing < 0 ? other.length : differing;
  };
  const [first] = operations;
  if (!first) throw new Error('The spec has no operation.');
  const nearest = operations.reduce((best, next) => (common(next.path) > common(best.path) ? next : best), first);
  return nearest.tags[0] ?? '';
}

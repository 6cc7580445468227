import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { glob } from 'tinyglobby';
import { byCodePoint } from '../../lib/compare.ts';
import type { Problem } from '../../lib/problem.ts';
import {
  type Catalog,
  type ChangeEntry,
  EMPTY_CATALOG,
  METHODS,
  type OfficialDeviation,
  type OfficialTitles,
  type Operation,
} from '../catalog-model.ts';
import {
  CHANGES_FOLDER,
  CLIENT_FOLDER,
  DEVIATIONS_FILE,
  endpointOf,
  productFile,
  SELF_EVIDENT_FILE,
  TITLES_FILE,
} from '../locations.ts';
import { linkSuccessors } from './link-successors.ts';
import { createLoadCache, type LoadCache, openCachedLoad } from './load-cache.ts';
import { changeKey, changesBySubject, loadChanges } from './load-changes.ts';
import { loadClientSide } from './load-client-side.ts';
import { badReference, badShape, type LoadContext } from './load-context.ts';
import { loadDeviations, subjectKey } from './load-deviations.ts';
import { ERRORS_FILE, loadErrors } from './load-errors.ts';
import { loadMessages, MESSAGES_FILE } from './load-messages.ts';
import { loadPaths } from './load-paths.ts';
import { loadProducts } from './load-products.ts';
import { loadWebhooks } from './load-webhooks.ts';
import { reachableFiles } from './references.ts';
import { areReadable, type Cursor, child, entries, items, parseYaml, sourceOf, text, texts, value } from './yaml.ts';

/** The root of the spec. */
export const ROOT_FILE = 'openapi/openapi.yaml';

/** Text of every YAML file of the spec, keyed by its path relative to the project. */
export type SpecFiles = Map<string, string>;

/** Result of loading. `referenced`: the files that a `$ref` leads to, and the root. */
export interface LoadedCatalog {
  catalog: Catalog;
  problems: Problem[];
  referenced: Set<string>;
  /** Every file parsed, keyed by its path, for checks that need the place of what the model leaves out. */
  cursors: Map<string, Cursor>;
}

/** Reads every YAML file under `openapi/` of a project folder. */
export async function readSpec(project: string): Promise<SpecFiles> {
  const files = (await glob('openapi/**/*.yaml', { cwd: project })).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(project, file), 'utf8')));
  return new Map(files.map((file, index) => [file, texts[index] ?? '']));
}

/**
 * Makes the model from the spec's files. Whatever can't be read is a problem, never an exception.
 * Give the same cache to each load of a long-lived process: what no changed file has to do with is neither parsed nor
 * made again, and is the same object as before.
 */
export function loadCatalog(files: SpecFiles, cache: LoadCache = createLoadCache()): LoadedCatalog {
  const problems: Problem[] = [];
  const cursors = parseFiles(files, cache, problems);
  const { made, getOrCreate } = openCachedLoad(cache, cursors);
  const context: LoadContext = {
    cursors,
    components: made.components,
    getOrCreate,
    successors: new Map(),
    report: (problem) => problems.push(problem),
  };
  const root = cursors.get(ROOT_FILE) ?? parseYaml(ROOT_FILE, '').cursor;
  const { files: referenced, broken } = reachableFiles(ROOT_FILE, cursors, made.references);
  problems.push(...broken.map(({ reference, from }) => badReference(from, `$ref leads nowhere: ${reference}`)));
  if (!root.node) return { catalog: EMPTY_CATALOG, problems: rootProblems(problems, root), referenced, cursors };
  for (const file of [ERRORS_FILE, MESSAGES_FILE, DEVIATIONS_FILE, SELF_EVIDENT_FILE, TITLES_FILE])
    if (cursors.has(file)) referenced.add(file);
  const catalog = catalogOf(root, context, (operation, complete) => {
    const known = cache.made.completed.get(operation);
    const kept = known && isDeepStrictEqual(known, complete) ? known : complete;
    made.completed.set(operation, kept);
    return kept;
  });
  for (const file of cursors.keys()) if (OWN_FOLDERS.some((folder) => file.startsWith(folder))) referenced.add(file);
  for (const { slug } of catalog.products) if (cursors.has(productFile(slug))) referenced.add(productFile(slug));
  if (!catalog.server) problems.push(badShape(root, 'The root names no server.', 'Add "servers" with a "url".'));
  if (problems.length === 0) cache.made = made;
  return { catalog, problems, referenced, cursors };
}

/** Folders whose every file is read. */
const OWN_FOLDERS = [CLIENT_FOLDER, CHANGES_FOLDER];

/** `keep` gets an operation as its path item gives it, and complete; it may return an equal one of before. */
function catalogOf(
  root: Cursor,
  context: LoadContext,
  keep: (operation: Operation, complete: Operation) => Operation,
): Catalog {
  const operations = loadPaths(root, context);
  checkRoles(operations, texts(root, 'x-roles'), context);
  const deviations = loadDeviations(context.cursors.get(DEVIATIONS_FILE));
  const changes = loadChanges(context.cursors, context.report);
  const changesOf = changesBySubject(changes);
  // The official pages are those of APIv3; an event of APIv2 may have the same name.
  const webhooks = loadWebhooks(root, context).map((webhook) =>
    webhook.version === 'v3'
      ? withChanges(withDeviations(webhook, deviations.get(webhook.event)), changesOf.get(changeKey(webhook.event)))
      : webhook,
  );
  // What refers to an operation that can't be read is not wrong for that.
  const report = areReadable(context.cursors) ? context.report : () => undefined;
  const errors = loadErrors(context.cursors.get(ERRORS_FILE), operations, report);
  const client = loadClientSide(context);
  const successors = linkSuccessors(operations, context.successors, report);
  return {
    operations: operations
      .map((operation) => {
        const { id } = operation;
        return keep(operation, {
          ...withDeviations(operation, deviations.get(subjectKey(endpointOf(operation)))),
          ...withChanges({}, changesOf.get(changeKey(endpointOf(operation)))),
          errors: errors.own.get(id) ?? [],
          successors: successors.get(id) ?? [],
        });
      })
      .sort(byNameAndMethod),
    webhooks,
    errors: errors.common,
    products: loadProducts(root, context),
    client,
    officialTitles: loadTitles(context.cursors.get(TITLES_FILE)),
    changes,
    messages: loadMessages(context.cursors.get(MESSAGES_FILE), operations, client.calls, report),
    server: items(child(root, 'servers')).map((server) => text(server, 'url') ?? '')[0] ?? '',
  };
}

/** Titles that are no text are left out. */
const loadTitles = (file: Cursor | undefined): OfficialTitles =>
  Object.fromEntries(
    entries(file).flatMap(([id, place]) => {
      const title = value(place);
      return typeof title === 'string' ? [[id, title]] : [];
    }),
  );

/** The same object where there are none: what did not change stays what it was. */
const withDeviations = <Subject extends object>(
  subject: Subject,
  deviations: OfficialDeviation[] | undefined,
): Subject => (deviations ? { ...subject, deviations } : subject);

const withChanges = <Subject extends object>(subject: Subject, changes: ChangeEntry[] | undefined): Subject =>
  changes ? { ...subject, changes } : subject;

/** Reports roles that the root does not list: a caller has one name everywhere. */
function checkRoles(
  operations: readonly Operation[],
  known: readonly string[],
  { cursors, report }: Pick<LoadContext, 'cursors' | 'report'>,
): void {
  for (const { roles, source, method } of operations) {
    const unknown = roles.find((role) => !known.includes(role));
    if (unknown === undefined) continue;
    const file = cursors.get(source.file);
    const operation = file && child(file, method);
    const place = operation && child(operation, 'x-roles');
    const message = `"${unknown}" is none of the callers that x-roles of ${ROOT_FILE} lists.`;
    const fix = `Write one of: ${known.join(', ')}; or list it there.`;
    report({ rule: 'spec-shape', ...(place ? sourceOf(place) : source), message, fix });
  }
}

function rootProblems(problems: Problem[], root: Cursor): Problem[] {
  if (problems.some(({ file }) => file === ROOT_FILE)) return problems;
  return [...problems, badReference(root, `There is no ${ROOT_FILE}.`)];
}

function parseFiles(files: SpecFiles, { files: earlier }: LoadCache, problems: Problem[]): Map<string, Cursor> {
  const cursors = new Map<string, Cursor>();
  for (const [file, content] of files) {
    const known = earlier.get(file);
    const parsed = known?.text === content ? known.parsed : parseYaml(file, content);
    earlier.set(file, { text: content, parsed });
    cursors.set(file, parsed.cursor);
    problems.push(...parsed.problems);
  }
  return cursors;
}

function byNameAndMethod(a: Operation, b: Operation): number {
  return byCodePoint(a.name, b.name) || METHODS.indexOf(a.method) - METHODS.indexOf(b.method);
}

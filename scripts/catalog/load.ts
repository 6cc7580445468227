import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { Problem } from '../lib/problem.ts';
import { badReference, badShape, dereference, type LoadContext } from './context.ts';
import { ERRORS_FILE, loadErrors } from './errors.ts';
import { type Catalog, METHODS, type Operation } from './model.ts';
import { loadOperations } from './operation.ts';
import { reachFrom } from './reference.ts';
import { linkSuccessors } from './successors.ts';
import { loadWebhooks } from './webhook.ts';
import { type Cursor, child, entries, isMap, items, parseYaml, text, texts } from './yaml.ts';

/** The root of the spec. */
export const ROOT_FILE = 'openapi/openapi.yaml';

/** Text of every YAML file of the spec, keyed by its path relative to the project. */
export type SpecFiles = Map<string, string>;

/** Parsed files of an earlier load, keyed by their text: makes loading again after an edit quick. */
export type ParsedFiles = Map<string, { text: string; parsed: ReturnType<typeof parseYaml> }>;

/** What the loader found. `referenced`: the files that a `$ref` leads to, and the root. */
export interface LoadedCatalog {
  catalog: Catalog;
  problems: Problem[];
  referenced: Set<string>;
  /** Every file parsed, keyed by its path, for gates that need the place of what the model leaves out. */
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
 * Give the same `earlier` map to each load of a long-lived process: unchanged files are not parsed again.
 */
export function loadCatalog(files: SpecFiles, earlier: ParsedFiles = new Map()): LoadedCatalog {
  const problems: Problem[] = [];
  const context: LoadContext = {
    cursors: parseFiles(files, earlier, problems),
    components: new Map(),
    successors: new Map(),
    report: (problem) => problems.push(problem),
  };
  const root = context.cursors.get(ROOT_FILE) ?? parseYaml(ROOT_FILE, '').cursor;
  const { cursors } = context;
  const { files: referenced, broken } = reachFrom(ROOT_FILE, cursors);
  problems.push(...broken.map(({ reference, from }) => badReference(from, `$ref leads nowhere: ${reference}`)));
  if (!root.node) return { catalog: EMPTY, problems: rootProblems(problems, root), referenced, cursors };
  const operations = loadPaths(root, context);
  const errors = loadErrors(cursors.get(ERRORS_FILE), operations, context.report);
  const successors = linkSuccessors(operations, context.successors, context.report);
  if (cursors.has(ERRORS_FILE)) referenced.add(ERRORS_FILE);
  const catalog: Catalog = {
    operations: operations
      .map((operation) => ({
        ...operation,
        errors: errors.own.get(operation.id) ?? [],
        successors: successors.get(operation.id) ?? [],
      }))
      .sort(byNameAndMethod),
    webhooks: loadWebhooks(root, context),
    errors: errors.common,
    products: items(child(root, 'x-tagGroups')).map((group) => ({
      name: text(group, 'name') ?? '',
      slug: text(group, 'slug') ?? text(group, 'name') ?? '',
      tags: texts(group, 'tags'),
    })),
    server: items(child(root, 'servers')).map((server) => text(server, 'url') ?? '')[0] ?? '',
  };
  if (!catalog.server) problems.push(badShape(root, 'The root names no server.', 'Add "servers" with a "url".'));
  return { catalog, problems, referenced, cursors };
}

const EMPTY: Catalog = {
  operations: [],
  webhooks: [],
  products: [],
  errors: { v2: [], v3: [], http: [], spellings: [] },
  server: '',
};

function rootProblems(problems: Problem[], root: Cursor): Problem[] {
  if (problems.some(({ file }) => file === ROOT_FILE)) return problems;
  return [...problems, badReference(root, `There is no ${ROOT_FILE}.`)];
}

function parseFiles(files: SpecFiles, earlier: ParsedFiles, problems: Problem[]): Map<string, Cursor> {
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

function loadPaths(root: Cursor, context: LoadContext): Operation[] {
  const paths = child(root, 'paths');
  if (!paths || !isMap(paths)) {
    context.report(badShape(paths ?? root, 'The root has no map "paths".', `Add "paths" to ${ROOT_FILE}.`));
  }
  return entries(paths).flatMap(([key, item]) => {
    const reference = text(item, '$ref');
    if (reference === undefined) {
      context.report(badReference(item, `The path "${key}" has no $ref to its file.`));
      return [];
    }
    const target = dereference(item, context);
    // A file that is not valid YAML is reported as such; a second problem would hide the cause.
    return target?.node ? loadOperations(key, target, context) : [];
  });
}

function byNameAndMethod(a: Operation, b: Operation): number {
  return compare(a.name, b.name) || METHODS.indexOf(a.method) - METHODS.indexOf(b.method);
}

/** Code point order, the same on every machine (unlike `localeCompare`). */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

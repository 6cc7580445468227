import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { glob } from 'tinyglobby';
import type { Problem } from '../lib/problem.ts';
import { type Catalog, METHODS } from './model.ts';
import { loadOperations } from './operation.ts';
import { type Cursor, child, entries, items, parseYaml, sourceOf, text, texts } from './yaml.ts';

/** The root of the spec. */
export const ROOT_FILE = 'openapi/openapi.yaml';

/** Text of every YAML file of the spec, keyed by its path relative to the project. */
export type SpecFiles = Map<string, string>;

/** Reads every YAML file under `openapi/` of a project folder. */
export async function readSpec(project: string): Promise<SpecFiles> {
  const files = await glob('openapi/**/*.yaml', { cwd: project });
  const texts = await Promise.all(files.sort().map((file) => readFile(join(project, file), 'utf8')));
  return new Map(files.map((file, index) => [file, texts[index] ?? '']));
}

/** Makes the model from the spec's files. Whatever can't be read is a problem, never an exception. */
export function loadCatalog(files: SpecFiles): { catalog: Catalog; problems: Problem[] } {
  const problems: Problem[] = [];
  const cursors = new Map<string, Cursor>();
  for (const [file, content] of files) {
    const parsed = parseYaml(file, content);
    cursors.set(file, parsed.cursor);
    problems.push(...parsed.problems);
  }
  const resolve = (reference: string, from: Cursor): Cursor | undefined => {
    const target = cursors.get(posix.join(posix.dirname(from.file), reference));
    if (!target) problems.push(missingReference(reference, from));
    return target;
  };
  const root = cursors.get(ROOT_FILE) ?? parseYaml(ROOT_FILE, '').cursor;
  const operations = entries(child(root, 'paths')).flatMap(([key, item]) => {
    const target = resolve(text(item, '$ref') ?? '', item);
    return target ? loadOperations(key, target, resolve) : [];
  });
  const catalog: Catalog = {
    operations: operations.sort(
      (a, b) => compare(a.name, b.name) || METHODS.indexOf(a.method) - METHODS.indexOf(b.method),
    ),
    products: items(child(root, 'x-tagGroups')).map((group) => ({
      name: text(group, 'name') ?? '',
      tags: texts(group, 'tags'),
    })),
    server: items(child(root, 'servers')).map((server) => text(server, 'url') ?? '')[0] ?? '',
  };
  return { catalog, problems };
}

function missingReference(reference: string, from: Cursor): Problem {
  return {
    rule: 'reference-resolves',
    ...sourceOf(from),
    message: `$ref leads to no file: ${reference}`,
    fix: 'Correct the path of the $ref, or add the file.',
  };
}

/** Code point order, the same on every machine (unlike `localeCompare`). */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

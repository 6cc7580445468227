import { containerLine, draftPage, operationBlocks } from '../docs/draft-page.ts';
import { draftExamples } from '../examples/draft-example.ts';
import type { Difference } from '../lib/outputs.ts';
import type { Catalog, Operation } from '../spec/catalog-model.ts';
import { loadCatalog, ROOT_FILE, type SpecFiles } from '../spec/load/load-catalog.ts';
import { endpointOf, operationName, pageFile, pathItemFile, productFile, schemeOfPath } from '../spec/locations.ts';
import { productOf } from '../spec/traverse.ts';
import { addPath } from './add-path.ts';
import { type NewOperation, specStub } from './spec-stub.ts';

/**
 * Arguments of `npm run new`; title and tag matter only while the spec lacks the operation. `text` is the operation's entry
 * in its path item, which an official page may give; without it the entry is a stub.
 */
export type NewOperationRequest = Pick<NewOperation, 'method' | 'path'> &
  Partial<Pick<NewOperation, 'title' | 'tag'>> & { text?: string };

/** The files to write, and the steps left to the author. */
export interface Plan {
  differences: Difference[];
  /** Parts that were there before and stay untouched. */
  kept: string[];
  /** Steps to do by hand, in files that are maintained by hand. */
  notes: string[];
}

/** A request that can't be fulfilled, with the reason to print. */
export class UsageError extends Error {}

/** Plans the missing parts of one operation: spec, example, page. `read` yields the text of a file, if there is one. */
export function planOperation(
  spec: SpecFiles,
  request: NewOperationRequest,
  read: (path: string) => string | undefined,
): Plan {
  const changes = specChanges(spec, request);
  const { catalog, problems } = loadCatalog(
    new Map([...spec, ...changes.map(({ path, after }) => [path, after] as const)]),
  );
  const [problem] = problems;
  if (problem)
    throw new UsageError(`${problem.file}:${problem.line}:${problem.column} ${problem.message}\n${problem.fix}`);
  const operations = catalog.operations.filter(({ path }) => path === request.path);
  const operation = operations.find(({ method }) => method === request.method);
  if (!operation)
    throw new UsageError(`${endpointOf(request)} does not come out of the spec: is its path in ${ROOT_FILE}?`);
  const examples = draftExamples(operation);
  const newExamples = examples.flatMap((draft) => newFile(draft, read));
  const page = newFile(draftPage(operations), read);
  const kept = [
    ...(changes.length ? [] : [pathItemFile(operation.name)]),
    ...examples.map(({ path }) => path).filter((path) => read(path) !== undefined),
    ...(page.length ? [] : [pageFile(operation.name)]),
  ];
  const place = productPlace(spec, catalog, operation);
  const notes = page.length ? [] : pageNotes(operation, read(pageFile(operation.name)) ?? '');
  return {
    differences: [...changes, ...place.differences, ...newExamples, ...page],
    kept,
    notes: [...place.notes, ...notes],
  };
}

/** Adds a page that no product lists yet to the end of its product's file; its author moves it to the right place. */
function productPlace(spec: SpecFiles, catalog: Catalog, operation: Operation): Pick<Plan, 'differences' | 'notes'> {
  const { name } = operation;
  const product = productOf(catalog, operation);
  if (!product || product.groups.some(({ pages }) => pages.includes(name))) return { differences: [], notes: [] };
  const path = productFile(product.slug);
  const before = spec.get(path);
  if (before === undefined) return { differences: [], notes: [`Add - ${name} to a group of ${path}.`] };
  const after = `${before.trimEnd()}\n      - ${name}\n`;
  const note = `The page comes last in ${path}: move its line to where one needs it.`;
  return { differences: [{ kind: 'stale', path, before, after }], notes: [note] };
}

/** The files of the spec that change: the path item, and the root when the path is new. None when all is there. */
function specChanges(spec: SpecFiles, { method, path, title, tag, text }: NewOperationRequest): Difference[] {
  const name = operationName(path, schemeOfPath(path) ? 'v3' : 'v2');
  const file = pathItemFile(name);
  const root = spec.get(ROOT_FILE) ?? '';
  const item = spec.get(file);
  if (item !== undefined && new RegExp(`^${method}:`, 'm').test(item)) return [];
  if (title === undefined || tag === undefined) {
    throw new UsageError(
      `The spec lacks ${endpointOf({ method, path })}: say --title and --tag, so that it can be drafted.`,
    );
  }
  if (!root.split('\n').includes(`  - name: ${tag}`)) {
    throw new UsageError(`No product area is called ${tag}: choose one of the tags in ${ROOT_FILE}.`);
  }
  const stub = text ?? specStub({ method, path, title, tag });
  const rooted = addPath(root, path, name);
  return [
    { kind: item === undefined ? 'missing' : 'stale', path: file, before: item ?? '', after: `${item ?? ''}${stub}` },
    ...(rooted === root ? [] : [{ kind: 'stale', path: ROOT_FILE, before: root, after: rooted } as const]),
  ];
}

function newFile(draft: { path: string; content: string }, read: (path: string) => string | undefined): Difference[] {
  if (read(draft.path) !== undefined) return [];
  return [{ kind: 'missing', path: draft.path, before: '', after: draft.content }];
}

/** A page that is there already is not touched; it may lack the operation's section. */
function pageNotes(operation: Operation, page: string): string[] {
  if (page.split('\n').includes(containerLine(operation))) return [];
  return [`Add this section to ${pageFile(operation.name)}:\n\n${operationBlocks(operation).join('\n\n')}`];
}

import { groupBy } from '../../lib/group-by.ts';
import type { OwnedFiles } from '../../lib/outputs.ts';
import type { Problem } from '../../lib/problem.ts';
import { declaredDeviations } from '../../reference/deviations.ts';
import type { Catalog, Operation } from '../../spec/catalog-model.ts';
import { browserFile } from './browser-file.ts';
import { chainFile, pathsFile } from './chain-file.ts';
import { CHAIN_ROOTS, clientFile, entryFiles } from './client-file.ts';
import { componentFiles, componentsOf } from './component-files.ts';
import { miniProgramFile } from './mini-program-file.ts';
import { pathFile } from './path-file.ts';
import { createRenderCache, type RenderCache } from './render-cache.ts';
import type { Rendered } from './rendered.ts';
import { problemOf, SpecError } from './spec-error.ts';
import { nodeIdentifier, pathNamespace } from './type-names.ts';
import type { Context, SharedContext } from './types-context.ts';
import { webhookTypes } from './webhook-types.ts';
import { webhookUnion } from './webhook-union.ts';

/** Every file of the package but the hand-written ones is generated. */
export const OWNED: OwnedFiles = {
  include: ['virtual-types/**/*'],
  exclude: [
    'virtual-types/{tsconfig.json,index.js,index.cjs,LICENSE,CHANGELOG.md}',
    'virtual-types/package.json',
    'virtual-types/README*.md',
    'virtual-types/*.tgz',
    'virtual-types/node_modules/**',
    '**/.DS_Store',
  ],
};

/** All declarations of the API, or the problem of the spec for which there can be none. */
export function tryRenderTypes(catalog: Catalog, cache?: RenderCache): { files: Rendered[]; problems: Problem[] } {
  try {
    return { files: renderTypes(catalog, cache), problems: [] };
  } catch (error) {
    if (error instanceof SpecError) return { files: [], problems: [problemOf(error)] };
    throw error;
  }
}

/**
 * All declarations of the API, sorted by path; the same bytes for the same catalog.
 * Throws a {@link SpecError} when two names collide, or when the client can't make a call that the spec describes.
 * Give the same cache to each rendering of a long-lived process: files whose objects are the same are not made again.
 */
export function renderTypes(catalog: Catalog, cache: RenderCache = createRenderCache()): Rendered[] {
  const components = componentsOf(catalog);
  const hasComponent: Context['hasComponent'] = (name, wire) => {
    const declared = components.get(name)?.wire;
    return declared !== undefined && (declared === 'xml') === (wire === 'xml');
  };
  const shared: SharedContext = { hasComponent, deviationsOf: declaredDeviations(catalog) };
  const getOrRender = cache.open(sharedKey(catalog, components));
  const paths = groupBy(catalog.operations, (operation) => operation.name);
  assertUniqueNames([...paths.values()]);
  const roots = CHAIN_ROOTS.filter((root) => catalog.operations.some(({ name }) => name.startsWith(`${root}/`)));
  const files = [
    clientFile(roots),
    pathsFile(catalog.operations),
    ...roots.map((root) =>
      chainFile(
        root,
        catalog.operations.filter(({ name }) => name.startsWith(`${root}/`)),
      ),
    ),
    ...componentFiles(components, shared, getOrRender),
    ...[...paths].map(([name, operations]) =>
      getOrRender(`path ${name}`, operations, () => pathFile(name, operations, shared)),
    ),
    ...catalog.webhooks.map((webhook) =>
      getOrRender(`webhook ${webhook.name}`, [webhook], () => webhookTypes(webhook, shared)),
    ),
    ...(['v2', 'v3'] as const).map((version) =>
      webhookUnion(
        version,
        catalog.webhooks.filter((webhook) => webhook.version === version),
        shared,
      ),
    ),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const { calls } = catalog.client;
  const devices = [browserFile(calls, shared), miniProgramFile(calls, shared)];
  return [...files, ...entryFiles(files), ...devices];
}

/** All that {@link SharedContext} depends on. */
const sharedKey = ({ operations, webhooks }: Catalog, components: ReturnType<typeof componentsOf>): string =>
  JSON.stringify([
    [...components].map(([name, { wire }]) => [name, wire]),
    [...operations, ...webhooks].flatMap(({ name, deviations }) => (deviations ? [[name, deviations]] : [])),
  ]);

function assertUniqueNames(paths: Operation[][]): void {
  const names = new Map<string, string>();
  for (const [operation] of paths) {
    if (!operation) continue;
    const full = pathNamespace(operation.name).replace(/[^.]+$/, nodeIdentifier(operation));
    const other = names.get(full);
    const message = `Paths '${other}' and '${operation.path}' would share the type '${full}'.`;
    if (other !== undefined) throw new SpecError(message, operation.source, 'Correct the path that is wrong.');
    names.set(full, operation.path);
  }
}

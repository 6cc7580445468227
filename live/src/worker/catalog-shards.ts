import type { MockContext } from '../../../mock/src/mock-model.ts';
import { createRoutes } from '../../../mock/src/routes.ts';
import { readPreparedCatalog } from '../../../scripts/spec/prepared-catalog.ts';
import { createDeferred, type Deferred } from '../deferred.ts';
import { shardOf } from '../live-files.ts';

/** The parts of the catalog that were loaded: the mock server knows the operations that somebody has asked for. */
export interface CatalogShards {
  /** Has what knows a path; resolves when it is there, or known to be missing. */
  need(path: string): Promise<void>;
  needShard(name: string): Promise<void>;
  /** Takes a part that was asked for. */
  take(name: string, text: string | undefined): void;
}

/** Lets a mock server's catalog grow as paths are asked for. `known`: names of all parts; `ask` asks the page for one. */
export function growCatalog(
  context: MockContext,
  known: readonly string[],
  ask: (name: string) => void,
): CatalogShards {
  const asked = new Map<string, Deferred<void>>();
  const needShard = (name: string): Promise<void> => {
    if (!known.includes(name)) return Promise.resolve();
    const shard = asked.get(name) ?? createDeferred<void>();
    if (!asked.has(name)) ask(name);
    asked.set(name, shard);
    return shard.promise;
  };
  return {
    need: (path) => needShard(shardOf(path, known) ?? ''),
    needShard,
    take(name, text) {
      if (text !== undefined) add(context, text);
      asked.get(name)?.resolve();
    },
  };
}

function add(context: MockContext, text: string): void {
  const { operations, webhooks, errors } = readPreparedCatalog(text);
  const { catalog } = context;
  if (errors.v3.length) Object.assign(catalog.errors, errors);
  catalog.operations.push(...operations);
  const names = new Set(catalog.webhooks.map(({ name }) => name));
  catalog.webhooks.push(...webhooks.filter(({ name }) => !names.has(name)));
  context.routes = createRoutes(catalog);
}

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
  /** Takes a part, whether it was asked for or came with a program. */
  take(name: string, text: string | undefined): void;
}

/** Lets a mock server's catalog grow as paths are asked for. `known`: names of the parts that paths lead to; `ask` asks the page for one. */
export function growCatalog(
  context: MockContext,
  known: readonly string[],
  ask: (name: string) => void,
): CatalogShards {
  const parts = new Map<string, Deferred<void>>();
  const partOf = (name: string): Deferred<void> => {
    const part = parts.get(name) ?? createDeferred<void>();
    parts.set(name, part);
    return part;
  };
  const needShard = (name: string): Promise<void> => {
    if (!parts.has(name)) ask(name);
    return partOf(name).promise;
  };
  return {
    async need(path) {
      const name = shardOf(path, known);
      if (name !== undefined) await needShard(name);
    },
    needShard,
    take(name, text) {
      if (text !== undefined) add(context, text);
      partOf(name).resolve();
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

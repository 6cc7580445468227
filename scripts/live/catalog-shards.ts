import { webhooksAbout } from '../../mock/src/notices/notice-webhooks.ts';
import { statefulKindOf } from '../../mock/src/state/stateful-operations.ts';
import { byCodePoint } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import { type Catalog, EMPTY_CATALOG, type Operation, type Webhook } from '../spec/catalog-model.ts';

/** A part of the catalog that the sandbox loads when a path below its name is asked for. */
export interface CatalogShard {
  /** What the paths begin with, without the first slash: `v3/pay/transactions`, `pay`. */
  name: string;
  catalog: Catalog;
}

/** Operations of a shard above which it is split by the next segment of their paths. */
const MOST = 16;

/** Splits the catalog by paths, sorted by name: each shard has the callbacks that its operations lead to. */
export function catalogShards({ operations, webhooks }: Pick<Catalog, 'operations' | 'webhooks'>): CatalogShard[] {
  return split(operations, 1)
    .map(([name, own]) => ({
      name,
      catalog: { ...EMPTY_CATALOG, operations: own, webhooks: webhooks.filter(noticesOf(own)) },
    }))
    .sort((a, b) => byCodePoint(a.name, b.name));
}

/** Groups operations by the first segments of their paths; large groups are split further. */
function split(operations: readonly Operation[], depth: number): [name: string, operations: Operation[]][] {
  const groups = groupBy(operations, (operation) => prefixOf(operation, depth));
  return [...groups].flatMap(([name, own]) => {
    const isSplit = own.length > MOST && own.some((operation) => prefixOf(operation, depth + 1) !== name);
    return isSplit ? split(own, depth + 1) : [[name, own] satisfies [string, Operation[]]];
  });
}

/** The first segments of a path, up to its first template. */
function prefixOf({ path }: Operation, depth: number): string {
  const segments = path.replace(/#.*$/, '').split('/').filter(Boolean);
  const template = segments.findIndex((segment) => segment.includes('{'));
  return segments.slice(0, template === -1 ? depth : Math.min(depth, template)).join('/');
}

const noticesOf = (operations: readonly Operation[]): (({ name }: Webhook) => boolean) => {
  const names = operations.flatMap(({ id, version }) => {
    const kind = statefulKindOf(id);
    return kind ? webhooksAbout(kind, version) : [];
  });
  return ({ name }) => names.includes(name);
};

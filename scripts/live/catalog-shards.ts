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

/** Whether operations are too many for one shard, which is then split by the next segment of their paths. */
type AreTooMany = (operations: readonly Operation[]) => boolean;

/** Of shards that an editor knows the types of: what is completed behind a path should be in few of them. */
export const forTypes: AreTooMany = ({ length }) => length > 16;

/** Of shards that a run loads: programs of APIv2 load what reads XML besides, and have to do with less of the catalog. */
export const forRuns: AreTooMany = (operations) =>
  operations.length > (operations.every(({ version }) => version === 'v2') ? 6 : 16);

/** Splits the catalog by paths, sorted by name: each shard has the callbacks that its operations lead to. */
export function catalogShards(
  { operations, webhooks }: Pick<Catalog, 'operations' | 'webhooks'>,
  areTooMany: AreTooMany,
): CatalogShard[] {
  return split(operations, areTooMany, 1)
    .map(([name, own]) => ({
      name,
      catalog: { ...EMPTY_CATALOG, operations: own, webhooks: webhooks.filter(noticesOf(own)) },
    }))
    .sort((a, b) => byCodePoint(a.name, b.name));
}

/** Groups operations by the first segments of their paths; large groups are split further. */
function split(
  operations: readonly Operation[],
  areTooMany: AreTooMany,
  depth: number,
): [name: string, operations: Operation[]][] {
  const groups = groupBy(operations, (operation) => prefixOf(operation, depth));
  return [...groups].flatMap(([name, own]) => {
    const isSplit = areTooMany(own) && own.some((operation) => prefixOf(operation, depth + 1) !== name);
    return isSplit ? split(own, areTooMany, depth + 1) : [[name, own] satisfies [string, Operation[]]];
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

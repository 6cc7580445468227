import { groupBy } from '../../scripts/lib/group-by.ts';
import { withoutCaller } from '../../scripts/reference/caller-part.ts';
import type { OperationIndex } from '../../scripts/writers/site-files/operation-index-model.ts';

/** Puts the variants of an operation in order; all other items keep their places. `addressOf` is that of an item's page. */
export type CallerOrder = <Item>(items: readonly Item[], addressOf: (item: Item) => string) => Item[];

/** The order of a kind of caller: of the variants of one operation, the one that it may call comes first. */
export function callerOrder({ roles, rows }: OperationIndex, caller: string): CallerOrder {
  const role = roles.indexOf(caller);
  const own = new Set(rows.filter((row) => row[5].includes(role)).map((row) => row[3]));
  return <Item>(items: readonly Item[], addressOf: (item: Item) => string) => {
    const ordered = [...items];
    const rank = ([, item]: [number, Item]): number => (own.has(addressOf(item)) ? 0 : 1);
    for (const group of groupBy([...items.entries()], ([, item]) => withoutCaller(addressOf(item))).values()) {
      const variants = [...group].sort((a, b) => rank(a) - rank(b)).map(([, item]) => item);
      for (const [index, [place]] of group.entries()) ordered.splice(place, 1, ...variants.slice(index, index + 1));
    }
    return ordered;
  };
}

/** A group of items below a title. */
type Group<Item> = readonly [title: string, items: Item[]];

/** Puts the items of groups in order, and groups by the first of their items: one of own variants comes before that of others. */
export function orderGroups<Item>(
  groups: readonly Group<Item>[],
  order: CallerOrder,
  addressOf: (item: Item) => string,
): [title: string, items: Item[]][] {
  const placed = order(
    groups.flatMap(([, items]) => items),
    addressOf,
  );
  const places = new Map(placed.map((item, place) => [item, place]));
  let end = 0;
  return groups
    .map(([title, items]): { group: [string, Item[]]; place: number } => {
      const start = end;
      end += items.length;
      const first = Math.min(...items.map((item) => places.get(item) ?? start));
      return { group: [title, order(items, addressOf)], place: items.length ? first : start };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ group }) => group);
}

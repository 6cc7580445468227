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

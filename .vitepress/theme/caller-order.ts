import type { OperationIndex } from '../../scripts/writers/site-files/operation-index-model.ts';

/** The part of an address that tells the variants of one operation apart. */
const CALLER_PART = /\/(?:partner|ecommerce)(?=\/)/;

/** Puts the variants of an operation in order; all other items keep their places. `addressOf` is that of an item's page. */
export type CallerOrder = <Item>(items: readonly Item[], addressOf: (item: Item) => string) => Item[];

/** The order of a kind of caller: of the variants of one operation, the one that it may call comes first. */
export function callerOrder({ roles, rows }: OperationIndex, caller: string): CallerOrder {
  const role = roles.indexOf(caller);
  const own = new Set(rows.filter((row) => row[5].includes(role)).map((row) => row[3]));
  return <Item>(items: readonly Item[], addressOf: (item: Item) => string) => {
    const ordered = [...items];
    const groups = new Map<string, number[]>();
    for (const [place, item] of items.entries()) {
      const key = addressOf(item).replace(CALLER_PART, '');
      groups.set(key, [...(groups.get(key) ?? []), place]);
    }
    const rank = (item: Item): number => (own.has(addressOf(item)) ? 0 : 1);
    for (const places of groups.values()) {
      if (places.length === 1) continue;
      const variants = items.filter((_, place) => places.includes(place)).sort((a, b) => rank(a) - rank(b));
      for (const [index, place] of places.entries()) ordered.splice(place, 1, ...variants.slice(index, index + 1));
    }
    return ordered;
  };
}

/** Groups items by a key, in the order of first occurrence (`Map.groupBy` needs a newer Node). */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The groups of items by a key, the largest first; of two as large, the one that occurs first. */
export const groupsBySize = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] =>
  [...groupBy(items, keyOf)].sort(([, a], [, b]) => b.length - a.length);

/** A list that holds something: what a group of {@link groupBy} is. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The items by their key, keys and items in the order of the list. `Map.groupBy` does the same from Node 21 on. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, NonEmpty<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

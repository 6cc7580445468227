/** What a {@link mapView} answers by. */
interface MapAnswers<K, V> {
  keys(): Iterable<K>;
  size(): number;
  has(key: K): boolean;
  get(key: K): V | undefined;
  /** All keys with their values, in the order of the keys. */
  pairs(): Iterable<readonly [K, V]>;
}

/** A map that functions answer for: values can be made, and reads noticed, when somebody asks. */
export function mapView<K, V>({ keys, size, has, get, pairs }: MapAnswers<K, V>): ReadonlyMap<K, V> {
  function* names(): MapIterator<K> {
    yield* keys();
  }
  function* entries(): MapIterator<[K, V]> {
    for (const [key, value] of pairs()) yield [key, value];
  }
  function* values(): MapIterator<V> {
    for (const [, value] of pairs()) yield value;
  }
  const view: ReadonlyMap<K, V> = {
    ...{ has, get, keys: names, values, entries, [Symbol.iterator]: entries },
    get size() {
      return size();
    },
    forEach: (callback) => {
      for (const [key, value] of pairs()) callback(value, key, view);
    },
  };
  return view;
}

/** A map of given keys whose values are made once, when they are asked for. */
export function lazyMap<K, V>(keys: readonly K[], make: (key: K) => V): ReadonlyMap<K, V> {
  const known = new Set(keys);
  const made = new Map<K, V>();
  const get = (key: K): V => {
    const value = made.has(key) ? made.get(key) : undefined;
    if (value !== undefined) return value;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
  return mapView({
    keys: () => keys,
    size: () => keys.length,
    has: (key) => known.has(key),
    get: (key) => (known.has(key) ? get(key) : undefined),
    *pairs() {
      for (const key of keys) yield [key, get(key)];
    },
  });
}

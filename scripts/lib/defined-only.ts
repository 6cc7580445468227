/** Leaves out undefined values, so that `exactOptionalPropertyTypes` holds. */
export function definedOnly<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // TypeScript can't follow the filter through Object.fromEntries.
  return Object.fromEntries(Object.entries(values).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

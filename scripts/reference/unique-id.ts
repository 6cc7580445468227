/** An id made of `wanted` that is not among `ids`, and now is: characters that addresses would encode become `_`. */
export function uniqueId(wanted: string, ids: Set<string>): string {
  const base = wanted.replace(/[^\w-]+/g, '_');
  let id = base;
  for (let suffix = 2; ids.has(id); suffix += 1) id = `${base}-${suffix}`;
  ids.add(id);
  return id;
}

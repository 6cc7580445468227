/** Removes the oldest entries of a map beyond a number, so that memory stays flat. */
export function dropOldest(entries: Map<string, unknown>, kept: number): void {
  for (const oldest of entries.keys()) {
    if (entries.size <= kept) break;
    entries.delete(oldest);
  }
}

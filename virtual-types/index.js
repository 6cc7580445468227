/** Returns its argument: `index.d.ts` says what type it has. */
export function typed(client) {
  return client;
}

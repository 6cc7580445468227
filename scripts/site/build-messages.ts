/**
 * For the process that makes the pages: resolves once the process that started it has written the declarations, which it
 * says in a message; at once for one that nobody can send messages to. It is ended when they can't be written.
 */
export async function declarationsWritten(): Promise<void> {
  if (!process.connected) return;
  await new Promise<void>((resolve) => process.once('message', () => resolve()));
}

/** For the process that makes the pages: tells the process that started it, if that listens, that all hovers are computed. */
export function tellHoversComputed(): void {
  if (process.connected) process.send?.('hovers');
}

import { once } from 'node:events';

/** Set for a site's process that was started early, and is told when it may begin with the pages. */
export const WAITS = 'SITE_WAITS';

/**
 * Waits until the pages may be made: until declarations and hovers are fresh. A program that was not started early need
 * not wait. Ends this process when the one that would tell it has ended.
 */
export async function mayBegin(variables: Record<string, string | undefined>): Promise<void> {
  if (!variables[WAITS] || !process.connected) return;
  const end = (): void => process.exit(1);
  process.once('disconnect', end);
  await once(process, 'message');
  process.off('disconnect', end);
  process.disconnect();
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives `use` a folder that exists for its time alone: keys are not left behind, not even by a run that is broken off. */
export async function inTemporaryFolder<T>(prefix: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals): void => process.exit(signal === 'SIGINT' ? 130 : 143);
  process.on('SIGINT', stop).on('SIGTERM', stop).on('exit', remove);
  try {
    return await use(folder);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop).off('exit', remove);
    remove();
  }
}

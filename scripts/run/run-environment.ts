import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uploadsOf } from '../docs/runnable-code.ts';
import { inTemporaryFolder } from '../lib/temporary-folder.ts';
import { createKeys, type Keys, writeKeyFiles } from './mock-server.ts';
import type { RunFile } from './run-model.ts';

/** The keys and the folder of one run. */
export interface RunEnvironment {
  /** Absolute folder of the project whose code runs. */
  project: string;
  keys: Keys;
  /** The working directory of the code, with key files and uploads. */
  folder: string;
  /** The environment variables that `snippets/wxpay.ts` reads. */
  variables: Record<string, string>;
}

/** Creates keys, and a folder with them and with every file that the code uploads; both exist during `use` alone. */
export function withRunEnvironment<T>(
  project: string,
  code: readonly RunFile[],
  use: (environment: RunEnvironment) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder('wechatpay-run-', async (folder) => {
    const keys = await createKeys();
    writeUploads(code, folder);
    return use({ project, keys, folder, variables: writeKeyFiles(keys, folder) });
  });
}

/** Writes each file that the code uploads; its content is its name. */
function writeUploads(code: readonly RunFile[], folder: string): void {
  const names = new Set(code.flatMap(({ text }) => uploadsOf(text)));
  for (const name of names) writeFileSync(join(folder, name), name);
}

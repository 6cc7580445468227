import { writeKeyFiles } from '../../mock/src/key-files.ts';
import { createKeys, type Keys } from '../../mock/src/keys.ts';
import { inTemporaryFolder } from '../lib/temporary-folder.ts';
import type { Catalog } from '../spec/catalog-model.ts';
import { writeUploads } from './upload-files.ts';

/** What all runs of code against doubles of WeChat Pay stand on. */
export interface RunEnvironment {
  /** Absolute folder of the project whose code runs. */
  project: string;
  catalog: Catalog;
  keys: Keys;
  /** Folder with key files and uploads; the code runs in it. */
  folder: string;
  /** What `snippets/wxpay.ts` reads. */
  environment: Record<string, string>;
  /** Milliseconds that one file may take, the start of its process included. */
  limit: number;
}

/**
 * Makes keys, and a folder with them and with every file that the code sends; both exist for the time of `use` alone. The
 * folder's name begins with `prefix`.
 */
export function withRunEnvironment<T>(
  prefix: string,
  { project, catalog, limit }: Pick<RunEnvironment, 'project' | 'catalog' | 'limit'>,
  code: readonly { text: string }[],
  use: (ground: RunEnvironment) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(prefix, async (folder) => {
    const keys = await createKeys();
    writeUploads(code, folder);
    return use({ project, catalog, keys, folder, environment: writeKeyFiles(keys, folder), limit });
  });
}

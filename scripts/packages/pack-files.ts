import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inTemporaryFolder } from '../lib/temporary-folder.ts';
import type { PackageFile, Tarball } from './package-model.ts';

/** Packs files as `npm pack` does, which writes the same bytes for the same files. Throws when npm refuses them. */
export function packFiles(files: readonly PackageFile[]): Promise<Tarball> {
  return inTemporaryFolder('npm-package-', async (folder) => {
    for (const { path, content } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--ignore-scripts'], { cwd: folder });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    return { name: filename, data: await readFile(join(folder, filename)) };
  });
}

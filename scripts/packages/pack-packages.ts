import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inTemporaryFolder } from '../lib/temporary-folder.ts';
import type { PackageFile, Tarball } from './package-model.ts';

/**
 * Packs packages as `npm pack` does, which writes the same bytes for the same files: all of them in one run, as npm takes
 * longer to start than to pack. Throws when npm refuses one.
 */
export async function packPackages(packages: readonly (readonly PackageFile[])[]): Promise<Tarball[]> {
  if (packages.length === 0) return [];
  return inTemporaryFolder('npm-package-', async (folder) => {
    const folders = packages.map((_, index) => `./${index}`);
    for (const [index, files] of packages.entries()) await writeFiles(join(folder, String(index)), files);
    const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--ignore-scripts', ...folders], {
      cwd: folder,
    });
    const packed = JSON.parse(stdout) as { filename: string }[]; // as npm documents it
    return Promise.all(
      packed.map(async ({ filename }) => ({ name: filename, data: await readFile(join(folder, filename)) })),
    );
  });
}

async function writeFiles(folder: string, files: readonly PackageFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

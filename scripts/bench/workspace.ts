import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Excluded from a copy of the project: installed packages, generated files, version control. */
const EXCLUDED = ['node_modules', 'dist', '.cache', '.git', 'coverage'];
/** The project's own package, which must be the copy's. */
const OWN_PACKAGE = 'wechatpay-virtual-types';

/**
 * Copies a project into a folder below its cache, where it can be changed and built without harm to the original.
 * Packages are those of the project, by links. Returns the copy's path; what was there before is removed.
 */
export async function copyProject(project: string, name: string): Promise<string> {
  const folder = await emptyFolder(project, name);
  const entries = (await readdir(project)).filter((entry) => !EXCLUDED.includes(entry));
  const isWanted = (source: string): boolean => !EXCLUDED.includes(basename(source));
  for (const entry of entries) {
    await cp(join(project, entry), join(folder, entry), { recursive: true, filter: isWanted });
  }
  await linkPackages(project, folder);
  return folder;
}

/** An empty folder for a measure, below the project's cache. */
export async function emptyFolder(project: string, name: string): Promise<string> {
  const folder = join(project, '.cache', 'bench', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Gives a folder the project's packages, and its own declarations as the package of declarations. */
async function linkPackages(project: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules'));
  for (const entry of await readdir(join(project, 'node_modules'))) {
    if (entry === OWN_PACKAGE) continue;
    await symlink(join(project, 'node_modules', entry), join(folder, 'node_modules', entry));
  }
  await symlink(join('..', 'virtual-types'), join(folder, 'node_modules', OWN_PACKAGE));
}

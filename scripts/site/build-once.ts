import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { glob } from 'tinyglobby';

const INPUTS = [
  'openapi/**',
  'virtual-types/**',
  'snippets/**',
  'docs/**',
  '.vitepress/**',
  'scripts/**/*.ts',
  '{kit,live,mock}/{package.json,src/**}',
  'package-lock.json',
  'tsconfig.json',
];
const IGNORED = [
  '.vitepress/cache/**',
  '.vitepress/.temp/**',
  '.vitepress/dist/**',
  '**/*.test.ts',
  'scripts/bench/**',
];

/** A digest of every file that the built site depends on. */
async function inputDigest(project: string): Promise<string> {
  const files = (await glob(INPUTS, { cwd: project, ignore: IGNORED, dot: true })).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(await readFile(join(project, file)));
  return hash.digest('hex');
}

/**
 * Builds the site into `dist/` with `npm run build`, unless the last build there was of the same inputs.
 * Throws with the build's output when it fails. Returns whether it built.
 */
export async function buildSite(project: string): Promise<boolean> {
  const record = join(project, '.cache', 'tests', 'site.sha256');
  const digest = await inputDigest(project);
  const built = await readFile(record, 'utf8').catch(() => '');
  const page = await readFile(join(project, 'dist', 'index.html'), 'utf8').catch(() => '');
  if (built === digest && page !== '') return false;
  await promisify(execFile)('npm', ['run', 'build'], { cwd: project, maxBuffer: 1 << 28 });
  await mkdir(join(project, '.cache', 'tests'), { recursive: true });
  await writeFile(record, digest);
  return true;
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../lib/hash.ts';
import { PROJECT_ROOT, readProjectFile } from '../../lib/project-root.ts';
import { readIfPresent } from '../../lib/read-if-present.ts';

/** Code that decides what a rule finds: that of the check, and what examples run against and import. */
const FOLDERS = ['scripts', 'mock/src', 'kit/src', 'live/src'];
const CODE = /(?<!\.(?:test|fixture))\.(?:[cm]?ts|cjs|mjs)$/;
const MANIFESTS = ['package.json', 'kit/package.json', 'mock/package.json', 'live/package.json'];

/** What packages are installed, with the hash of each: as the project wants them, and as npm left them. */
export const LOCK_FILES = ['package-lock.json', 'node_modules/.package-lock.json'];

/** The hash of everything that all rules depend on: their code, the packages and Node. */
export function checkHash(): string {
  const code = FOLDERS.flatMap(filesIn).filter((file) => CODE.test(file));
  return hashText(
    JSON.stringify([
      process.version,
      process.platform,
      ...[...code, ...MANIFESTS].sort().map((file) => [file, readProjectFile(file)]),
      ...LOCK_FILES.map((file) => readIfPresent(`${PROJECT_ROOT}/${file}`) ?? ''),
    ]),
  );
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`);

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What is known of the bundle of a program.
 * @typedef {object} BundleRecord
 * @property {string} folder The folder of its scripts, in that of all bundles.
 * @property {Record<string, string>} inputs By path in the project, the hash of the text of each file that decides the bundle.
 */

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of all bundles. */
export const BUNDLES = join(PROJECT, '.cache', 'programs');

/** The script of a bundle that starts the program. */
export const SCRIPT = 'program.mjs';

/**
 * What decides every bundle: which packages there are, and the code that bundles.
 * @type {readonly string[]}
 */
export const COMMON_INPUTS = [
  ...['package.json', 'package-lock.json', 'node_modules/.package-lock.json'],
  ...['scripts/start/bundle-record.mjs', 'scripts/start/make-bundle.mjs'],
];

/**
 * The name of a program's bundles: that of its file, and no other's.
 * @param {string} program Absolute path of a TypeScript file.
 */
export function bundleName(program) {
  const path = relative(PROJECT, program);
  return `${basename(path, '.ts')}-${hashOf(path).slice(0, 8)}`;
}

/**
 * The path of the record of a program's bundle.
 * @param {string} name As {@link bundleName} gives it.
 */
export const recordPath = (name) => join(BUNDLES, `${name}.json`);

/**
 * The hash of a text.
 * @param {string} text
 */
export const hashOf = (text) => createHash('sha1').update(text).digest('hex');

/**
 * The hash of the text of a file; of one that is not there, the empty string.
 * @param {string} path Relative to the project.
 */
export function hashOfFile(path) {
  try {
    return hashOf(readFileSync(resolve(PROJECT, path), 'utf8'));
  } catch {
    return '';
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLES, bundleName, hashOfFile, recordPath, SCRIPT } from './bundle-record.mjs';

/** @import { BundleRecord } from './bundle-record.mjs' */

/** The program that makes bundles. */
const BUNDLER = fileURLToPath(new URL('./bundle-program.mjs', import.meta.url));

/**
 * Finds the bundle of a program, or makes it when there is none of the program as it is now.
 * Undefined when a file of the program can't be read or parsed, which stderr has been told of.
 * @param {string} program Absolute path of a TypeScript file.
 * @returns {string | undefined} The absolute path of the script that starts it.
 */
export function findBundle(program) {
  const record = readRecord(recordPath(bundleName(program)));
  if (record && isCurrent(record)) {
    const folder = join(BUNDLES, record.folder);
    // Its time is that of its last start: what none was for long is removed.
    utimesSync(folder, new Date(), new Date());
    return join(folder, SCRIPT);
  }
  // In a process of its own: what makes a bundle would stay in the memory of the program, 100 MB.
  const { status, stdout } = spawnSync(process.execPath, [BUNDLER, program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return status === 0 ? stdout : undefined;
}

/**
 * @param {string} file
 * @returns {BundleRecord | undefined}
 */
function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {BundleRecord} record */
function isCurrent({ folder, inputs }) {
  return (
    existsSync(join(BUNDLES, folder, SCRIPT)) &&
    Object.entries(inputs).every(([path, hash]) => hashOfFile(path) === hash)
  );
}

import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES, bundleName, hashOfFile, recordPath, SCRIPT } from './bundle-record.mjs';

/** @import { BundleRecord } from './bundle-record.mjs' */

/**
 * Finds the bundle of a program, or makes it when there is none of the program as it is now.
 * Rejects when a file of the program can't be read or parsed.
 * @param {string} program Absolute path of a TypeScript file.
 * @returns {Promise<string>} The absolute path of the script that starts it.
 */
export async function findBundle(program) {
  const record = readRecord(recordPath(bundleName(program)));
  if (record && isCurrent(record)) {
    const folder = join(BUNDLES, record.folder);
    // Its time is that of its last start: what none was for long is removed.
    utimesSync(folder, new Date(), new Date());
    return join(folder, SCRIPT);
  }
  // To load what makes a bundle takes longer than to find one.
  const { makeBundle } = await import('./make-bundle.mjs');
  return makeBundle(program);
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

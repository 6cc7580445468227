import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import {
  BUNDLES,
  bundleName,
  COMMON_INPUTS,
  hashOf,
  hashOfFile,
  PROJECT,
  recordPath,
  SCRIPT,
} from './bundle-record.mjs';

/** @import { OutputChunk, Plugin } from 'rolldown' */
/** @import { BundleRecord } from './bundle-record.mjs' */

/** Days after its last start that a bundle is removed: whoever was started with it may still load parts of it. */
const KEPT_DAYS = 7;

/**
 * Bundles a program with what it imports of the project; most packages are imported as they are installed.
 * Rejects when a file can't be read or parsed.
 * @param {string} program Absolute path of a TypeScript file.
 * @returns {Promise<string>} The absolute path of the script that starts it.
 */
export async function makeBundle(program) {
  const name = bundleName(program);
  /** @type {BundleRecord['inputs']} */
  const inputs = Object.fromEntries(COMMON_INPUTS.map((path) => [path, hashOfFile(path)]));
  const chunks = await bundle(program, inputs);
  const folder = `${name}-${hashOf(JSON.stringify(Object.entries(inputs).sort())).slice(0, 16)}`;
  writeChunks(join(BUNDLES, folder), chunks);
  writeRecord(recordPath(name), { folder, inputs });
  removeOld();
  return join(BUNDLES, folder, SCRIPT);
}

/**
 * Bundles a program, and adds the hash of each file that it is made of to `inputs`.
 * @param {string} program
 * @param {BundleRecord['inputs']} inputs
 * @returns {Promise<OutputChunk[]>}
 */
async function bundle(program, inputs) {
  const plugins = [leavePackages, readModules(inputs)];
  const build = await rolldown({ input: program, platform: 'node', logLevel: 'silent', plugins });
  try {
    const names = { entryFileNames: SCRIPT, chunkFileNames: '[name]-[hash].mjs' };
    // Places in source maps are relative to the folder, whatever its name; texts would be half of a bundle.
    const dir = join(BUNDLES, bundleName(program));
    const { output } = await build.generate({ ...names, dir, sourcemap: 'inline', sourcemapExcludeSources: true });
    return output.filter((file) => file.type === 'chunk');
  } finally {
    await build.close();
  }
}

/**
 * Packages that nearly every command loads, or that are hundreds of small files: as a part of the bundle they load in half of
 * the time. None of them asks where it is, or is told apart from a second copy of itself.
 */
const BUNDLED = new Set([
  ...['@redocly/openapi-core', 'ajv', 'ajv-formats', 'cheerio', 'commander', 'fast-xml-parser'],
  ...['js-yaml', 'markdown-it', 'ora', 'picomatch', 'tinyglobby', 'yaml'],
]);

/**
 * Leaves out all other packages that Node finds from the bundle too: those at the top of `node_modules`.
 * @type {Plugin}
 */
const leavePackages = {
  name: 'leave-packages',
  resolveId: {
    filter: { id: /^[^./#\0]/ },
    async handler(source, importer, options) {
      const fromHere = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (BUNDLED.has(packageOf(source)) || (importer && isInPackage(importer))) return fromHere;
      const fromTop = await this.resolve(source, join(PROJECT, 'package.json'), { ...options, skipSelf: true });
      const isPackage = !fromHere || fromHere.external || isInPackage(fromHere.id);
      return isPackage && fromHere?.id === fromTop?.id ? { id: source, external: true } : fromHere;
    },
  },
};

/**
 * The name of the package that an import is from.
 * @param {string} source
 */
const packageOf = (source) =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');

/** @param {string} file */
const isInPackage = (file) => /[\\/]node_modules[\\/]/.test(file);

/**
 * Notes the text of each file as it is read; those that ask where they are get the place of their file, not of the bundle.
 * @param {BundleRecord['inputs']} inputs
 * @returns {Plugin}
 */
const readModules = (inputs) => ({
  name: 'read-modules',
  transform(code, file) {
    // The bundler has modules of its own; packages are known by the lock files.
    if (!isAbsolute(file) || isInPackage(file)) return undefined;
    inputs[relative(PROJECT, file)] = hashOf(code);
    const placed = placesIn(file).reduce((text, [name, place]) => text.replaceAll(name, JSON.stringify(place)), code);
    return placed === code ? undefined : { code: placed, map: null };
  },
});

/**
 * What names the place of a module, and that place.
 * @param {string} file
 * @returns {[name: RegExp, place: string][]}
 */
const placesIn = (file) =>
  extname(file) === '.cjs'
    ? [[/\b__filename\b/g, file]]
    : [
        [/\bimport\.meta\.url\b/g, pathToFileURL(file).href],
        [/\bimport\.meta\.dirname\b/g, dirname(file)],
      ];

/**
 * Writes chunks into a folder that is there with all of them, or not at all.
 * @param {string} folder
 * @param {readonly OutputChunk[]} chunks
 */
function writeChunks(folder, chunks) {
  const temporary = `${folder}.${process.pid}.tmp`;
  mkdirSync(temporary, { recursive: true });
  for (const { fileName, code } of chunks) writeFileSync(join(temporary, fileName), code);
  try {
    renameSync(temporary, folder);
  } catch {
    rmSync(temporary, { recursive: true }); // It is there: made of the same files.
  }
}

/**
 * @param {string} file
 * @param {BundleRecord} record
 */
function writeRecord(file, record) {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, JSON.stringify(record));
  renameSync(temporary, file);
}

/** Removes what was last used long ago. */
function removeOld() {
  const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(BUNDLES)) {
    const path = join(BUNDLES, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (used !== undefined && used < oldest) rmSync(path, { recursive: true, force: true });
  }
}

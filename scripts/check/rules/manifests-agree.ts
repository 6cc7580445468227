import { createLineIndex } from '../../lib/line-index.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { type CheckContext, defineRule, type Place } from '../define-rule.ts';
import { READER_TEXT } from '../support/reader-texts.ts';

/** A `package.json`, read. */
interface Manifest {
  file: string;
  text: string;
  value: Record<string, unknown>;
}

const MANIFEST = /^(?:(\w[\w-]*)\/)?package\.json$/;
const LOCK_FILE = 'package-lock.json';
/** What is installed; what users of a package bring along may be a range. */
const INSTALLED = ['dependencies', 'devDependencies'];
/** One version, of the package itself or of another under its name: `npm:typescript@5.0.4`. */
const PINNED = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;
/** A file of ours that a script runs or reads. */
const SCRIPT_FILE = /(?<=\s)(?!node_modules\/)[\w.][\w./-]*\.(?:ts|mts|mjs|json)(?=\s|$)/g;

/**
 * What `package.json` files say is so: dependencies are pinned and those of the lock file, scripts, exports and imports lead to
 * files that there are, and pages, READMEs and workflows name the versions of the packages and of Node.js that they have.
 */
export const manifestsAgree = defineRule({
  id: 'manifests-agree',
  group: 'spec',
  check(context) {
    const manifests = context.filesMatching(MANIFEST).map(([file, text]) => readManifest(file, text));
    const lock = packagesOf(context.files.get(LOCK_FILE));
    for (const manifest of manifests) {
      checkPins(manifest, context);
      if (lock) checkLock(manifest, lock, context);
      if (lock) checkScripts(manifest, context);
    }
    for (const [file, text] of context.filesMatching(READER_TEXT)) checkVersions(file, text, manifests, context);
    checkNamedVersions(manifests, context);
    checkEntries(manifests, context);
    checkWorkflows(manifests, context);
    checkChangesets(manifests, context);
    return { checked: manifests.length ? { manifests: manifests.length } : {} };
  },
});

function readManifest(file: string, text: string): Manifest {
  const value: unknown = JSON.parse(text);
  return { file, text, value: isRecord(value) ? value : {} };
}

/** The packages of a lock file, by their folders; undefined without a lock file. */
function packagesOf(text: string | undefined): Record<string, unknown> | undefined {
  const lock: unknown = JSON.parse(text ?? 'null');
  return isRecord(lock) && isRecord(lock.packages) ? lock.packages : undefined;
}

/** Where a key and its value stand in a manifest. */
function placeOf({ file, text }: Manifest, key: string, value: string): Place {
  const index = text.indexOf(`${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return { file, ...createLineIndex(text).at(Math.max(index, 0)) };
}

function textsIn(value: unknown): [string, string][] {
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, each]) =>
        typeof each === 'string' ? [[key, each] as [string, string]] : [],
      )
    : [];
}

function checkPins(manifest: Manifest, { report }: CheckContext): void {
  for (const kind of INSTALLED)
    for (const [name, version] of textsIn(manifest.value[kind]))
      if (!PINNED.test(version))
        report(
          placeOf(manifest, name, version),
          `${name} is not pinned: ${version}`,
          'Give one version, without a range.',
        );
}

function checkLock(manifest: Manifest, lock: Record<string, unknown>, { report }: CheckContext): void {
  const locked = lock[MANIFEST.exec(manifest.file)?.[1] ?? ''];
  if (!isRecord(locked)) return;
  for (const kind of INSTALLED) {
    const known = new Map(textsIn(locked[kind]));
    const own = textsIn(manifest.value[kind]);
    for (const [name, version] of own)
      if (known.get(name) !== version) {
        const message = `${name} is ${version} here, and ${known.get(name) ?? 'absent'} in ${LOCK_FILE}.`;
        report(placeOf(manifest, name, version), message, 'npm install --package-lock-only');
      }
    for (const [name] of known)
      if (!own.some(([each]) => each === name))
        report({ file: manifest.file }, `${name} is in ${LOCK_FILE} alone.`, 'npm install --package-lock-only');
  }
}

function checkScripts(manifest: Manifest, { assets, report }: CheckContext): void {
  const folder = manifest.file.slice(0, -'package.json'.length);
  for (const [name, line] of textsIn(manifest.value.scripts))
    for (const [path] of line.matchAll(SCRIPT_FILE))
      if (!assets.has(folder + path))
        report(
          placeOf(manifest, name, line),
          `The script "${name}" runs ${path}, which is not there.`,
          'Correct the path.',
        );
}

/** A version that a text names: `npm:jsrsasign@11.1.5`, or before 「版」 that of the client. */
const NAMED = /(?<![\w/@.-])((?:@[\w-]+\/)?[a-z][\w.-]*)@(\d+\.\d+\.\d+)\b/g;
const OF_CLIENT = /(?<![\w.])(\d+\.\d+\.\d+) 版/g;
const CLIENT = 'wechatpay-axios-plugin';
const NAMED_IN = /^(?:docs\/.*\.md|(?:.*\/)?README[^/]*\.md|CONTRIBUTING\.md|snippets\/.*\.js|\.github\/.*\.yml)$/;

/** Pages, scripts for readers and workflows name the versions that are pinned. */
function checkNamedVersions(manifests: readonly Manifest[], { filesMatching, report }: CheckContext): void {
  const pinned = new Map(manifests.flatMap(({ value }) => INSTALLED.flatMap((kind) => textsIn(value[kind]))));
  for (const [file, text] of filesMatching(NAMED_IN)) {
    const lines = createLineIndex(text);
    const named = [...text.matchAll(NAMED)].map(({ index, 1: name = '', 2: version = '' }) => ({
      index,
      name,
      version,
    }));
    const ofClient = [...text.matchAll(OF_CLIENT)].map(({ index, 1: version = '' }) => ({
      index,
      name: CLIENT,
      version,
    }));
    for (const { index, name, version } of [...named, ...ofClient]) {
      const known = pinned.get(name);
      if (known === undefined || known === version) continue;
      report({ file, ...lines.at(index) }, `package.json has ${name} ${known}, and not ${version}.`, `Write: ${known}`);
    }
  }
}

/** Where the entries of a package are: a file below its folder. */
const ENTRY = /"(?:#?[\w./-]+)": "(\.\/[\w./-]+)"/g;

/** What a manifest exports and imports is there; what is built is not asked for. */
function checkEntries(manifests: readonly Manifest[], { assets, report }: CheckContext): void {
  for (const { file, text } of manifests) {
    const lines = createLineIndex(text);
    for (const { index, 1: entry = '' } of text.matchAll(ENTRY)) {
      const path = file.replace(/package\.json$/, entry.slice(2));
      if (assets.has(path)) continue;
      report({ file, ...lines.at(index) }, `The manifest names ${entry}, which is not there.`, 'Correct the path.');
    }
  }
}

const CHANGESET = /^\.changeset\/(?!README)[\w-]+\.md$/;

/** What is to be released names packages that there are, and says what changed. */
function checkChangesets(manifests: readonly Manifest[], { filesMatching, report }: CheckContext): void {
  const known = new Set(manifests.flatMap(({ value }) => (typeof value.name === 'string' ? [value.name] : [])));
  for (const [file, text] of filesMatching(CHANGESET)) {
    const [, head = '', summary = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
    for (const [index, row] of head.split('\n').entries()) {
      const name = /^["']?([@\w/-]+)["']?:/.exec(row)?.[1];
      if (name !== undefined && !known.has(name))
        report({ file, line: index + 2 }, `There is no package ${name}.`, `There are: ${[...known].join(', ')}.`);
    }
    if (!summary.trim()) report({ file }, 'It does not say what changed.', 'npm run changeset writes it.');
  }
}

/** The Node.js that a text asks for: `Node.js 20.19`, or a link with that text and the version behind it. */
const NODE = /Node\.js(?:\]\([^)]*\))? (\d+(?:\.\d+)*)(?= ?(?:或更高|or later|；| and))/g;
const TARBALL = /\b(wechatpay-[a-z-]+)-(\d+\.\d+\.\d+)\.tgz/g;

function checkVersions(file: string, text: string, manifests: readonly Manifest[], { report }: CheckContext): void {
  const lines = createLineIndex(text);
  const versions = new Map(manifests.map(({ value }) => [String(value.name), String(value.version)]));
  for (const { index, 0: found, 1: name = '', 2: version } of text.matchAll(TARBALL)) {
    const known = versions.get(name);
    if (known === undefined || known === version) continue;
    report(
      { file, ...lines.at(index) },
      `${name} has the version ${known}, and not that of ${found}.`,
      `Write: ${name}-${known}.tgz`,
    );
  }
  const node = nodeOf(manifests, file.includes('/README') ? file.replace(/README.*$/, '') : '');
  for (const { index, 1: version } of node === undefined ? [] : text.matchAll(NODE))
    if (version !== node)
      report(
        { file, ...lines.at(index) },
        `Node.js ${node} is what package.json asks for, and not ${version}.`,
        `Write: ${node}`,
      );
}

/** The oldest Node.js of the package in a folder, or of all: `20.19`. */
function nodeOf(manifests: readonly Manifest[], folder: string): string | undefined {
  const engines = [`${folder}package.json`, 'package.json'].flatMap((file) => {
    const value = manifests.find((each) => each.file === file)?.value.engines;
    return isRecord(value) && typeof value.node === 'string' ? [value.node] : [];
  });
  return engines[0]?.replace(/^>=/, '');
}

/** A list of versions of Node.js in a workflow. */
const MATRIX = /^\s+node: \[([\d, ]+)\]$/gm;

/** Workflows run on the oldest Node.js that is promised, as on others. */
function checkWorkflows(manifests: readonly Manifest[], { filesMatching, report }: CheckContext): void {
  const oldest = nodeOf(manifests, '')?.split('.')[0];
  if (oldest === undefined) return;
  for (const [file, text] of filesMatching(/^\.github\/workflows\//)) {
    const lines = createLineIndex(text);
    for (const { index, 0: found, 1: list = '' } of text.matchAll(MATRIX))
      if (!list.split(',').some((each) => each.trim() === oldest))
        report(
          { file, ...lines.at(index + found.indexOf('node')) },
          `Node.js ${oldest}, the oldest that package.json promises, is not tried.`,
          `Add ${oldest} to the list, or raise "engines".`,
        );
  }
}

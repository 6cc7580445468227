import { createLineIndex } from '../../lib/line-index.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { checkChangesets, checkManifestTexts } from '../support/manifest-texts.ts';
import { INSTALLED, type Manifest, placeOf, readManifest, textsIn } from '../support/manifests.ts';
import { checkPackages } from '../support/package-promises.ts';
import { checkWorkflows } from '../support/workflow-facts.ts';

const MANIFEST = /^(?:(\w[\w-]*)\/)?package\.json$/;
const LOCK_FILE = 'package-lock.json';
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
    checkEntries(manifests, context);
    checkPackages(manifests, context);
    checkManifestTexts(manifests, context);
    checkWorkflows(manifests, context);
    checkChangesets(manifests, context);
    return { checked: manifests.length ? { manifests: manifests.length } : {} };
  },
});

/** The packages of a lock file, by their folders; undefined without a lock file. */
function packagesOf(text: string | undefined): Record<string, unknown> | undefined {
  const lock: unknown = JSON.parse(text ?? 'null');
  return isRecord(lock) && isRecord(lock.packages) ? lock.packages : undefined;
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

function checkLock(manifest: Manifest, lock: Record<string, unknown>, context: CheckContext): void {
  const { report } = context;
  const locked = lock[MANIFEST.exec(manifest.file)?.[1] ?? ''];
  if (!isRecord(locked)) return;
  for (const kind of [...INSTALLED, 'peerDependencies']) {
    const known = new Map(textsIn(locked[kind]));
    const own = textsIn(manifest.value[kind]);
    for (const [name, version] of own.filter(([name, version]) => known.get(name) !== version)) {
      const message = `${name} is ${version} here, and ${known.get(name) ?? 'absent'} in ${LOCK_FILE}.`;
      report(placeOf(manifest, name, version), message, 'npm install --package-lock-only');
    }
    for (const [name] of known)
      if (!own.some(([each]) => each === name))
        report({ file: manifest.file }, `${name} is in ${LOCK_FILE} alone.`, 'npm install --package-lock-only');
  }
  for (const [name, version] of INSTALLED.flatMap((kind) => textsIn(manifest.value[kind])))
    if (INSTALLED.some((kind) => isRecord(locked[kind]) && locked[kind][name] === version))
      checkInstalled(manifest, name, version, lock, context);
}

/** What the lock file installs is what it promises: in the folder of the package, or in that of all. */
function checkInstalled(
  { file }: Manifest,
  name: string,
  version: string,
  lock: Record<string, unknown>,
  { files, report }: CheckContext,
): void {
  const own = `${file.slice(0, -'package.json'.length)}node_modules/${name}`;
  const folder = own in lock ? own : `node_modules/${name}`;
  const installed = lock[folder];
  if (!isRecord(installed) || version.endsWith(String(installed.version))) return;
  const text = files.get(LOCK_FILE) ?? '';
  const place = createLineIndex(text).at(text.indexOf('"version"', text.indexOf(`${JSON.stringify(folder)}: {`)));
  const message = `${name} is installed in ${installed.version}, and wanted in ${version}.`;
  report({ file: LOCK_FILE, ...place }, message, 'npm install --package-lock-only');
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

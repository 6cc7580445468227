import { createLineIndex } from '../../lib/line-index.ts';
import { isRecord } from '../../lib/type-guards.ts';
import type { CheckContext } from '../define-rule.ts';
import { INSTALLED, type Manifest, placeOf, textsIn } from './manifests.ts';

const ROOT = 'package.json';

/** Workspaces are there, and what packages promise their users holds: the licence of the project, versions that were tried, and exports that are published. */
export function checkPackages(manifests: readonly Manifest[], { report }: CheckContext): void {
  const root = manifests.find(({ file }) => file === ROOT);
  const pinned = new Map(INSTALLED.flatMap((kind) => textsIn(root?.value[kind])));
  for (const manifest of manifests) {
    const { value } = manifest;
    const { license } = value;
    if (root?.value.license !== undefined && license !== undefined && license !== root.value.license)
      report(
        placeOf(manifest, 'license', String(license)),
        `The project has the licence ${root.value.license}.`,
        `Write: ${root.value.license}`,
      );
    for (const [name, range] of textsIn(value.peerDependencies)) {
      const tried = pinned.get(name);
      if (tried === undefined || compareVersions(range.replace(/^>=/, ''), tried) <= 0) continue;
      const message = `${name} ${range} is asked for, and ${tried} is tried.`;
      report(placeOf(manifest, name, range), message, `Write: >=${tried}, or raise what package.json has.`);
    }
    checkPublished(manifest, report);
    checkFormats(manifest, report);
  }
  const known = new Set(manifests.map(({ file }) => file));
  const workspaces = Array.isArray(root?.value.workspaces) ? root.value.workspaces.map(String) : [];
  for (const workspace of workspaces)
    if (root && !known.has(`${workspace}/package.json`))
      report(
        { file: ROOT, ...createLineIndex(root.text).at(root.text.indexOf(`"${workspace}"`)) },
        `There is no ${workspace}/package.json.`,
        'Correct the workspace, or take it off.',
      );
}

/** Which of two versions is later: above 0 when the first is. */
function compareVersions(one: string, other: string): number {
  const [ours, theirs] = [one, other].map((version) => version.split('.').map(Number));
  const index = ours?.findIndex((part, place) => part !== (theirs?.[place] ?? 0)) ?? -1;
  return index < 0 ? 0 : (ours?.[index] ?? 0) - (theirs?.[index] ?? 0);
}

/** What `files` publishes covers what `exports` names; npm adds the manifest itself. */
function checkPublished(manifest: Manifest, report: CheckContext['report']): void {
  const { files, exports } = manifest.value;
  if (!Array.isArray(files)) return;
  const patterns = files.map(
    (each) =>
      new RegExp(
        `^${String(each)
          .replaceAll('.', '\\.')
          .replace('**/', '(?:.*/)?')
          .replaceAll(/(?<!\.)\*/g, '[^/]*')}$`,
      ),
  );
  for (const path of pathsIn(exports)) {
    const name = path.replace(/^\.\//, '');
    if (name === ROOT || patterns.some((pattern) => pattern.test(name))) continue;
    const place = createLineIndex(manifest.text).at(manifest.text.indexOf('"files"'));
    report({ file: manifest.file, ...place }, `${path} is exported and not published.`, `Add it to "files": "${name}"`);
  }
}

/** Which conditions of `exports` want CommonJS. */
const FORMATS = [
  { condition: 'require', isCommon: true, fix: 'Give it a file that ends in .cjs or .cts.' },
  { condition: 'import', isCommon: false, fix: 'Give it the module.' },
] as const;

/** What a package of modules gives to `require` is CommonJS, and what it gives to `import` is none. */
function checkFormats(manifest: Manifest, report: CheckContext['report']): void {
  const { type, exports } = manifest.value;
  const entries = type === 'module' && isRecord(exports) ? Object.values(exports).filter(isRecord) : [];
  for (const { condition, isCommon, fix } of FORMATS)
    for (const path of entries.flatMap((entry) => pathsIn(entry[condition])))
      if (COMMON.test(path) !== isCommon)
        report(placeOf(manifest, condition, path), `${condition} gets ${path}, which it can't load.`, fix);
}

const COMMON = /\.c[jt]s$/;

const pathsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : isRecord(value) ? Object.values(value).flatMap(pathsIn) : [];

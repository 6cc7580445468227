import { existsSync, realpathSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { readIfPresent } from '../lib/read-if-present.ts';

/** Resolves imports of a project, by paths relative to its root. */
export interface ImportResolver {
  /** The files that the code of a file imports; a package by its `package.json`, one of this project by its own file. */
  all(code: string, file: string): string[];
}

const IMPORT = /\b(?:from|import|reference types=)\s*\(?\s*(['"])([^'"\n]+)\1/g;

/** The part of a `package.json` that says what an import means. */
interface Manifest {
  imports?: Readonly<Record<string, Target>>;
  exports?: Readonly<Record<string, Target>>;
}

type Target = string | { readonly import?: Target; readonly types?: string; readonly default?: string };

/** Makes the resolver of a project. Manifests are read once. */
export function createImportResolver(root: string): ImportResolver {
  const known = new Map<string, string | undefined>();
  const own = readManifest(path.join(root, 'package.json'));
  const resolve = (specifier: string, file: string): string | undefined => {
    if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
    if (!known.has(specifier)) known.set(specifier, resolveBare(root, own, specifier));
    return known.get(specifier);
  };
  return {
    all: (code, file) => [...code.matchAll(IMPORT)].flatMap(([, , specifier = '']) => resolve(specifier, file) ?? []),
  };
}

function resolveBare(root: string, own: Manifest, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return fileOf(own.imports?.[specifier]);
  if (isBuiltin(specifier)) return 'node_modules/@types/node/package.json';
  const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
  const folder = path.posix.join('node_modules', name);
  const linked = linkedFolder(root, folder);
  if (linked === undefined) return packageManifest(root, name);
  const entry = fileOf(readManifest(path.join(root, linked, 'package.json')).exports?.['.']);
  return entry === undefined ? undefined : path.posix.join(linked, entry);
}

/** The manifest of a package, or of its types where it has none of its own; undefined when there is no such package. */
export const packageManifest = (root: string, name: string): string | undefined =>
  [name, `@types/${name}`]
    .map((each) => path.posix.join('node_modules', each, 'package.json'))
    .find((file) => existsSync(path.join(root, file)));

/** The folder of a package that is part of the project, relative to the root. */
function linkedFolder(root: string, folder: string): string | undefined {
  try {
    const real = path.relative(realpathSync(root), realpathSync(path.join(root, folder))).replaceAll(path.sep, '/');
    return real.startsWith('..') || real.includes('node_modules/') ? undefined : real;
  } catch {
    return undefined; // no such package: the compiler says so
  }
}

const readManifest = (file: string): Manifest => JSON.parse(readIfPresent(file) ?? '{}') as Manifest;

function fileOf(target: Target | undefined): string | undefined {
  if (typeof target !== 'object') return target && path.posix.normalize(target);
  return fileOf(target.import ?? target.types ?? target.default);
}

import { createLineIndex } from '../../lib/line-index.ts';
import { isRecord } from '../../lib/type-guards.ts';
import type { Place } from '../define-rule.ts';

/** A `package.json`, read. */
export interface Manifest {
  file: string;
  text: string;
  value: Record<string, unknown>;
}

/** The lists of what is installed; what users of a package bring along may be a range. */
export const INSTALLED = ['dependencies', 'devDependencies'];

/** Reads a `package.json`. */
export function readManifest(file: string, text: string): Manifest {
  const value: unknown = JSON.parse(text);
  return { file, text, value: isRecord(value) ? value : {} };
}

/** Where a key and its value stand in a manifest. */
export function placeOf({ file, text }: Manifest, key: string, value: string): Place {
  const index = text.indexOf(`${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return { file, ...createLineIndex(text).at(Math.max(index, 0)) };
}

/** The entries of a part of a manifest whose values are texts. */
export function textsIn(value: unknown): [string, string][] {
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, each]) =>
        typeof each === 'string' ? [[key, each] as [string, string]] : [],
      )
    : [];
}

/** The oldest Node.js of the package in a folder, or of all: `20.19`. */
export function nodeOf(manifests: readonly Manifest[], folder: string): string | undefined {
  const engines = [`${folder}package.json`, 'package.json'].flatMap((file) => {
    const value = manifests.find((each) => each.file === file)?.value.engines;
    return isRecord(value) && typeof value.node === 'string' ? [value.node] : [];
  });
  return engines[0]?.replace(/^>=/, '');
}

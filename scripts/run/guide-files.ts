import { posix } from 'node:path';
import type { KeyMode } from './mock-server.ts';
import type { RunFile } from './run-model.ts';

/** Folder of the code of guides. */
export const GUIDE_CODE = 'snippets/guide/';

/**
 * Kinds of files of a guide: a `program` does its work and ends, a `server` listens for callbacks, a `setup` creates the
 * client that other files use, and a `module` runs with the files that import it.
 */
type GuideKind = 'program' | 'server' | 'setup' | 'module';

/** One file below `snippets/guide/`. */
export interface GuideFile extends RunFile {
  kind: GuideKind;
  /** Key modes in each of which it runs once. */
  modes: readonly KeyMode[];
}

const IMPORT = /\bfrom\s+'(\.{1,2}\/[^']+)'/g;
const SETUP = /(?:^|\/)wxpay(?:\.[\w-]+)?\.ts$/;
const LISTENS = /\.listen\(/;

/** Every file of the guides, in the order of the project's files. */
export function guideFiles(files: ReadonlyMap<string, string>): GuideFile[] {
  const own = [...files].filter(([file]) => file.startsWith(GUIDE_CODE));
  const imported = new Set(own.flatMap(([file, text]) => importsOf(file, text)));
  return own.map(([file, text]) => ({ file, text, kind: kindOf(file, text, imported), modes: modesOf(file) }));
}

/** Files that a file imports by a relative path. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

function kindOf(file: string, text: string, imported: ReadonlySet<string>): GuideKind {
  if (SETUP.test(file)) return 'setup';
  if (imported.has(file)) return 'module';
  return LISTENS.test(text) ? 'server' : 'program';
}

/** Suffixes of names that select a key mode; files without one use the project's client and the public key. */
const SUFFIXES: readonly { suffix: RegExp; modes: readonly KeyMode[]; setup: string }[] = [
  {
    suffix: /\.migrating\.ts$/,
    modes: ['public-key', 'certificate'],
    setup: 'snippets/guide/client/wxpay.migrating.ts',
  },
  { suffix: /\.certificate\.ts$/, modes: ['certificate'], setup: 'snippets/guide/client/wxpay.certificate.ts' },
];

const modesOf = (file: string): readonly KeyMode[] =>
  SUFFIXES.find(({ suffix }) => suffix.test(file))?.modes ?? ['public-key'];

/** The file that `#wxpay` is for a file of a guide, where it is not that of the project. */
export const setupOf = (file: string): string | undefined => SUFFIXES.find(({ suffix }) => suffix.test(file))?.setup;

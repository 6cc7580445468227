import type { KeyMode } from './mock-server.ts';
import type { RunFile } from './run-model.ts';
import { relativeImports } from './snippet-imports.ts';

/** Folder of the code of guides. */
export const GUIDE_CODE = 'snippets/guide/';

/** The event that servers of guides receive. */
export const GUIDE_EVENT = 'v3/transaction/success';

/**
 * Kinds of files of a guide: a `program` does its work and ends, a `server` listens for callbacks, and a `module` runs with
 * the files that import it.
 */
type GuideKind = 'program' | 'server' | 'module';

/** One file below `snippets/guide/`. */
export interface GuideFile extends RunFile {
  kind: GuideKind;
  /** Key modes in each of which it runs once. */
  modes: readonly KeyMode[];
}

const LISTENS = /\.listen\(/;

/** Every file of the guides, in the order of the project's files. */
export function guideFiles(files: ReadonlyMap<string, string>): GuideFile[] {
  const own = [...files].filter(([file]) => file.startsWith(GUIDE_CODE));
  const imported = new Set(own.flatMap(([file, text]) => relativeImports(file, text)));
  return own.map(([file, text]) => ({ file, text, kind: kindOf(file, text, imported), modes: guideModes(file) }));
}

function kindOf(file: string, text: string, imported: ReadonlySet<string>): GuideKind {
  if (imported.has(file)) return 'module';
  return LISTENS.test(text) ? 'server' : 'program';
}

/** Suffixes of names that select a key mode; files without one run with the public key. */
const SUFFIXES: readonly { suffix: RegExp; modes: readonly KeyMode[] }[] = [
  { suffix: /\.migrating\.ts$/, modes: ['public-key', 'certificate'] },
  { suffix: /\.certificate\.ts$/, modes: ['certificate'] },
];

/** The key modes in which a guide's file runs. */
export const guideModes = (file: string): readonly KeyMode[] =>
  SUFFIXES.find(({ suffix }) => suffix.test(file))?.modes ?? ['public-key'];

import { posix } from 'node:path';
import type { GuideFile, GuideKind, KeyMode } from './guide-model.ts';

/** Where the code of guides stands. */
export const GUIDE_CODE = 'snippets/guide/';

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

/** The end of a name says for which keys a file is: `client.public-key.ts`, `client.certificate.ts`, `client.migrating.ts`. */
function modesOf(file: string): readonly KeyMode[] {
  if (file.endsWith('.migrating.ts')) return ['public-key', 'certificate'];
  return [file.endsWith('.certificate.ts') ? 'certificate' : 'public-key'];
}

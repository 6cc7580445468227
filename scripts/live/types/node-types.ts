import { join } from 'node:path';
import ts from '#typescript';
import { openDiskCache } from '../../lib/disk-cache.ts';
import { hashText } from '../../lib/hash.ts';
import { PROJECT_ROOT, readProjectFile } from '../../lib/project-root.ts';
import type { TypeFiles } from './operation-types.ts';
import { programTexts } from './program-texts.ts';
import { shakeDeclarations } from './shake-declarations.ts';

const CACHE = join(PROJECT_ROOT, '.cache/live');

/** Global names of Node that whoever edits an example may want. */
const GLOBALS =
  'console; process; Buffer; setTimeout; clearTimeout; URL; URLSearchParams; TextEncoder; TextDecoder; AbortSignal; fetch;';

/** What decides how declarations are shaken. */
const VERSIONS = [
  'node_modules/@types/node/package.json',
  'node_modules/typescript/package.json',
  'scripts/live/types/shake-declarations.ts',
];

/** A function, because its names load the compiler. */
const compilerOptions = (): ts.CompilerOptions => ({
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
  skipLibCheck: true,
  noEmit: true,
});

/**
 * What programs, and other declarations by their paths, use of Node's declarations: all of these would be most of what the
 * editor loads. It is stored until one of them changes.
 */
export function nodeTypes(declarations: TypeFiles): TypeFiles {
  const imports = nodeImports().map((statement, index): [string, string] => [`imports/${index}.ts`, statement]);
  const roots = { ...declarations, 'globals.ts': GLOBALS, ...Object.fromEntries(imports) };
  const version = VERSIONS.map(readProjectFile);
  const cache = openDiskCache(CACHE);
  const key = hashText(JSON.stringify([...version, roots]));
  const stored = cache.read(key);
  if (stored !== undefined) return JSON.parse(stored) as TypeFiles; // as it is written below
  const made = shakeNode(roots);
  cache.write(key, JSON.stringify(made));
  return made;
}

/** What programs import from Node's modules: each statement once. */
function nodeImports(): string[] {
  const statements = programTexts().flatMap(({ text }) => text.match(/^import [^;]*? from 'node:[^']*';/gm) ?? []);
  return [...new Set(statements)].sort();
}

function shakeNode(roots: TypeFiles): TypeFiles {
  const files = new Map(Object.entries(roots).map(([path, text]) => [join(PROJECT_ROOT, path), text]));
  const options = compilerOptions();
  const program = ts.createProgram({ rootNames: [...files.keys()], options, host: hostWith(files, options) });
  const isNode = ({ fileName }: ts.SourceFile): boolean =>
    /\/node_modules\/(?:@types\/node|undici-types|buffer)\//.test(fileName);
  const own = program.getSourceFiles().filter(({ fileName }) => files.has(fileName));
  const shaken = shakeDeclarations(program, own, isNode);
  return Object.fromEntries([...shaken].map(([path, text]) => [path.slice(path.indexOf('node_modules/')), text]));
}

/** The disk, with files that are not on it. */
function hostWith(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    getCurrentDirectory: () => PROJECT_ROOT,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    getSourceFile(path, target) {
      const text = files.get(path);
      return text === undefined ? disk.getSourceFile(path, target) : ts.createSourceFile(path, text, target, true);
    },
  };
}

import ts from '#typescript';
import { hashText } from '../lib/hash.ts';
import { readIfPresent } from '../lib/read-if-present.ts';
import type { HoverProject } from './hover-project.ts';

/** A language service over the declarations and some files of code, which are not on disk. */
export interface HoverService {
  languageService: ts.LanguageService;
  /** Replaces all files of code, by absolute path; the next program has them. */
  setFiles(files: ReadonlyMap<string, string>): void;
  /** Reads the files of the project again; the next program has what changed. */
  reload(project: HoverProject): void;
}

/** Creates the service that all blocks of a process share, so that libraries and declarations are parsed and bound once. */
export function createHoverService(
  project: HoverProject,
  compilerOptions: ts.CompilerOptions = project.compilerOptions,
): HoverService {
  const state = { project, code: new Map() as ReadonlyMap<string, string>, version: 0, hashes: new Map() };
  const contents: Contents = {
    root: project.root,
    compilerOptions,
    files: () => [...state.project.declarations, ...state.code.keys()],
    isInMemory: (file) => state.code.has(file) || state.project.overlay.has(file),
    read: (file) => state.code.get(file) ?? state.project.overlay.get(file) ?? readIfPresent(file),
    // Packages don't change under a running service.
    versionOf: (file) => (file.includes('/node_modules/') ? '' : versionOf(state.hashes, file, contents.read)),
    version: () => String(state.version),
  };
  return {
    languageService: ts.createLanguageService(createHost(contents), ts.createDocumentRegistry(true, project.root)),
    setFiles(files) {
      for (const file of [...state.code.keys(), ...files.keys()]) state.hashes.delete(file);
      state.code = files;
      state.version += 1;
    },
    reload(next) {
      state.project = next;
      state.version += 1;
      state.hashes = new Map();
    },
  };
}

interface Contents {
  root: string;
  compilerOptions: ts.CompilerOptions;
  files(): string[];
  isInMemory(file: string): boolean;
  read(file: string): string | undefined;
  versionOf(file: string): string;
  version(): string;
}

function versionOf(hashes: Map<string, string>, file: string, read: (file: string) => string | undefined): string {
  const known = hashes.get(file) ?? hashText(read(file) ?? '');
  hashes.set(file, known);
  return known;
}

/** `getProjectVersion` matters: without it every request compares the versions of all files first. */
function createHost(contents: Contents): ts.LanguageServiceHost {
  return {
    getCompilationSettings: () => contents.compilerOptions,
    getCurrentDirectory: () => contents.root,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    getProjectVersion: contents.version,
    getScriptFileNames: contents.files,
    getScriptVersion: contents.versionOf,
    getScriptSnapshot(file) {
      const text = contents.read(file);
      return text === undefined ? undefined : createSnapshot(text);
    },
    readFile: contents.read,
    fileExists: (file) => contents.isInMemory(file) || ts.sys.fileExists(file),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
    useCaseSensitiveFileNames: () => true,
  };
}

/** Below this many characters a full parse costs less than a search for the change. */
const INCREMENTAL_LENGTH = 100_000;

/** A text that knows what changed in it, so that of a bundle only the changed declaration is parsed again. */
function createSnapshot(text: string): ts.IScriptSnapshot {
  return {
    getText: (start, end) => text.slice(start, end),
    getLength: () => text.length,
    getChangeRange(old) {
      const before = old.getText(0, old.getLength());
      if (Math.min(before.length, text.length) < INCREMENTAL_LENGTH) return undefined;
      const longest = Math.min(before.length, text.length);
      let start = 0;
      while (start < longest && before.charCodeAt(start) === text.charCodeAt(start)) start += 1;
      let tail = 0;
      while (tail < longest - start && before.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
      return {
        span: { start, length: before.length - start - tail },
        newLength: text.length - start - tail,
      };
    },
  };
}

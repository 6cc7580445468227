import ts from '#typescript';
import { hashText } from '../lib/hash.ts';
import { readIfPresent } from '../lib/read-if-present.ts';
import type { HoverProject } from './hover-project.ts';

/** A language service over one state of the declarations, and some files of code, which are not on disk. */
export interface HoverService {
  languageService: ts.LanguageService;
  /** Replaces all files of code, by absolute path; the next program has them. */
  setFiles(files: ReadonlyMap<string, string>): void;
}

/** The files of code, and a number that changes with them. */
interface Code {
  files: ReadonlyMap<string, string>;
  version: number;
}

/** Creates a service; libraries and declarations are parsed and bound once for all code. */
export function createHoverService(
  project: HoverProject,
  compilerOptions: ts.CompilerOptions = project.compilerOptions,
): HoverService {
  const code: Code = { files: new Map(), version: 0 };
  const host = createHost(project, compilerOptions, code);
  return {
    languageService: ts.createLanguageService(host, ts.createDocumentRegistry(true, project.root)),
    setFiles(files) {
      code.files = files;
      code.version += 1;
    },
  };
}

/** `getProjectVersion` matters: without it every request compares the versions of all files first. */
function createHost(
  { root, declarations, overlay }: HoverProject,
  compilerOptions: ts.CompilerOptions,
  code: Code,
): ts.LanguageServiceHost {
  const read = (file: string): string | undefined => code.files.get(file) ?? overlay.get(file) ?? readIfPresent(file);
  return {
    getCompilationSettings: () => compilerOptions,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    getProjectVersion: () => String(code.version),
    getScriptFileNames: () => [...declarations, ...code.files.keys()],
    getScriptVersion: (file) => hashText(code.files.get(file) ?? ''),
    getScriptSnapshot(file) {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    readFile: read,
    fileExists: (file) => code.files.has(file) || overlay.has(file) || ts.sys.fileExists(file),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
    useCaseSensitiveFileNames: () => true,
  };
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Block } from './model.ts';
import type { Tree } from './tree.ts';

/** One language service over the declarations and any number of blocks. */
export interface HoverService {
  languageService: ts.LanguageService;
  /** Puts blocks in, or changes their code; the next program has them. */
  setBlocks(blocks: readonly Block[]): void;
  /** The absolute path under which a block is known. */
  pathOf(block: Block): string;
}

/** Makes the service that all blocks of a worker share, so that libraries and declarations are parsed and bound once. */
export function createHoverService(tree: Tree): HoverService {
  const blocks = new Map<string, { code: string; version: number }>();
  const roots = tree.declarations.map((file) => path.join(tree.root, file));
  const state = { version: 0 };
  const pathOf = (block: Block): string => path.join(tree.root, block.file);
  const host = createHost(tree, {
    files: () => [...roots, ...blocks.keys()],
    read: (file) => blocks.get(file)?.code,
    versionOf: (file) => String(blocks.get(file)?.version ?? 0),
    version: () => String(state.version),
  });
  return {
    languageService: ts.createLanguageService(host, ts.createDocumentRegistry(true, tree.root)),
    setBlocks(changed) {
      state.version += 1;
      for (const block of changed) blocks.set(pathOf(block), { code: block.code, version: state.version });
    },
    pathOf,
  };
}

interface Contents {
  files(): string[];
  read(file: string): string | undefined;
  versionOf(file: string): string;
  version(): string;
}

/** `getProjectVersion` matters: without it every question compares the versions of thousands of files first. */
function createHost(tree: Tree, contents: Contents): ts.LanguageServiceHost {
  const readFile = (file: string): string | undefined => contents.read(file) ?? ts.sys.readFile(file);
  return {
    getCompilationSettings: () => tree.compilerOptions,
    getCurrentDirectory: () => tree.root,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    getProjectVersion: contents.version,
    getScriptFileNames: contents.files,
    getScriptVersion: contents.versionOf,
    getScriptSnapshot(file) {
      const text = contents.read(file) ?? readIfPresent(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    readFile,
    fileExists: (file) => contents.read(file) !== undefined || ts.sys.fileExists(file),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
    useCaseSensitiveFileNames: () => true,
  };
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

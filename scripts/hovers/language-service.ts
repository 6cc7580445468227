import path from 'node:path';
import ts from 'typescript';
import { hashText } from '../lib/hash.ts';
import { readIfPresent } from '../lib/read-if-present.ts';
import type { Block } from './hover-model.ts';
import type { HoverProject } from './hover-project.ts';

/** One language service over the declarations and any number of blocks. */
export interface HoverService {
  languageService: ts.LanguageService;
  /** Puts blocks in, or changes their code; the next program has them. */
  setBlocks(blocks: readonly Block[]): void;
  /** Looks at the files of the project anew; the next program has what changed. */
  reload(tree: HoverProject): void;
  /** The absolute path under which a block is known. */
  pathOf(block: Block): string;
  /** Whether a file is a block. */
  isBlock(file: string): boolean;
}

/** Makes the service that all blocks of a worker share, so that libraries and declarations are parsed and bound once. */
export function createHoverService(tree: HoverProject): HoverService {
  const blocks = new Map<string, string>();
  const state = { tree, version: 0, hashes: new Map<string, string>() };
  const pathOf = (block: Block): string => path.join(tree.root, block.file);
  const contents: Contents = {
    tree: () => state.tree,
    files: () => [...state.tree.declarations.map((file) => path.join(tree.root, file)), ...blocks.keys()],
    isBlock: (file) => blocks.has(file),
    read: (file) => blocks.get(file) ?? readIfPresent(file),
    // Packages don't change under a running service.
    versionOf: (file) => (file.includes('/node_modules/') ? '' : versionOf(state.hashes, file, contents.read)),
    version: () => String(state.version),
  };
  const change = (): void => {
    state.version += 1;
    state.hashes = new Map();
  };
  return {
    languageService: ts.createLanguageService(createHost(contents), ts.createDocumentRegistry(true, tree.root)),
    setBlocks(changed) {
      for (const block of changed) blocks.set(pathOf(block), block.code);
      change();
    },
    reload(next) {
      state.tree = next;
      change();
    },
    pathOf,
    isBlock: contents.isBlock,
  };
}

interface Contents {
  tree(): HoverProject;
  files(): string[];
  isBlock(file: string): boolean;
  read(file: string): string | undefined;
  versionOf(file: string): string;
  version(): string;
}

function versionOf(hashes: Map<string, string>, file: string, read: (file: string) => string | undefined): string {
  const known = hashes.get(file) ?? hashText(read(file) ?? '');
  hashes.set(file, known);
  return known;
}

/** `getProjectVersion` matters: without it every question compares the versions of thousands of files first. */
function createHost(contents: Contents): ts.LanguageServiceHost {
  const { root } = contents.tree();
  return {
    getCompilationSettings: () => contents.tree().compilerOptions,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    getProjectVersion: contents.version,
    getScriptFileNames: contents.files,
    getScriptVersion: contents.versionOf,
    getScriptSnapshot(file) {
      const text = contents.read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    readFile: contents.read,
    fileExists: (file) => contents.isBlock(file) || ts.sys.fileExists(file),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
    useCaseSensitiveFileNames: () => true,
  };
}

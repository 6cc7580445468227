import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TSCONFIGS } from './environment.ts';
import { hasRelativeImport } from './hover-cache.ts';
import type { Block } from './hover-model.ts';
import { type HoverProject, REFERENCES } from './hover-project.ts';

/** A folder in the project in which the language server finds bundles in place of the declarations, and code to read. */
export interface NativeProject {
  /** Writes the declarations of a project where they changed; returns those files, absolute. */
  writeDeclarations(project: HoverProject): string[];
  /** Writes blocks as the one program of a folder of their own. */
  addProgram(project: HoverProject, blocks: readonly Block[]): NativeProgram;
  /** Removes the folder. */
  remove(): void;
}

/** A program on disk. */
export interface NativeProgram {
  /** The absolute path of a block. */
  fileOf(block: Block): string;
  remove(): void;
}

/** The package of the declarations, which the code may import. */
const PACKAGE = 'wechatpay-virtual-types';
const PACKAGE_ENTRY = 'virtual-types/index.d.ts';

/** Makes the folder, in the project's own so that packages are found, one for each process. */
export function createNativeProject(root: string): NativeProject {
  const all = path.join(root, '.cache/hover-programs');
  removeLeftovers(all);
  const folder = mkdtempSync(path.join(all, `${process.pid}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const written = new Map<string, string>();
  let programs = 0;
  return {
    writeDeclarations(project) {
      const files = project.overlay.size === 0 ? [] : [...project.declarations, path.join(project.root, REFERENCES)];
      return files.flatMap((file) => {
        const text = project.overlay.get(file) ?? readFileSync(file, 'utf8');
        const copy = copyOf(project, folder, file);
        if (written.get(copy) === text) return [];
        written.set(copy, text);
        writeFile(copy, text);
        return [copy];
      });
    },
    addProgram(project, blocks) {
      programs += 1;
      const own = path.join(folder, `program-${programs}`);
      const indices = new Map(blocks.map((block, index) => [block, index]));
      const fileOf = (block: Block): string =>
        path.join(own, hasRelativeImport(block) ? block.file : `${indices.get(block)}.ts`);
      for (const block of blocks) writeFile(fileOf(block), block.code);
      const files = project.declarations.map((file) => copyOf(project, folder, file));
      writeFile(path.join(own, 'tsconfig.json'), tsconfigOf(project, folder, own, [...files, ...blocks.map(fileOf)]));
      return { fileOf, remove: () => rmSync(own, { recursive: true, force: true }) };
    },
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

/** Folders of processes that were killed. */
function removeLeftovers(all: string): void {
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(all)) {
    if (!isRunning(Number.parseInt(name, 10))) rmSync(path.join(all, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Declarations without bundles are read where they are. */
const copyOf = ({ root, overlay }: HoverProject, folder: string, file: string): string =>
  overlay.size === 0 ? file : path.join(folder, path.relative(root, file));

function tsconfigOf(
  { root, environment, overlay }: HoverProject,
  folder: string,
  own: string,
  files: string[],
): string {
  return JSON.stringify({
    extends: path.join(root, TSCONFIGS[environment]),
    compilerOptions: {
      noEmit: true,
      noErrorTruncation: true,
      // What a block imports by a relative path is next to the block's file.
      rootDirs: [own, root],
      ...(overlay.size > 0 && { paths: { [PACKAGE]: [path.join(folder, PACKAGE_ENTRY)] } }),
    },
    include: [],
    exclude: [],
    files,
  });
}

function writeFile(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

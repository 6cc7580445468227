import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { ROOT_FILE } from '../../scripts/catalog/load.ts';
import { operationName, pageFile, pathItemFile } from '../../scripts/catalog/name.ts';
import { type CommandResult, runCommand } from './command.ts';

const PROJECT = process.cwd();

/** A temporary project that holds a few paths of the real one. */
export interface SmallProject {
  folder: string;
  /** Runs one of this project's commands in the temporary one. */
  run: (command: string, ...parameters: string[]) => Promise<CommandResult>;
  read: (file: string) => Promise<string>;
  write: (file: string, content: string) => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * Copies the spec, the examples and the pages of some paths (as on the wire) into a temporary folder.
 * The commands are the real ones; they work on the folder that they are started in.
 */
export async function createSmallProject(paths: readonly string[]): Promise<SmallProject> {
  const folder = await mkdtemp(join(tmpdir(), 'small-project-'));
  const copy = (file: string) => cp(join(PROJECT, file), join(folder, file), { recursive: true });
  const write = async (file: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  };
  for (const file of ['package.json', 'tsconfig.json', 'snippets/tsconfig.json', 'snippets/wxpay.ts']) await copy(file);
  for (const file of ['package.json', 'index.js', 'tsconfig.json']) await copy(`virtual-types/${file}`);
  await copy('openapi/components');
  await write(ROOT_FILE, await rootWith(paths));
  for (const name of paths.map(operationName)) {
    await copy(pathItemFile(name));
    await copy(pageFile(name));
    await copy(`snippets/${name}.post.ts`);
  }
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    write,
    run: (command, ...parameters) =>
      runCommand('node', ['--import', TSX, join(PROJECT, 'scripts', `${command}.ts`), ...parameters], folder),
    read: (file) => readFile(join(folder, file), 'utf8'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const TSX = import.meta.resolve('tsx');

/** The root of the spec with no other paths than these. */
async function rootWith(paths: readonly string[]): Promise<string> {
  const document = parseDocument(await readFile(join(PROJECT, ROOT_FILE), 'utf8'));
  const all = document.get('paths');
  if (!isMap(all)) throw new Error(`${ROOT_FILE} has no paths`);
  all.items = all.items.filter((pair) => isScalar(pair.key) && paths.includes(String(pair.key.value)));
  document.delete('webhooks');
  return String(document);
}

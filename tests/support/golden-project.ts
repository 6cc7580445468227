import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { STARTER } from '../../scripts/lib/starter.ts';
import { loadCatalog } from '../../scripts/spec/load/load-catalog.ts';
import { tryRenderTypes } from '../../scripts/writers/types/render-types.ts';
import { type CommandResult, runCommand } from './command.ts';
import { goldenContent, withoutGuides } from './golden-content.ts';
import { runScript } from './run-script.ts';

const PROJECT = process.cwd();

/** The program of the site, which a project of its own runs: `dev` and `build` load their configuration from it. */
const PROGRAM = ['.vitepress', 'scripts', 'mock', 'live', 'docs/public'];
const CONTENT = [
  ...['package.json', 'tsconfig.json', 'redocly.yaml', 'snippets/tsconfig.json'],
  ...['snippets/wxpay.ts', 'snippets/brand.ts'],
  ...['snippets/guide/quick-start', 'snippets/webhook/servers/tsconfig.json', 'snippets/webhook/servers/node-http.ts'],
  ...['snippets/webhook/webhook.ts', 'snippets/webhook/notify.ts', 'snippets/webhook/sign-reply.ts'],
  ...['kit/package.json', 'kit/src'],
];

/** Menus and sidebars of the site, each entry on a line of its own. */
const MENUS = ['.vitepress/internals/theme-config.ts', 'scripts/reference/navigation/guides.ts'];
const MENU_LINK = /\blink: '\/([^']*)'/;

/** The entries of a menu that lead to pages of the project. */
const withoutDeadLinks = (menu: string, files: ReadonlyMap<string, string>): string =>
  menu
    .split('\n')
    .filter((line) => {
      const [, page] = MENU_LINK.exec(line) ?? [];
      return page === undefined || files.has(`docs/${page}.md`) || files.has(`docs/${page}index.md`);
    })
    .join('\n');

/** Hand-written files of the package, which the generator does not write. */
const PACKAGE = ['package.json', 'tsconfig.json', 'index.js', 'index.cjs'];

/** A temporary project of about a dozen operations, one of each kind, that passes `npm run check`. */
export interface GoldenProject {
  folder: string;
  /** Runs a command of this project in the temporary one, in this process. */
  run: (command: string, parameters?: string[]) => Promise<CommandResult>;
  /** Builds its site, with variables besides those of this process. */
  build: (variables?: NodeJS.ProcessEnv) => Promise<CommandResult>;
  read: (file: string) => Promise<string>;
  write: (file: string, content: string) => Promise<void>;
  /** Changes a file's text; throws when the change leaves it as it is. */
  edit: (file: string, change: (text: string) => string) => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * Cuts the golden project out of this one into a temporary folder: what {@link goldenContent} keeps, its declarations,
 * and the packages by links. With `program` it has the program of the site as well; without
 * `guides` it has no guide, whose code takes a compiler longer than all else. Not below `.cache`: compilers look
 * into no folder whose name begins with a dot.
 */
export async function createGoldenProject({ program = false, guides = true } = {}): Promise<GoldenProject> {
  const folder = await mkdtemp(join(tmpdir(), 'golden-project-'));
  const write = async (file: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  };
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  for (const [file, text] of await goldenFiles(guides)) await write(file, text);
  for (const file of [...CONTENT, ...PACKAGE.map((name) => `virtual-types/${name}`), ...(program ? PROGRAM : [])])
    await cp(join(PROJECT, file), join(folder, file), { recursive: true });
  if (program)
    for (const file of MENUS) await write(file, withoutDeadLinks(await read(file), await goldenFiles(guides)));
  await linkPackages(folder);
  return {
    folder,
    read,
    write,
    run: (command, parameters = []) => runScript(command, parameters, { folder }),
    build: (variables) => runCommand('node', [STARTER, join(PROJECT, 'scripts/build.ts')], folder, variables),
    async edit(file, change) {
      const before = await read(file);
      const after = change(before);
      if (after === before) throw new Error(`The change leaves ${file} as it is.`);
      await write(file, after);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const made: { files?: Promise<Map<string, string>> } = {};

/** The content and its declarations, which are the same for all golden projects of a process. */
async function goldenFiles(guides: boolean): Promise<Map<string, string>> {
  made.files ??= makeGoldenFiles();
  return guides ? made.files : withoutGuides(await made.files);
}

async function makeGoldenFiles(): Promise<Map<string, string>> {
  const content = await goldenContent(PROJECT);
  const spec = new Map([...content].filter(([file]) => file.startsWith('openapi/')));
  const declarations = tryRenderTypes(loadCatalog(spec).catalog).files;
  return new Map([...content, ...declarations.map((file) => [file.path, file.content] as const)]);
}

/** Links all packages; those that are folders of this project lead to the same folders of the other one. */
async function linkPackages(folder: string): Promise<void> {
  const from = join(PROJECT, 'node_modules');
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(from)) {
    const workspace = await readlink(join(from, name)).catch(() => undefined);
    const own = workspace && join(folder, relative(PROJECT, resolve(from, workspace)));
    await symlink(own ?? join(from, name), join(folder, 'node_modules', name));
  }
}

/** All files below a folder of a project, with their contents. */
export async function readFolder(folder: string): Promise<Map<string, string>> {
  const files = (await glob('**', { cwd: folder, dot: true })).sort();
  const entries = files.map(async (file) => [file, await readFile(join(folder, file), 'base64')] as const);
  return new Map(await Promise.all(entries));
}

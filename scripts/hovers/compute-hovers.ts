import path from 'node:path';
import { hasNotations } from '../docs/twoslash-notations.ts';
import { chunk } from '../lib/chunk.ts';
import { groupBy } from '../lib/group-by.ts';
import { createDocsReader } from './declared-docs.ts';
import { createDependencyReader } from './dependencies.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import { type HoverProject, loadHoverProject } from './hover-project.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';
import { type NativeSource, readNativeHovers } from './native-hovers.ts';
import { createNativeProject, type NativeProject } from './native-project.ts';
import { computeByService, createServiceSource } from './service-hovers.ts';

/**
 * Blocks that are in a program at once. To print a name the compiler looks through the exports of every module of the
 * program, and each block is a module: with many at once the time grows with their square.
 */
export const BLOCKS_AT_ONCE = 100;

/** The compilers of a project, each started when it is first needed. */
export interface HoverCompilers {
  /** The hovers of blocks, in their order. Rejects when the language server ends. */
  compute(blocks: readonly Block[]): Promise<BlockHovers[]>;
  /** To be called when files changed; the next computation sees them. */
  reload(): void;
  /** Ends the language server. */
  close(): void;
}

/** One state of the files of an environment. */
interface Loaded {
  project: HoverProject;
  native: Omit<NativeSource, 'server'>;
}

interface State {
  root: string;
  folder: NativeProject;
  loaded: Map<Environment, Loaded>;
  server?: Promise<LanguageServer>;
  /** Files outside of the declarations that programs had, absolute. */
  files: Set<string>;
}

/** Computes the hovers of blocks; the result has their order. */
export async function computeHovers(root: string, blocks: readonly Block[]): Promise<BlockHovers[]> {
  if (blocks.length === 0) return [];
  const compilers = openCompilers(root, () => undefined);
  try {
    return await compilers.compute(blocks);
  } finally {
    compilers.close();
  }
}

/** Opens the compilers of a project. `onExit` is called when the language server ends without being closed. */
export function openCompilers(root: string, onExit: () => void): HoverCompilers {
  const folder = createNativeProject(root);
  const state: State = { root, folder, loaded: new Map(), files: new Set() };
  return {
    async compute(blocks) {
      const found = new Map<Block, BlockHovers>();
      for (const program of programsOf(blocks)) {
        const results = await computeProgram(state, program, onExit);
        for (const [index, hovers] of results.entries()) found.set(program[index] ?? unknownBlock(), hovers);
      }
      computeNotations(state, found);
      return blocks.map((block) => found.get(block) ?? unknownBlock());
    },
    reload: () => reload(state),
    close() {
      void state.server?.then((server) => server.stop());
      folder.remove();
    },
  };
}

/** Blocks of one environment; a web framework brings hundreds of modules, which only those that import it shall have. */
const programsOf = (blocks: readonly Block[]): Block[][] =>
  [...groupBy(blocks, ({ file }) => `${environmentOf(file)} ${isServer(file)}`).values()].flatMap((group) =>
    chunk(group, BLOCKS_AT_ONCE),
  );

/** Whether a file is one of the examples of web frameworks. */
const isServer = (file: string): boolean => file.startsWith('snippets/webhook/servers/');

async function computeProgram(state: State, blocks: readonly Block[], onExit: () => void): Promise<BlockHovers[]> {
  const { project, native } = load(state, environmentOf(blocks[0]?.file ?? ''));
  state.server ??= startLanguageServer(onExit);
  const server = await state.server;
  const program = state.folder.addProgram(project, blocks);
  try {
    const found = await readNativeHovers({ server, ...native }, program, blocks);
    for (const { dependencies } of found) noteFiles(state, Object.keys(dependencies));
    return found;
  } finally {
    program.remove();
  }
}

function load(state: State, environment: Environment): Loaded {
  const known = state.loaded.get(environment);
  if (known) return known;
  const project = loadHoverProject(state.root, environment);
  state.folder.writeDeclarations(project);
  const loaded = { project, native: nativeSourceOf(project) };
  state.loaded.set(environment, loaded);
  return loaded;
}

const nativeSourceOf = (project: HoverProject): Omit<NativeSource, 'server'> => ({
  literals: new Map(project.literals.map((literal, index) => [literal, index])),
  dependenciesOf: createDependencyReader(project),
  docsOf: createDocsReader(),
  segments: new Map(),
});

/**
 * Computes blocks with notations, which are comments to the language server, again as Twoslash reads them. A program of
 * all declarations takes seconds and hundreds of MB: it has those on which the hovers depend.
 */
function computeNotations(state: State, found: Map<Block, BlockHovers>): void {
  const noted = [...found].filter(([{ code }]) => hasNotations(code));
  if (noted.length === 0) return;
  // Files that a block has within itself mean nothing to the server.
  const isKnown = noted.every(([{ code }]) => !code.includes('@filename'));
  const files = new Set(noted.flatMap(([, { dependencies }]) => Object.keys(dependencies)));
  const project = loadHoverProject(state.root, 'server', isKnown ? files : undefined);
  const source = createServiceSource(project, load(state, 'server').native.dependenciesOf);
  for (const [block] of noted) found.set(block, computeByService(source, block));
}

function unknownBlock(): never {
  throw new RangeError('the hovers of a block are missing');
}

/** Reads the declarations again; the server reads files again that it is told of. */
function reload(state: State): void {
  const changed = [...state.loaded.keys()].flatMap((environment) => {
    const project = loadHoverProject(state.root, environment);
    state.loaded.set(environment, { project, native: nativeSourceOf(project) });
    return state.folder.writeDeclarations(project);
  });
  void state.server?.then((server) => server.filesChanged([...changed, ...state.files]));
}

/** Files that programs had besides the declarations. */
function noteFiles({ root, files }: State, names: readonly string[]): void {
  for (const name of names) {
    if (!/^(?:virtual-types|node_modules)\//.test(name)) files.add(path.join(root, name));
  }
}

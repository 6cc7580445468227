import { chunk } from '../lib/chunk.ts';
import type { Problem } from '../lib/problem.ts';
import { BLOCKS_AT_ONCE } from './compute-hovers.ts';
import { createDependencyReader } from './dependencies.ts';
import { environmentOf } from './environment.ts';
import { blockKey, type HoverCache, openCache } from './hover-cache.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import { loadHoverProject } from './hover-project.ts';
import { startLiveHovers } from './live-hovers.ts';
import { computeByService, createServiceSource, type ServiceSource } from './service-hovers.ts';

/** Hovers for a site that is being built or served. */
export interface HoverSession {
  /** The hovers of a block: from the store, or computed in a process of its own. Rejects when they can't be. */
  hoversOf(block: Block): Promise<BlockHovers>;
  /**
   * Begins to compute those of many blocks that are not stored, batch by batch in their order, while the caller goes on:
   * `hoversOf` waits for the batch of its block. Resolves once all are done; the process that computed has ended then.
   */
  computeAll(blocks: readonly Block[]): Promise<ComputedHovers>;
  /** The same for a caller that can't wait: computed in this thread. Throws when the block does not compile. */
  computeNow(block: Block): BlockHovers;
  /** Whether the hovers of a block are stored and fresh, so that nothing needs to be computed for it. */
  isStored(block: Block): boolean;
  /** To be called when declarations or examples changed: stale hovers are computed again when they are asked for. */
  refresh(): void;
  /** Makes the first program now, in its own process, so that the first change needs but its own part. */
  warm(): Promise<void>;
  /** Removes from the store what nobody asked this session for. */
  prune(): void;
  /** Ends the process that computes. */
  close(): void;
}

/** What a session computed of many blocks. */
interface ComputedHovers {
  /** Number of blocks. */
  computed: number;
  /** Problems in their code. */
  problems: Problem[];
}

export interface HoverSessionOptions {
  /** Absolute path of the project. */
  root: string;
  /** Folder of the store, relative to the root. @default '.cache/hovers' */
  cacheFolder?: string;
  /** Gets a message when the process that computes has ended too early. */
  onOutput?: (message: string) => void;
}

interface State {
  cache: HoverCache;
  /** Blocks whose hovers are being computed, and those whose hovers can't be stored. */
  computing: Map<string, Promise<BlockHovers>>;
  /** The compiler of this thread for each environment, made when it is first needed. */
  local: Map<string, ServiceSource>;
}

/** Opens a session, which computes on demand. */
export function openHoverSession({ root, cacheFolder, onOutput = () => undefined }: HoverSessionOptions): HoverSession {
  const live = startLiveHovers(root, onOutput);
  const state: State = { cache: openCache(root, cacheFolder), computing: new Map(), local: new Map() };
  /** Computes blocks in one program. */
  const compute = (blocks: readonly Block[]): Promise<BlockHovers>[] => {
    const results = live.compute(blocks);
    return blocks.map((block, index) => {
      const own = results.then((found) => found[index] ?? noHovers(block));
      keep(state, block, own);
      return own;
    });
  };
  return {
    async hoversOf(block) {
      const known = state.computing.get(blockKey(block)) ?? state.cache.read(block);
      return known ?? compute([block])[0] ?? noHovers(block);
    },
    async computeAll(blocks) {
      const missing = new Map(
        blocks.filter((block) => !state.cache.read(block)).map((block) => [blockKey(block), block]),
      );
      const batches = chunk([...missing.values()], BLOCKS_AT_ONCE);
      // Of the hovers themselves nothing is kept here: all at once would be much of a build's memory.
      const problems = await Promise.all(batches.flatMap(compute).map(async (found) => (await found).problems));
      live.rest();
      return { computed: missing.size, problems: problems.flat() };
    },
    computeNow: (block) => state.cache.read(block) ?? computeHere(state, root, block),
    isStored: (block) => state.cache.read(block) !== undefined,
    refresh() {
      state.cache = openCache(root, cacheFolder);
      state.computing = new Map();
      state.local = new Map();
      live.reload();
    },
    async warm() {
      await live.compute([{ file: 'snippets/warm.ts', code: '' }]);
    },
    prune: () => void state.cache.prune(),
    close: live.close,
  };
}

/** Keeps hovers that are being computed until they are stored, or for good where the store doesn't take them; a failure is forgotten. */
function keep(state: State, block: Block, hovers: Promise<BlockHovers>): void {
  const { cache, computing } = state;
  const key = blockKey(block);
  computing.set(key, hovers);
  hovers.then(
    (found) => {
      if (cache.write(block, found)) computing.delete(key);
    },
    () => computing.delete(key),
  );
}

function noHovers({ file }: Block): never {
  throw new Error(`no hovers for ${file}`);
}

function computeHere({ cache, local }: State, root: string, block: Block): BlockHovers {
  const environment = environmentOf(block.file);
  const project = local.get(environment)?.project ?? loadHoverProject(root, environment);
  const source = local.get(environment) ?? createServiceSource(project, createDependencyReader(project));
  local.set(environment, source);
  const found = computeByService(source, block);
  const [problem] = found.problems;
  if (problem) throw new Error(`${problem.file}:${problem.line}:${problem.column} ${problem.message}`);
  cache.write(block, found);
  return found;
}

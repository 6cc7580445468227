import { computeWith } from './compute-hovers.ts';
import { blockKey, type HoverCache, openCache } from './hover-cache.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import { type HoverProject, loadHoverProject } from './hover-project.ts';
import { createHoverService, type HoverService } from './language-service.ts';
import { startLiveHovers } from './live-hovers.ts';

/** Hovers for a site that is being built or served. */
export interface HoverSession {
  /** The hovers of a block: from the store, or computed in a process of its own. Rejects when they can't be. */
  hoversOf(block: Block): Promise<BlockHovers>;
  /** The same for a caller that can't wait: computed in this thread. Throws when the block does not compile. */
  computeNow(block: Block): BlockHovers;
  /** Whether the hovers of a block are stored and fresh, so that nothing needs to be computed for it. */
  isStored(block: Block): boolean;
  /** To be called when declarations or examples changed: stale hovers are computed again when they are asked for. */
  refresh(): void;
  /** Makes the first program now, in its own process, so that the first change needs but its own part. */
  warm(): Promise<void>;
  /** Ends the process that computes. */
  close(): void;
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
  computing: Map<string, Promise<BlockHovers>>;
  /** The program of this thread, made when it is first needed. */
  local?: { project: HoverProject; service: HoverService };
}

/** Opens a session, which computes on demand. */
export function openHoverSession({ root, cacheFolder, onOutput = () => undefined }: HoverSessionOptions): HoverSession {
  const live = startLiveHovers(root, onOutput);
  const state: State = { cache: openCache(root, cacheFolder), computing: new Map() };
  const compute = async (block: Block): Promise<BlockHovers> => {
    const { cache } = state;
    const [found] = await live.compute([block]);
    if (!found) throw new Error(`no hovers for ${block.file}`);
    cache.write(block, found);
    return found;
  };
  return {
    async hoversOf(block) {
      const key = blockKey(block);
      const pending =
        state.computing.get(key) ?? Promise.resolve(state.cache.read(block)).then((found) => found ?? compute(block));
      state.computing.set(key, pending);
      return pending.finally(() => state.computing.delete(key));
    },
    computeNow: (block) => state.cache.read(block) ?? computeHere(state, root, block),
    isStored: (block) => state.cache.read(block) !== undefined,
    refresh() {
      state.cache = openCache(root, cacheFolder);
      state.computing = new Map();
      delete state.local;
      live.reload();
    },
    async warm() {
      await live.compute([{ file: 'snippets/warm.ts', code: '' }]);
    },
    close: live.close,
  };
}

function computeHere(state: State, root: string, block: Block): BlockHovers {
  if (!state.local) {
    const project = loadHoverProject(root);
    state.local = { project, service: createHoverService(project) };
  }
  const { project, service } = state.local;
  const [found] = computeWith(service, project, [block]);
  if (!found) throw new Error(`no hovers for ${block.file}`);
  const [problem] = found.problems;
  if (problem) throw new Error(`${problem.file}:${problem.line}:${problem.column} ${problem.message}`);
  state.cache.write(block, found);
  return found;
}

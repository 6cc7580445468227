import { blockKey, type HoverCache, openCache } from './hover-cache.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import { startLiveHovers } from './live-hovers.ts';

/** Hovers for a site that is being built or served. */
export interface HoverSession {
  /** The hovers of a block: from the store, or computed on the spot. Rejects when they can't be. */
  hoversOf(block: Block): Promise<BlockHovers>;
  /** Whether the hovers of a block are stored and fresh, so that nothing needs to be computed for it. */
  isStored(block: Block): boolean;
  /** To be called when declarations or examples changed: what is no longer fresh is computed anew when asked for. */
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

/** Opens a session; nothing is computed before it is asked for. */
export function openHoverSession({
  root,
  cacheFolder,
  onOutput: told = () => undefined,
}: HoverSessionOptions): HoverSession {
  const live = startLiveHovers(root, told);
  const state: { cache: HoverCache; computing: Map<string, Promise<BlockHovers>> } = {
    cache: openCache(root, cacheFolder),
    computing: new Map(),
  };
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
    isStored: (block) => state.cache.read(block) !== undefined,
    refresh() {
      state.cache = openCache(root, cacheFolder);
      state.computing = new Map();
      live.reload();
    },
    async warm() {
      await live.compute([{ file: 'snippets/warm.ts', code: '' }]);
    },
    close: live.close,
  };
}

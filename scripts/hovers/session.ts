import path from 'node:path';
import { type HoverCache, openCache } from './cache.ts';
import { computeWith } from './compute.ts';
import { extractHovers, type HoverOptions, type HoverResult } from './hovers.ts';
import type { Block, BlockHovers } from './model.ts';
import { createHoverService, type HoverService } from './service.ts';
import { loadTree, type Tree } from './tree.ts';

/** Hovers for a site that is being built or served. */
export interface HoverSession {
  /** The hovers of a block by its code: known, from the store, or computed on the spot. */
  hoversOf(block: Block): BlockHovers;
  /** Fills the store with all examples and further blocks, on all cores. */
  extractAll(blocks?: readonly Block[]): Promise<HoverResult>;
  /** To be called when declarations or examples changed: what is no longer fresh is computed anew when asked for. */
  refresh(): void;
  /** Makes the first program now, which takes seconds, so that the first change needs but its own part. */
  warm(): void;
}

interface State {
  tree: Tree;
  cache: HoverCache;
  known: Map<string, BlockHovers>;
  service?: HoverService;
}

/** Opens a session; nothing is computed before it is asked for. */
export function openHoverSession(options: Pick<HoverOptions, 'root' | 'cacheFolder' | 'cores'>): HoverSession {
  const open = (): State => {
    const tree = loadTree(options.root);
    const cache = openCache(path.join(options.root, options.cacheFolder ?? '.cache/hovers'), tree);
    return { tree, cache, known: new Map() };
  };
  const state = open();
  return {
    warm() {
      computeOne(state, { file: 'snippets/warm.ts', code: '' });
    },
    hoversOf(block) {
      const found = state.known.get(block.code) ?? state.cache.read(block) ?? computeOne(state, block);
      state.known.set(block.code, found);
      return found;
    },
    async extractAll(blocks = []) {
      const result = await extractHovers({ ...options, blocks });
      for (const [file, block] of result.blocks) {
        const found = result.found.get(file);
        if (found) state.known.set(block.code, found);
      }
      return result;
    },
    refresh() {
      const { service } = state;
      Object.assign(state, open());
      service?.reload(state.tree);
    },
  };
}

function computeOne(state: State, block: Block): BlockHovers {
  state.service ??= createHoverService(state.tree);
  const [found] = computeWith(state.service, state.tree, [block]);
  if (!found) throw new Error(`no hovers for ${block.file}`);
  state.cache.write(block, found);
  return found;
}

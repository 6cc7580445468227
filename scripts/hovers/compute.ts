import { extractBlock } from './extract.ts';
import type { Block, BlockHovers } from './model.ts';
import { mergeNamespaceBlocks } from './namespaces.ts';
import { createReachReader } from './reach.ts';
import { createHoverService } from './service.ts';
import type { Tree } from './tree.ts';

/** Computes the hovers of blocks in one program, in this thread; the result has their order. */
export function computeHovers(tree: Tree, blocks: readonly Block[]): BlockHovers[] {
  if (blocks.length === 0) return [];
  const service = createHoverService(tree);
  const reach = createReachReader(tree.root);
  service.setBlocks(blocks);
  mergeNamespaceBlocks(service.languageService, tree);
  return blocks.map((block) => extractBlock(service, reach, block));
}

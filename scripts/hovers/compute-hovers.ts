import { extractBlocks } from './extract.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import type { HoverProject } from './hover-project.ts';
import { createHoverService, type HoverService } from './language-service.ts';
import { withoutBlocks } from './modules.ts';
import { mergeNamespaceBlocks } from './namespaces.ts';

/** Computes the hovers of blocks in one program, in this thread; the result has their order. */
export function computeHovers(tree: HoverProject, blocks: readonly Block[]): BlockHovers[] {
  return blocks.length === 0 ? [] : computeWith(createHoverService(tree), tree, blocks);
}

/** The same with a service that lives on: its next program keeps all that did not change. */
export function computeWith(service: HoverService, tree: HoverProject, blocks: readonly Block[]): BlockHovers[] {
  service.setBlocks(blocks);
  mergeNamespaceBlocks(service.languageService, tree);
  return withoutBlocks(service, () => extractBlocks(service, tree, blocks));
}

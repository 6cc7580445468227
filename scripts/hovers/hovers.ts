import type { Problem } from '../lib/problem.ts';
import { computeHovers } from './compute-hovers.ts';
import { type HoverCache, openCache } from './hover-cache.ts';
import type { Block, BlockHovers, HoverNode } from './hover-model.ts';
import { findExamples, readExample } from './project-files.ts';

export interface HoverOptions {
  /** Absolute path of the project. */
  root: string;
  /** Folder of the store, relative to the root. @default '.cache/hovers' */
  cacheFolder?: string;
  /** Blocks besides the examples, such as those of the guides. */
  blocks?: readonly Block[];
  /** Files of the examples wanted, relative to the root. @default all */
  examples?: readonly string[];
  /** Whether to remove cached hovers of no given block, for a run over all blocks. */
  prune?: boolean;
}

export interface HoverResult {
  /** Hovers by file, examples and further blocks. */
  hovers: Map<string, HoverNode[]>;
  /** The blocks by file, and what was found in each. */
  blocks: Map<string, Block>;
  found: Map<string, BlockHovers>;
  problems: Problem[];
  /** The files whose hovers were not in the store, or no longer fresh. */
  computed: string[];
}

/** The hovers of all examples and of further blocks: from the store where it is fresh, else computed and stored. */
export async function extractHovers(options: HoverOptions): Promise<HoverResult> {
  const { root, cacheFolder, examples = findExamples(root) } = options;
  const cache = openCache(root, cacheFolder);
  const blocks = [...examples.map((file) => readExample(root, file)), ...(options.blocks ?? [])];
  const stored = new Map(blocks.flatMap((block) => entryOf(block, cache.read(block))));
  const missing = blocks.filter((block) => !stored.has(block.file));
  const computed = await computeHovers(root, missing);
  const fresh = new Map(missing.flatMap((block, index) => entryOf(block, computed[index])));
  for (const block of missing) storeIn(cache, block, fresh.get(block.file));
  if (options.prune) cache.prune();
  const found = new Map(blocks.flatMap((block) => entryOf(block, stored.get(block.file) ?? fresh.get(block.file))));
  return {
    hovers: new Map([...found].map(([file, { nodes }]) => [file, nodes])),
    blocks: new Map(blocks.map((block) => [block.file, block])),
    found,
    problems: [...found.values()].flatMap(({ problems }) => problems),
    computed: [...fresh.keys()],
  };
}

const entryOf = (block: Block, hovers: BlockHovers | undefined): [string, BlockHovers][] =>
  hovers ? [[block.file, hovers]] : [];

function storeIn(cache: HoverCache, block: Block, hovers: BlockHovers | undefined): void {
  if (hovers) cache.write(block, hovers);
}

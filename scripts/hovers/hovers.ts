import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { type HoverCache, openCache } from './cache.ts';
import type { Block, BlockHovers, HoverNode } from './model.ts';
import { computeOnAllCores } from './pool.ts';
import { findExamples, loadTree } from './tree.ts';

export interface HoverOptions {
  /** Absolute path of the project. */
  root: string;
  /** Folder of the store, relative to the root. @default '.cache/hovers' */
  cacheFolder?: string;
  /** Blocks besides the examples, such as those of the guides. */
  blocks?: readonly Block[];
  /** Files of the examples wanted, relative to the root. @default all */
  examples?: readonly string[];
  /** @default all */
  cores?: number;
}

export interface HoverResult {
  /** Hovers by file, examples and further blocks. */
  hovers: Map<string, HoverNode[]>;
  /** The blocks, by file. */
  blocks: Map<string, Block>;
  problems: Problem[];
  /** The files whose hovers were not in the store, or no longer fresh. */
  computed: string[];
}

/** The hovers of all examples and of further blocks: from the store where it is fresh, else computed and stored. */
export async function extractHovers(options: HoverOptions): Promise<HoverResult> {
  const { root, cacheFolder = '.cache/hovers', examples = findExamples(root) } = options;
  const tree = loadTree(root);
  const cache = openCache(path.join(root, cacheFolder), tree);
  const blocks = [...examples.map((file) => readBlock(root, file)), ...(options.blocks ?? [])];
  const stored = new Map(blocks.map((block) => [block, cache.read(block)]));
  const missing = blocks.filter((block) => stored.get(block) === undefined);
  const computed = await computeOnAllCores(tree, missing, options.cores);
  const fresh = new Map(missing.map((block, index) => [block, computed[index]]));
  storeAll(cache, fresh);
  return collect(blocks, (block) => stored.get(block) ?? fresh.get(block), missing);
}

const readBlock = (root: string, file: string): Block => ({ file, code: readFileSync(path.join(root, file), 'utf8') });

function storeAll(cache: HoverCache, hovers: Map<Block, BlockHovers | undefined>): void {
  for (const [block, found] of hovers) if (found) cache.write(block, found);
}

function collect(
  blocks: readonly Block[],
  hoversOf: (block: Block) => BlockHovers | undefined,
  missing: readonly Block[],
): HoverResult {
  const found = blocks.map((block) => ({ block, hovers: hoversOf(block) }));
  return {
    hovers: new Map(found.map(({ block, hovers }) => [block.file, hovers?.nodes ?? []])),
    blocks: new Map(blocks.map((block) => [block.file, block])),
    problems: found.flatMap(({ hovers }) => hovers?.problems ?? []),
    computed: missing.map((block) => block.file),
  };
}

import { availableParallelism } from 'node:os';
import { startWorker } from '../lib/child-process.ts';
import { computeHovers } from './compute-hovers.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import type { HoverProject } from './hover-project.ts';
import type { HoverWorker } from './hover-worker.ts';

/** Below this a second program costs more than it saves. */
const BLOCKS_WORTH_A_WORKER = 100;

/** Computes the hovers of blocks on all cores; the result has their order. Rejects when a worker fails. */
export async function computeOnAllCores(
  project: HoverProject,
  blocks: readonly Block[],
  cores = availableParallelism(),
): Promise<BlockHovers[]> {
  const count = Math.min(cores, Math.ceil(blocks.length / BLOCKS_WORTH_A_WORKER));
  if (count <= 1) return computeHovers(project, blocks);
  const results = await Promise.all(splitEvenly(blocks, count).map((share) => computeInWorker(project.root, share)));
  return results.flat();
}

/** Reading the declarations of a package, such as a web framework, takes as long as this much code of examples. */
const PACKAGE_LENGTH = 10_000;
const PACKAGE = /from '((?:@[\w.-]+\/)?[a-z][\w.-]*)['/]/g;

/**
 * Neighbours stay together, because they share declarations; shares are even by the length of the code and by the
 * packages that it is the first to import.
 */
export function splitEvenly(blocks: readonly Block[], count: number): Block[][] {
  const known = new Set<string>();
  const weights = blocks.map(({ code }) => {
    const packages = [...code.matchAll(PACKAGE)].map(([, name = '']) => name).filter((name) => !known.has(name));
    for (const name of packages) known.add(name);
    return code.length + new Set(packages).size * PACKAGE_LENGTH;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares: Block[][] = Array.from({ length: count }, () => []);
  let passed = 0;
  for (const [index, block] of blocks.entries()) {
    shares[Math.min(count - 1, Math.floor((passed * count) / total))]?.push(block);
    passed += weights[index] ?? 0;
  }
  return shares.filter((share) => share.length > 0);
}

/** A process and not a thread: its memory is returned as it ends, and TypeScript files load in it on every Node. */
async function computeInWorker(root: string, blocks: readonly Block[]): Promise<BlockHovers[]> {
  const worker = startWorker<HoverWorker>(new URL('./hover-worker.ts', import.meta.url), {});
  try {
    return await worker.functions.compute(root, blocks, false);
  } finally {
    await worker.close();
  }
}

import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { TYPESCRIPT_LOADER } from '../lib/typescript-loader.ts';
import { computeHovers } from './compute.ts';
import type { Block, BlockHovers } from './model.ts';
import type { Tree } from './tree.ts';
import type { WorkerTask } from './worker.ts';

/** Below this a second program costs more than it saves. */
const BLOCKS_WORTH_A_WORKER = 100;

/** Computes the hovers of blocks on all cores; the result has their order. Rejects when a worker fails. */
export async function computeOnAllCores(
  tree: Tree,
  blocks: readonly Block[],
  cores = availableParallelism(),
): Promise<BlockHovers[]> {
  const count = Math.min(cores, Math.ceil(blocks.length / BLOCKS_WORTH_A_WORKER));
  if (count <= 1) return computeHovers(tree, blocks);
  const results = await Promise.all(
    splitEvenly(blocks, count).map((share) => runWorker({ root: tree.root, blocks: share })),
  );
  return results.flat();
}

/** Neighbours stay together, because they share declarations; shares are even by the length of the code. */
export function splitEvenly(blocks: readonly Block[], count: number): Block[][] {
  const total = blocks.reduce((sum, block) => sum + block.code.length, 0);
  const shares: Block[][] = Array.from({ length: count }, () => []);
  let passed = 0;
  for (const block of blocks) {
    shares[Math.min(count - 1, Math.floor((passed * count) / total))]?.push(block);
    passed += block.code.length;
  }
  return shares.filter((share) => share.length > 0);
}

/** A process and not a thread: its memory is returned as it ends, and TypeScript files load in it on every Node. */
function runWorker(task: WorkerTask): Promise<BlockHovers[]> {
  const child = fork(new URL('./worker.ts', import.meta.url), {
    execArgv: TYPESCRIPT_LOADER,
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    child.once('message', (hovers) => resolve(hovers as BlockHovers[]));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`a hover worker ended (${signal ?? code}) before it answered`)),
    );
    child.send(task);
  });
}

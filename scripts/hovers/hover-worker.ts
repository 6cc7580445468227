import { serveParent } from '../lib/child-process.ts';
import { type HoverCompilers, openCompilers } from './compute-hovers.ts';
import type { Block, BlockHovers } from './hover-model.ts';

let compilers: HoverCompilers | undefined;

const functions = {
  /** Computes the hovers of blocks of a project, in their order; `isStale`: its files changed since the last call. */
  compute(root: string, blocks: readonly Block[], isStale: boolean): Promise<BlockHovers[]> {
    // Whoever waits for an answer learns from the end of this process that there will be none.
    compilers ??= openCompilers(root, () => process.exit(1));
    if (isStale) compilers.reload();
    return compilers.compute(blocks);
  },
};

/** The functions of a process that computes hovers. Its compilers live on from call to call: what did not change is kept. */
export type HoverWorker = typeof functions;

serveParent(functions);

import { computeHovers } from './compute.ts';
import type { Block } from './model.ts';
import { loadTree } from './tree.ts';

/** What a worker is sent. */
export interface WorkerTask {
  root: string;
  blocks: Block[];
}

process.once('message', (message) => {
  const { root, blocks } = message as WorkerTask;
  process.send?.(computeHovers(loadTree(root), blocks), () => process.disconnect());
});

import { computeHovers } from './compute-hovers.ts';
import type { Block } from './hover-model.ts';
import { loadHoverProject } from './hover-project.ts';

/** What a worker is sent. */
export interface WorkerTask {
  root: string;
  blocks: Block[];
}

process.once('message', (message) => {
  const { root, blocks } = message as WorkerTask;
  process.send?.(computeHovers(loadHoverProject(root), blocks), () => process.disconnect());
});

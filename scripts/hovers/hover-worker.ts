import { serveParent } from '../lib/child-process.ts';
import { computeWith } from './compute-hovers.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import { type HoverProject, loadHoverProject } from './hover-project.ts';
import { createHoverService, type HoverService } from './language-service.ts';

let open: { project: HoverProject; service: HoverService } | undefined;

const functions = {
  /** Computes the hovers of blocks of a project, in their order; `isStale`: its files changed since the last call. */
  compute(root: string, blocks: readonly Block[], isStale: boolean): BlockHovers[] {
    if (!open || isStale) {
      const project = loadHoverProject(root);
      open?.service.reload(project);
      open = { project, service: open?.service ?? createHoverService(project) };
    }
    return computeWith(open.service, open.project, blocks);
  },
};

/** The functions of a process that computes hovers. Its program lives on from call to call: what did not change is kept. */
export type HoverWorker = typeof functions;

serveParent(functions);

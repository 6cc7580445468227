import path from 'node:path';
import { hasNotations } from '../docs/twoslash-notations.ts';
import type { DependencyReader } from './dependencies.ts';
import { createReaders, diagnosticProblem, extractFile } from './extract.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import type { HoverProject } from './hover-project.ts';
import { createHoverService, type HoverService } from './language-service.ts';
import { computeNotatedBlock } from './notated-block.ts';

/** What the hovers of blocks are computed by, in this thread. */
export interface ServiceSource {
  project: HoverProject;
  service: HoverService;
  dependenciesOf: DependencyReader;
}

/**
 * Computes the hovers of a block with TypeScript's own language service, which Twoslash is made for: of blocks with
 * notations, and of those whose page can't wait for the language server.
 */
export function computeByService({ project, service, dependenciesOf }: ServiceSource, block: Block): BlockHovers {
  const found = hasNotations(block.code)
    ? computeNotatedBlock(service, project, block)
    : computePlainBlock(service, project, block);
  return { ...found, ...dependenciesOf(block, found.nodes) };
}

/** Makes the service of a project. */
export const createServiceSource = (project: HoverProject, dependenciesOf: DependencyReader): ServiceSource => ({
  project,
  service: createHoverService(project),
  dependenciesOf,
});

function computePlainBlock(service: HoverService, project: HoverProject, block: Block): BlockHovers {
  const file = path.join(project.root, block.file);
  service.setFiles(new Map([[file, block.code]]));
  const { nodes, diagnostics } = extractFile(createReaders(service.languageService, project), file);
  return { nodes, problems: diagnostics.map((diagnostic) => diagnosticProblem(block, diagnostic)), dependencies: {} };
}

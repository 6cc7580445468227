import path from 'node:path';
import { hasNotations } from '../docs/twoslash-notations.ts';
import { chunk } from '../lib/chunk.ts';
import { groupBy } from '../lib/group-by.ts';
import { type Environment, environmentOf } from './environment.ts';
import { createReaders, extractBlock } from './extract.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import { type HoverProject, loadHoverProject } from './hover-project.ts';
import { createHoverService, type HoverService } from './language-service.ts';
import { computeNotatedBlock } from './notated-block.ts';

/**
 * Blocks that are in the program at once. To print a name TypeScript looks through the exports of every module of the
 * program, and each block is a module: with many at once the time grows with their square. A new program for the next
 * ones keeps all files of declarations.
 */
export const BLOCKS_AT_ONCE = 100;

/** Computes the hovers of blocks in this thread; the result has their order. */
export function computeHovers(project: HoverProject, blocks: readonly Block[]): BlockHovers[] {
  return blocks.length === 0 ? [] : computeWith(createHoverService(project), project, blocks);
}

/** The same with a service that lives on: its next program keeps all that did not change. */
export function computeWith(service: HoverService, project: HoverProject, blocks: readonly Block[]): BlockHovers[] {
  const found = new Map<Block, BlockHovers>();
  for (const [environment, own] of groupBy(blocks, ({ file }) => environmentOf(file))) {
    if (environment === 'server') computePlain(service, project, own, found);
    else computePlain(...clientService(project, environment), own, found);
  }
  return blocks.map((block) => found.get(block) ?? computeNotatedBlock(service, project, block));
}

const clientServices = new WeakMap<HoverProject, Map<Environment, [HoverService, HoverProject]>>();

/** The service of an environment on the user's device; it lives as long as the project's own. */
function clientService(project: HoverProject, environment: Environment): [HoverService, HoverProject] {
  const services = clientServices.get(project) ?? new Map<Environment, [HoverService, HoverProject]>();
  clientServices.set(project, services);
  const known = services.get(environment);
  if (known) return known;
  const own = loadHoverProject(project.root, environment);
  const made: [HoverService, HoverProject] = [createHoverService(own), own];
  services.set(environment, made);
  return made;
}

function computePlain(
  service: HoverService,
  project: HoverProject,
  blocks: readonly Block[],
  found: Map<Block, BlockHovers>,
): void {
  const plain = blocks.filter(({ code }) => !hasNotations(code));
  // A web framework brings hundreds of modules, which only the blocks that import it shall look through.
  const programs = [...groupBy(plain, isServer).values()].flatMap((group) => chunk(group, BLOCKS_AT_ONCE));
  for (const together of programs) computeTogether(service, project, together, found);
}

/** Whether a block is one of the examples of web frameworks. */
const isServer = ({ file }: Block): boolean => file.startsWith('snippets/webhook/servers/');

function computeTogether(
  service: HoverService,
  project: HoverProject,
  blocks: readonly Block[],
  found: Map<Block, BlockHovers>,
): void {
  const pathOf = ({ file }: Block): string => path.join(project.root, file);
  service.setFiles(new Map(blocks.map((block) => [pathOf(block), block.code])));
  const readers = createReaders(service.languageService, project);
  for (const block of blocks) found.set(block, extractBlock(readers, block, pathOf(block)));
}

import type { Problem } from '../../lib/problem.ts';
import type { Webhook } from '../catalog-model.ts';
import { type LoadedCatalog, loadCatalog, readSpec, type SpecFiles } from './load-catalog.ts';

/** The spec of a project: the texts of its files, and what the loader makes of them. */
export type LoadedSpec = LoadedCatalog & { files: SpecFiles };

/** Loads a spec that the site can be made of. Throws while it has problems, naming the first ones. */
export async function loadSpec(project: string): Promise<LoadedSpec> {
  const files = await readSpec(project);
  const loaded = loadCatalog(files);
  throwProblems(loaded.problems);
  return { ...loaded, files };
}

/** Throws one error that names the first of the problems, if there are any. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const places = problems.slice(0, 5).map(({ file, line, message }) => `  ${file}:${line} ${message}`);
  throw new Error([`openapi/ has ${problems.length} problem(s); all of them: npm run check`, ...places].join('\n'));
}

/** The webhooks of a project's spec, without its operations: those are ten times as much to read. */
export async function loadWebhooksAlone(project: string): Promise<Webhook[]> {
  const files = [...(await readSpec(project))].filter(([file]) => !file.startsWith('openapi/paths/'));
  return loadCatalog(new Map(files)).catalog.webhooks;
}

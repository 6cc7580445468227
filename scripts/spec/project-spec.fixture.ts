import { createLoadCache } from './load/load-cache.ts';
import { loadCatalog, readSpec } from './load/load-catalog.ts';
import { type LoadedSpec, throwProblems } from './load/load-spec.ts';

/** The parts of this project's spec: a test that loads it with a change of its own takes the rest from here. */
export const projectCache = createLoadCache();

const loaded: { spec?: Promise<LoadedSpec> } = {};

/** The spec of this project, loaded once for all test files of a worker: none of them may change it. */
export function projectSpec(): Promise<LoadedSpec> {
  loaded.spec ??= load(process.cwd());
  return loaded.spec;
}

async function load(project: string): Promise<LoadedSpec> {
  const files = await readSpec(project);
  const spec = loadCatalog(files, projectCache);
  throwProblems(spec.problems);
  return { ...spec, files };
}

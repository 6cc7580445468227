import type { Catalog } from '../../spec/catalog-model.ts';
import { loadCatalog, readSpec } from '../../spec/load/load-catalog.ts';
import { throwProblems } from '../../spec/load/load-spec.ts';

/** Result and own cost of a stage: reading and writing files is not counted. */
export interface StageResult {
  milliseconds: number;
  made: number;
  /** Memory that counts in place of the program's peak, which is that of loading the spec. */
  bytes?: number;
}

/** The catalog of a project. Throws when its spec has problems. */
export async function loadProject(root: string): Promise<Catalog> {
  const { catalog, problems } = loadCatalog(await readSpec(root));
  throwProblems(problems);
  return catalog;
}

/** Runs the part of a stage whose time counts; it returns what it made. */
export async function timed(make: () => readonly unknown[] | Promise<readonly unknown[]>): Promise<StageResult> {
  const start = performance.now();
  const { length } = await make();
  return { milliseconds: performance.now() - start, made: length };
}

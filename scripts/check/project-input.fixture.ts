import { loadCatalog } from '../spec/load/load-catalog.ts';
import { projectCache, projectSpec } from '../spec/project-spec.fixture.ts';
import { type CheckInput, readInput } from './check-input.ts';

const read: { input?: Promise<CheckInput> } = {};

/** The input of the check of this project, read once for all test files of a worker: none of them may change it. */
export function projectInput(): Promise<CheckInput> {
  read.input ??= projectSpec().then(() =>
    readInput(process.cwd(), { load: (spec) => loadCatalog(spec, projectCache) }),
  );
  return read.input;
}

import { type LoadedSpec, loadSpec } from './load/load-spec.ts';

const loaded: { spec?: Promise<LoadedSpec> } = {};

/** The spec of this project, loaded once for all test files of a worker: none of them may change it. */
export function projectSpec(): Promise<LoadedSpec> {
  loaded.spec ??= loadSpec(process.cwd());
  return loaded.spec;
}

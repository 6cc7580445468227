import type { Catalog, Operation } from '../spec/catalog-model.ts';
import { exampleFiles } from '../spec/example-forms.ts';

/** A file that is run: its path relative to the project, and its text. */
export interface RunFile {
  file: string;
  text: string;
}

/** An example of an operation. */
export interface Example extends RunFile {
  operation: Operation;
}

/** The examples of all operations whose files exist, in the order of the catalog. */
export function examplesOf(catalog: Catalog, files: ReadonlyMap<string, string>): Example[] {
  return catalog.operations.flatMap((operation) =>
    exampleFiles(operation).flatMap((file) => {
      const text = files.get(file);
      return text === undefined ? [] : [{ file, text, operation }];
    }),
  );
}

/** The failure of a file, at its line and column (1-based). */
export interface RunFailure {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** The result of a run. */
export interface RunResult {
  /** Files without a failure. */
  passed: string[];
  failures: RunFailure[];
  milliseconds: number;
}

/** The result of files that were run from `start`, a time of `performance.now()`. */
export function runResult(files: readonly Pick<RunFile, 'file'>[], failures: RunFailure[], start: number): RunResult {
  const failed = new Set(failures.map(({ file }) => file));
  const passed = files.map(({ file }) => file).filter((file) => !failed.has(file));
  return { passed, failures, milliseconds: Math.round(performance.now() - start) };
}

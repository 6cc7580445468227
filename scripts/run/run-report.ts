import { join } from 'node:path';
import { parseJson } from '../lib/parse-json.ts';
import { readIfPresent } from '../lib/read-if-present.ts';
import { isRecord } from '../lib/type-guards.ts';
import { writeAtomic } from '../lib/write-atomic.ts';

/** Folder of the records of runs, relative to the project. Never committed: whoever shows a result has run it. */
const FOLDER = '.cache/examples';

/** The file of the records of a kind, relative to the project. */
export const recordsFile = (kind: string): string => `${FOLDER}/${kind}.json`;

/** Reads the records of a kind; undefined when there are none, or none that are valid. */
export function readRecords<T>(project: string, kind: string, isValid: (value: unknown) => value is T): T | undefined {
  const records = parseJson(readIfPresent(join(project, recordsFile(kind))) ?? '');
  return isValid(records) ? records : undefined;
}

/** Writes the records of a kind atomically. */
export function writeRecords(project: string, kind: string, records: object): void {
  writeAtomic(join(project, recordsFile(kind)), `${JSON.stringify(records, null, 1)}\n`);
}

/** The results of one example, which are valid while its key is the same. */
interface ExampleRecord {
  key: string;
  /** Dates (ISO) on which it compiled in strict mode, and passed against the mock server. */
  compiled?: string;
  run?: string;
}

/** Results of the last checks. The site shows them; the check skips examples that have one. */
export interface RunReport {
  /** Versions of the compilers, the client and Node. */
  versions: Record<string, string>;
  /** Keyed by file. */
  examples: Record<string, ExampleRecord>;
}

/** Files of examples that are verified. */
export interface VerifiedExamples {
  compiled: ReadonlySet<string>;
  run: ReadonlySet<string>;
}

/** Reads the report of a project; an empty one when there is no valid one. */
export const readReport = (project: string): RunReport =>
  readRecords(project, 'report', isReport) ?? { versions: {}, examples: {} };

const isReport = (value: unknown): value is RunReport =>
  isRecord(value) && isRecord(value.versions) && isRecord(value.examples);

/** The files that a report has a result for, and whose keys are the same. */
export function stillVerified(
  { examples }: RunReport,
  keys: ReadonlyMap<string, string>,
  result: keyof VerifiedExamples,
): Set<string> {
  const isValid = ([file, key]: [string, string]): boolean =>
    examples[file]?.key === key && examples[file]?.[result] !== undefined;
  return new Set([...keys].filter(isValid).map(([file]) => file));
}

/** Updates a report with new results. Those of other keys are dropped. */
export function updateReport(
  { examples }: RunReport,
  keys: ReadonlyMap<string, string>,
  verified: Partial<VerifiedExamples>,
  context: { versions: Record<string, string>; date: string },
): RunReport {
  const { versions, date } = context;
  const entries = [...keys].map(([file, key]): [string, ExampleRecord] => {
    const earlier = examples[file]?.key === key ? examples[file] : { key };
    const { compiled, run } = earlier;
    const dateOf = (result: keyof VerifiedExamples, known?: string) => {
      if (!verified[result]) return known;
      return verified[result].has(file) ? (known ?? date) : undefined;
    };
    const [compiledNow, runNow] = [dateOf('compiled', compiled), dateOf('run', run)];
    return [file, { key, ...(compiledNow && { compiled: compiledNow }), ...(runNow && { run: runNow }) }];
  });
  return { versions, examples: Object.fromEntries(entries) };
}

/** Writes the report of a project. */
export const writeReport = (project: string, report: RunReport): void => writeRecords(project, 'report', report);

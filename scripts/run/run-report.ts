import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../lib/write-atomic.ts';

/** What was proven of one example, as long as its key is still the same. */
export interface ExampleRecord {
  key: string;
  /** Dates (ISO) on which it compiled in strict mode, and ran against the double. */
  compiled?: string;
  run?: string;
}

/** What the last checks proved. The site shows it; the check spares what is in it. */
export interface RunReport {
  /** Versions of the compilers, the client and Node. */
  versions: Record<string, string>;
  /** Keyed by file. */
  examples: Record<string, ExampleRecord>;
}

/** Relative to the project. Never committed: whoever shows it has to have run it. */
const REPORT_FILE = '.cache/examples/report.json';

/** The examples with a result of now. */
export interface VerifiedExamples {
  compiled: ReadonlySet<string>;
  run: ReadonlySet<string>;
}

/** Reads the report of a project; an empty one when there is none, or none that can be read. */
export function readReport(project: string): RunReport {
  try {
    const report: unknown = JSON.parse(readFileSync(join(project, REPORT_FILE), 'utf8'));
    return isReport(report) ? report : EMPTY;
  } catch {
    return EMPTY;
  }
}

const EMPTY: RunReport = { versions: {}, examples: {} };

const isReport = (value: unknown): value is RunReport =>
  typeof value === 'object' && value !== null && 'versions' in value && 'examples' in value;

/** The files of which a report says `what` and whose keys are still the same. */
export function stillVerified(
  { examples }: RunReport,
  keys: ReadonlyMap<string, string>,
  what: keyof VerifiedExamples,
): Set<string> {
  const holds = ([file, key]: [string, string]): boolean =>
    examples[file]?.key === key && examples[file]?.[what] !== undefined;
  return new Set([...keys].filter(holds).map(([file]) => file));
}

/** The report after new results: what was proven of other keys is forgotten. */
export function updateReport(
  { examples }: RunReport,
  keys: ReadonlyMap<string, string>,
  proven: Partial<VerifiedExamples>,
  context: { versions: Record<string, string>; date: string },
): RunReport {
  const { versions, date } = context;
  const entries = [...keys].map(([file, key]): [string, ExampleRecord] => {
    const earlier = examples[file]?.key === key ? examples[file] : { key };
    const { compiled, run } = earlier;
    const result = (what: keyof VerifiedExamples, known?: string) => {
      if (!proven[what]) return known;
      return proven[what].has(file) ? (known ?? date) : undefined;
    };
    const [nowCompiled, nowRun] = [result('compiled', compiled), result('run', run)];
    return [file, { key, ...(nowCompiled && { compiled: nowCompiled }), ...(nowRun && { run: nowRun }) }];
  });
  return { versions, examples: Object.fromEntries(entries) };
}

/** Writes the report in one move: whoever reads it meanwhile has the old one. */
export function writeReport(project: string, report: RunReport): void {
  writeAtomic(join(project, REPORT_FILE), `${JSON.stringify(report, null, 1)}\n`);
}

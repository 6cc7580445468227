import { exampleKeys, versions } from '../run/run-keys.ts';
import { examplesOf } from '../run/run-model.ts';
import { readReport, updateReport, type VerifiedExamples, writeReport } from '../run/run-report.ts';
import type { CheckInput } from './check-input.ts';
import type { RuleReport } from './run-rules.ts';

/** Rule that proves each property of an example. */
const RULES = { compiled: 'example-compiles', run: 'example-runs' } as const satisfies Record<
  keyof VerifiedExamples,
  string
>;

/**
 * Writes what a check proved of the examples to the report, which the site shows and the next check need not prove again.
 * What is kept from an earlier check is written.
 */
export function recordVerified(input: CheckInput, reports: readonly RuleReport[]): void {
  const own = Object.entries(RULES).flatMap(([what, id]) => {
    const report = reports.find((each) => each.id === id);
    return report ? [{ what, report }] : [];
  });
  if (own.every(({ report }) => report.isKept)) return;
  const { root, catalog, files } = input;
  const examples = examplesOf(catalog, files);
  const names = examples.map(({ file }) => file);
  const proven = Object.fromEntries(own.map(({ what, report }) => [what, passedOf(names, report)]));
  const keys = exampleKeys(examples, (file) => files.get(file));
  const context = { versions: versions(), date: new Date().toISOString().slice(0, 10) };
  writeReport(root, updateReport(readReport(root), keys, proven, context));
}

/** The examples without a problem. A problem outside of them, as in a declaration, leaves all in doubt. */
function passedOf(files: string[], { problems }: RuleReport): Set<string> {
  const known = new Set(files);
  if (problems.some(({ file }) => !known.has(file))) return new Set();
  const failed = new Set(problems.map(({ file }) => file));
  return new Set(files.filter((file) => !failed.has(file)));
}

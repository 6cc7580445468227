import { exampleKeys } from '../../run/run-keys.ts';
import { examplesOf, type RunResult } from '../../run/run-model.ts';
import { readReport, recordsFile, stillVerified } from '../../run/run-report.ts';
import { runExamplesApart } from '../../run/runner.ts';
import { defineRule } from '../define-rule.ts';

/**
 * Every example runs unchanged, with the real client, against the mock server. One that ran before is not run again as
 * long as nothing has changed on which its result depends.
 */
export const exampleRuns = defineRule({
  id: 'example-runs',
  group: 'examples',
  cost: 'run',
  isProcess: true,
  async check({ root, catalog, filesMatching, onProgress, note, report }) {
    const files = new Map(filesMatching(/^snippets\//));
    note('configs');
    note(`record ${recordsFile('report')}`);
    const examples = examplesOf(catalog, files);
    const keys = exampleKeys(examples, (file) => files.get(file));
    const verified = stillVerified(readReport(root), keys, 'run');
    const due = examples.filter(({ file }) => !verified.has(file));
    const progress = (done: number, failed: number) =>
      onProgress?.(`examples run: ${done} of ${due.length}${failed ? `, ${failed} failed` : ''}`);
    if (due.length === 0) return { checked: { runs: examples.length } };
    const run = due.length > FEW ? runExamplesApart : runFew;
    const { failures } = await run({ project: root, catalog, examples: due, onProgress: progress });
    for (const { file, line, column, message } of failures) report({ file, line, column }, message, fixOf(file));
    return { checked: { runs: examples.length } };
  },
});

/** Examples that are done before a process of their own would have begun. */
const FEW = 20;

/** The mock server in this process answers between two rules: the examples get the time for that. */
async function runFew(options: Parameters<typeof runExamplesApart>[0]): Promise<RunResult> {
  const { runExamples } = await import('../../run/run-examples.ts');
  return runExamples({ ...options, timeoutMs: 120_000 });
}

function fixOf(file: string): string {
  const name = file.replace(/^snippets\/|\.ts$/g, '');
  return `Correct the example, or the spec when that is wrong. Alone it runs with: npm run examples -- ${name}`;
}

import type { Problem } from '../../lib/problem.ts';
import type { RunFailure } from '../../run/examples/example-model.ts';
import { examplesOf } from '../../run/examples/find-examples.ts';
import { runExamples } from '../../run/examples/run-examples.ts';
import { exampleKeys, SETUP_FILE } from '../../run/run-keys.ts';
import { readReport, stillVerified } from '../../run/run-report.ts';
import type { Rule } from '../rule.ts';

/**
 * Every example runs unchanged, with the real client, against the double of WeChat Pay. One that ran before is not
 * run again as long as nothing has changed on which its result depends.
 */
export const exampleRuns: Rule = {
  id: 'example-runs',
  group: 'examples',
  async check({ root, catalog, files, onProgress }) {
    const examples = examplesOf(catalog, files);
    const keys = exampleKeys(examples, files.get(SETUP_FILE) ?? '');
    const known = stillVerified(readReport(root), keys, 'run');
    const due = examples.filter(({ file }) => !known.has(file));
    const progress = (done: number, failed: number) =>
      onProgress?.(`examples run: ${done} of ${due.length}${failed ? `, ${failed} failed` : ''}`);
    const { failures } = await runExamples({ project: root, catalog, examples: due, onProgress: progress });
    return { problems: failures.map(problemOf), checked: { runs: examples.length } };
  },
};

function problemOf({ file, line, column, message }: RunFailure): Problem {
  const name = file.replace(/^snippets\/|\.ts$/g, '');
  const fix = `Correct the example, or the spec when that is wrong. Alone it runs with: npm run examples -- ${name}`;
  return { rule: 'example-runs', file, line, column, message, fix };
}

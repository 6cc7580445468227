import { codeFrameColumns } from '@babel/code-frame';
import type { Problem } from '../lib/problem.ts';
import type { GroupSummary, Summary } from './summary.ts';

/** Renders the report for people: each problem with its place, code and fix, then a line for each group of rules. */
export function renderReport(
  { problems, groups, totals, milliseconds }: Summary,
  files: ReadonlyMap<string, string>,
): string {
  const shown = problems.map((problem) => renderProblem(problem, files.get(problem.file)));
  const lines = Object.entries(groups).map(([name, group]) => renderGroup(name, group));
  const total = `${totals.problems === 0 ? 'No problems' : count(totals.problems ?? 0, 'problem')} in ${seconds(milliseconds)}`;
  return [...shown, ...lines, ...renderRuns(totals, groups.examples), total, ''].join('\n');
}

/** Code of `snippets/` that runs: the total of what passed, the unit that it is counted in, and the line's text. */
const RUNS = [
  ['run', 'runs', 'examples run'],
  ['handled', 'events', 'events handled'],
  ['guided', 'programs', 'guide programs run'],
] as const;

/** Lines with how much of that code passed. */
function renderRuns(totals: Summary['totals'], group: GroupSummary | undefined): string[] {
  return RUNS.flatMap(([total, unit, text]) => {
    const passed = totals[total];
    if (passed === undefined) return [];
    const all = group?.checked[unit] ?? 0;
    return [`${passed === all ? '✓' : '✗'} ${passed.toLocaleString('en')} of ${all.toLocaleString('en')} ${text}`];
  });
}

function renderProblem({ rule, file, line, column, message, fix }: Problem, text: string | undefined): string {
  const frame = text === undefined ? [] : [codeFrame(text, line, column)];
  return [`${file}:${line}:${column} ${rule}`, `  ${message}`, ...frame, `  fix: ${fix}`, ''].join('\n');
}

/** Two lines around the place, long lines cut: a page of base64 explains nothing. */
function codeFrame(text: string, line: number, column: number): string {
  const frame = codeFrameColumns(
    text,
    { start: { line, column } },
    { linesAbove: 2, linesBelow: 1, highlightCode: false },
  );
  return frame
    .split('\n')
    .map((each) => (each.length > 160 ? `${each.slice(0, 159)}…` : each))
    .join('\n');
}

function renderGroup(name: string, { checked, problems, milliseconds }: GroupSummary): string {
  const counts = Object.entries(checked).map(([unit, number]) => `${number.toLocaleString('en')} ${unit}`);
  const mark = problems === 0 ? '✓' : '✗';
  return `${mark} ${name.padEnd(8)} ${counts.join(', ')}: ${count(problems, 'problem')} (${seconds(milliseconds)})`;
}

const count = (number: number, unit: string): string =>
  `${number.toLocaleString('en')} ${unit}${number === 1 ? '' : 's'}`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Annotations of GitHub Actions, one line a problem.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function renderAnnotations(problems: readonly Problem[]): string {
  return problems
    .map(({ rule, file, line, column, message, fix }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::error ${properties}::${data(`${message}\nfix: ${fix}`)}\n`;
    })
    .join('');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

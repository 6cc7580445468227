import type { Problem } from '../../lib/problem.ts';
import type { Rule } from '../rule.ts';

const FIX = 'npm run generate';

/** The declarations on disk are what the spec gives, to the byte: none missing, stale or orphaned. */
export const typesFresh: Rule = {
  id: 'types-fresh',
  group: 'types',
  check({ files, loaderProblems, declarations }) {
    const onDisk = [...files.keys()].filter((file) => file.startsWith('virtual-types/'));
    // From a spec with faults nothing can be generated; the faults themselves are reported.
    if (loaderProblems.length) return { problems: [], checked: { declarations: onDisk.length } };
    const rendered = declarations();
    // So are those of types-renderable.
    if (rendered.problems.length) return { problems: [], checked: { declarations: onDisk.length } };
    const wanted = new Map(rendered.files.map(({ path, content }) => [path, content]));
    const problems = [...wanted].flatMap(([file, content]) => compare(file, content, files.get(file)));
    const orphans = onDisk
      .filter((file) => !wanted.has(file))
      .map((file) => problem(file, 1, 'No operation gives this file.'));
    return { problems: [...problems, ...orphans], checked: { declarations: wanted.size } };
  },
};

function compare(file: string, wanted: string, found: string | undefined): Problem[] {
  if (found === undefined) return [problem(file, 1, 'The declaration is missing.')];
  return found === wanted
    ? []
    : [problem(file, firstDifference(wanted, found), 'The declaration is not what the spec gives.')];
}

function firstDifference(wanted: string, found: string): number {
  const lines = wanted.split('\n');
  const foundLines = found.split('\n');
  const index = foundLines.findIndex((line, position) => line !== lines[position]);
  return (index === -1 ? foundLines.length - 1 : index) + 1;
}

const problem = (file: string, line: number, message: string): Problem => ({
  rule: 'types-fresh',
  file,
  line,
  column: 1,
  message,
  fix: FIX,
});

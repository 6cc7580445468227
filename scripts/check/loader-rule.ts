import type { Rule } from './rule.ts';

/** A rule that the loader enforces while it reads: its problems with that rule's id are the finding. */
export function loaderRule(id: string): Rule {
  return {
    id,
    gate: 'spec',
    check: ({ loaderProblems, cursors }) => ({
      problems: loaderProblems.filter(({ rule }) => rule === id),
      looked: { files: cursors.size },
    }),
  };
}

import type { Rule } from '../rule.ts';

/** A rule that the loader enforces while it reads: its problems with that rule's id are the finding. */
export function loaderRule(id: string): Rule {
  return {
    id,
    group: 'spec',
    check: ({ loaderProblems, cursors }) => ({
      problems: loaderProblems.filter(({ rule }) => rule === id),
      checked: { files: cursors.size },
    }),
  };
}

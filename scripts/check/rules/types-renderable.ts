import { defineRule } from '../define-rule.ts';

/** The spec has nothing for which there can be no declaration, such as two operations with one name. */
export const typesRenderable = defineRule({
  id: 'types-renderable',
  group: 'types',
  check({ catalog, loaderProblems, declarations, report }) {
    // From a spec with problems nothing can be generated; the problems themselves are reported.
    const problems = loaderProblems.length ? [] : declarations().problems;
    for (const problem of problems) report(problem, problem.message, problem.fix);
    return { checked: { operations: catalog.operations.length } };
  },
});

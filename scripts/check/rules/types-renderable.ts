import type { Rule } from '../rule.ts';

/** The spec says nothing for which there can be no declaration, such as two operations with one name. */
export const typesRenderable: Rule = {
  id: 'types-renderable',
  group: 'types',
  check({ catalog, loaderProblems, declarations }) {
    const looked = { operations: catalog.operations.length };
    // From a spec with faults nothing can be generated; the faults themselves are reported.
    return { problems: loaderProblems.length ? [] : declarations().problems, checked: looked };
  },
};

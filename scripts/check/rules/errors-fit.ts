import { ERRORS_RULE } from '../../spec/load/load-errors.ts';
import type { Rule } from '../rule.ts';

/** Every row of `openapi/errors.yaml` has a known operation, code and remedy, and none stands twice. */
export const errorsFit: Rule = {
  id: ERRORS_RULE,
  group: 'spec',
  check({ catalog, loaderProblems }) {
    const { v2, v3 } = catalog.errors;
    return {
      problems: loaderProblems.filter(({ rule }) => rule === ERRORS_RULE),
      checked: { errors: [...v2, ...v3, ...catalog.operations.flatMap(({ errors }) => errors)].length },
    };
  },
};

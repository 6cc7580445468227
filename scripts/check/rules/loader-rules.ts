import { ERRORS_RULE } from '../../spec/load/load-errors.ts';
import { MESSAGES_RULE } from '../../spec/load/load-messages.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';

/** Every file of the spec is YAML of one document, without duplicate keys, anchors or aliases. */
export const yamlSyntax = loaderRule('yaml-syntax');

/** Every `$ref` resolves to a file of the spec and never back to itself. */
export const referenceResolves = loaderRule('reference-resolves');

/** Every part of the spec has a shape that the model holds, so that nothing of it is lost. */
export const specShape = loaderRule('spec-shape');

/** Every row of `openapi/errors.yaml` has a known operation, code and remedy, and none is duplicated. */
export const errorsFit = defineRule({
  id: ERRORS_RULE,
  group: 'spec',
  check(context) {
    reportLoaderProblems(ERRORS_RULE, context);
    const { errors, operations } = context.catalog;
    return { checked: { errors: [...errors.v2, ...errors.v3, ...operations.flatMap((each) => each.errors)].length } };
  },
});

/** Every message of `openapi/messages.yaml` has cause and remedy, and occurs in operations and calls of the spec. */
export const messagesFit = defineRule({
  id: MESSAGES_RULE,
  group: 'spec',
  check(context) {
    reportLoaderProblems(MESSAGES_RULE, context);
    return { checked: { messages: context.catalog.messages.length } };
  },
});

/** A rule that the loader enforces while it reads: the problems that have its id. */
function loaderRule(id: string) {
  return defineRule({
    id,
    group: 'spec',
    check(context) {
      reportLoaderProblems(id, context);
      return { checked: { files: context.cursors.size } };
    },
  });
}

function reportLoaderProblems(id: string, { loaderProblems, report }: CheckContext): void {
  for (const problem of loaderProblems) if (problem.rule === id) report(problem, problem.message, problem.fix);
}

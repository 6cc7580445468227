import type { Problem } from '../../lib/problem.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import type { Rule } from '../rule.ts';

/** The templates of a path and the operation's `in: path` parameters are the same, and all are required. */
export const pathParameters: Rule = {
  id: 'path-parameters',
  group: 'spec',
  check: ({ catalog }) => ({
    problems: catalog.operations.flatMap((operation) => [...missing(operation), ...wrong(operation)]),
    checked: { operations: catalog.operations.length },
  }),
};

const templatesOf = (path: string): string[] => [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');

function missing({ path, parameters, source }: Operation): Problem[] {
  const declared = new Set(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name));
  return templatesOf(path)
    .filter((template) => !declared.has(template))
    .map((template) => ({
      rule: 'path-parameters',
      ...source,
      message: `{${template}} of the path ${path} is not among the parameters.`,
      fix: `Add a parameter: name: ${template}, in: path, required: true.`,
    }));
}

function wrong({ path, parameters }: Operation): Problem[] {
  const templates = new Set(templatesOf(path));
  return parameters.flatMap(({ name, in: location, required, source }) => {
    if (location !== 'path') return [];
    const problem = { rule: 'path-parameters', ...source };
    if (!templates.has(name)) {
      const message = `The path ${path} has no {${name}}.`;
      return { ...problem, message, fix: `Take the parameter "${name}" off, or correct its "in".` };
    }
    if (!required)
      return { ...problem, message: `The path parameter "${name}" is not required.`, fix: 'Write: required: true' };
    return [];
  });
}

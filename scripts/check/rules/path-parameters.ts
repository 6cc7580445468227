import type { Operation } from '../../spec/catalog-model.ts';
import { defineRule, type Report } from '../define-rule.ts';

/** The templates of a path and the operation's `in: path` parameters are the same, and all are required. */
export const pathParameters = defineRule({
  id: 'path-parameters',
  group: 'spec',
  check({ catalog: { operations }, report }) {
    for (const operation of operations) checkOperation(operation, report);
    return { checked: { operations: operations.length } };
  },
});

function checkOperation({ path, parameters, source }: Operation, report: Report): void {
  const templates = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ''));
  const declared = parameters.filter((parameter) => parameter.in === 'path');
  const missing = [...templates].filter((template) => declared.every(({ name }) => name !== template));
  const extra = declared.filter(({ name }) => !templates.has(name));
  // One of each is one that has another name.
  const isRenamed = missing.length === 1 && extra.length === 1;
  for (const template of isRenamed ? [] : missing) {
    const message = `{${template}} of the path ${path} is not among the parameters.`;
    report(source, message, `Add a parameter: name: ${template}, in: path, required: true.`);
  }
  for (const { name, source: place } of extra) {
    const fix = isRenamed ? `Write: name: ${missing[0]}` : `Take the parameter "${name}" off, or correct its "in".`;
    report(place, `The path ${path} has no {${name}}.`, fix);
  }
  for (const { name, required, source: place } of declared)
    if (templates.has(name) && !required)
      report(place, `The path parameter "${name}" is not required.`, 'Write: required: true');
}

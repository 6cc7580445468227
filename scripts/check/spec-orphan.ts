import type { Rule } from './rule.ts';

/** Every YAML file under `openapi/` is reached from the root by a `$ref`: path items and shared shapes alike. */
export const specOrphan: Rule = {
  id: 'spec-orphan',
  gate: 'spec',
  check({ files, referenced }) {
    const spec = [...files.keys()].filter((file) => file.startsWith('openapi/'));
    const problems = spec
      .filter((file) => !referenced.has(file))
      .map((file) => ({
        rule: 'spec-orphan',
        file,
        line: 1,
        column: 1,
        message: file.startsWith('openapi/components/')
          ? 'No $ref leads to this shape.'
          : 'No path leads to this file.',
        fix: file.endsWith('.yml')
          ? `Rename it to .yaml: git mv ${file} ${file.slice(0, -3)}yaml`
          : `Refer to it, or: git rm ${file}`,
      }));
    return { problems, looked: { files: spec.length } };
  },
};

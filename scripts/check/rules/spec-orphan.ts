import type { Rule } from '../rule.ts';

/** Every YAML file under `openapi/` is reached from the root: path items and shared shapes by a `$ref`, products by their slug. */
export const specOrphan: Rule = {
  id: 'spec-orphan',
  group: 'spec',
  check({ files, referenced }) {
    const spec = [...files.keys()].filter((file) => file.startsWith('openapi/'));
    const problems = spec
      .filter((file) => !referenced.has(file))
      .map((file) => ({
        rule: 'spec-orphan',
        file,
        line: 1,
        column: 1,
        message: messageOf(file),
        fix: file.endsWith('.yml')
          ? `Rename it to .yaml: git mv ${file} ${file.slice(0, -3)}yaml`
          : `Refer to it, or: git rm ${file}`,
      }));
    return { problems, checked: { files: spec.length } };
  },
};

function messageOf(file: string): string {
  if (file.startsWith('openapi/components/')) return 'No $ref leads to this shape.';
  if (file.startsWith('openapi/products/')) return 'No product of the root has this slug.';
  return 'No path leads to this file.';
}

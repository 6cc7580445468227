import { areReadable } from '../../spec/load/yaml.ts';
import { isSpecFile } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';

/** Every YAML file under `openapi/` is referenced from the root: path items and components by a `$ref`, products by their slug. */
export const specOrphan = defineRule({
  id: 'spec-orphan',
  group: 'spec',
  check({ cursors, files, referenced, report }) {
    // A file that can't be read refers to nothing; what it needs is no orphan.
    const isComplete = areReadable(cursors);
    const spec = [...files.keys()].filter(isSpecFile);
    for (const file of spec) if (isComplete && !referenced.has(file)) report({ file }, messageOf(file), fixOf(file));
    return { checked: { files: spec.length } };
  },
});

const fixOf = (file: string): string =>
  file.endsWith('.yml')
    ? `Rename it to .yaml: git mv ${file} ${file.slice(0, -3)}yaml`
    : `Refer to it, or: git rm ${file}`;

function messageOf(file: string): string {
  if (file.startsWith('openapi/components/')) return 'No $ref leads to this shape.';
  if (file.startsWith('openapi/products/')) return 'No product of the root has this slug.';
  return 'No path leads to this file.';
}

import { GENERATED } from '../check-input.ts';
import { defineRule } from '../define-rule.ts';

const FIX = 'npm run generate';

/** The declarations on disk are what the spec gives, to the byte: none missing, stale or orphaned. */
export const typesFresh = defineRule({
  id: 'types-fresh',
  group: 'types',
  check({ files, loaderProblems, declarations, report }) {
    const onDisk = [...files.keys()].filter((file) => GENERATED.test(file));
    // From a spec with problems nothing can be generated; the problems themselves, and those of types-renderable, are reported.
    if (loaderProblems.length || declarations().problems.length) return { checked: { declarations: onDisk.length } };
    const wanted = new Map(declarations().files.map(({ path, content }) => [path, content]));
    for (const [file, content] of wanted) {
      const found = files.get(file);
      if (found === undefined) report({ file }, 'The declaration is missing.', FIX);
      else if (found !== content)
        report({ file, line: firstDifference(content, found) }, 'The declaration is not what the spec gives.', FIX);
    }
    for (const file of onDisk) if (!wanted.has(file)) report({ file }, 'No operation gives this file.', FIX);
    return { checked: { declarations: wanted.size } };
  },
});

function firstDifference(wanted: string, found: string): number {
  const lines = wanted.split('\n');
  const foundLines = found.split('\n');
  const index = foundLines.findIndex((line, position) => line !== lines[position]);
  return (index === -1 ? foundLines.length - 1 : index) + 1;
}

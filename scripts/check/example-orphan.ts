import { exampleFile, pathItemFile } from '../catalog/name.ts';
import type { Rule } from './rule.ts';

/** What stands in `snippets/` without being an example: the client's set-up. */
const SHARED = new Set(['snippets/wxpay.ts']);

const EXAMPLE = /^snippets\/(.*)\.[a-z]+\.ts$/;

/** Every example has its operation. */
export const exampleOrphan: Rule = {
  id: 'example-orphan',
  gate: 'examples',
  check({ catalog, files, loaderProblems }) {
    const wanted = new Set(catalog.operations.map(exampleFile));
    // A path item that can't be read loses its operations; what belongs to them is no orphan.
    const faulty = new Set(loaderProblems.map(({ file }) => file));
    const found = [...files.keys()].filter((file) => file.startsWith('snippets/') && !SHARED.has(file));
    const problems = found
      .filter((file) => !wanted.has(file) && !faulty.has(pathItemFile(file.replace(EXAMPLE, '$1'))))
      .map((file) => ({
        rule: 'example-orphan',
        file,
        line: 1,
        column: 1,
        message: 'No operation has this example.',
        fix: `Move it to the name of its operation, or: git rm ${file}`,
      }));
    return { problems, looked: { examples: found.length } };
  },
};

import { pageFile, pathItemFile } from '../catalog/name.ts';
import type { Rule } from './rule.ts';

const PAGES = 'docs/openapi/';

/** Every page under `docs/openapi/` but the list of all operations has its path in the spec. */
export const pageOrphan: Rule = {
  id: 'page-orphan',
  gate: 'pages',
  check({ catalog, files, loaderProblems }) {
    const wanted = new Set(catalog.operations.map(({ name }) => pageFile(name)));
    // A path item that can't be read loses its operations; what belongs to them is no orphan.
    const faulty = new Set(loaderProblems.map(({ file }) => file));
    const found = [...files.keys()].filter((file) => /^docs\/openapi\/v\d\//.test(file));
    const problems = found
      .filter((file) => !wanted.has(file) && !faulty.has(pathItemFile(file.slice(PAGES.length, -3))))
      .map((file) => ({
        rule: 'page-orphan',
        file,
        line: 1,
        column: 1,
        message: 'No path of the spec has this page.',
        fix: `Move it to the name of its path, or: git rm ${file}`,
      }));
    return { problems, looked: { pages: found.length } };
  },
};

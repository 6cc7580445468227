import { pageFile, pathItemFile, webhookFile, webhookPageFile } from '../../spec/locations.ts';
import type { Rule } from '../rule.ts';

const PAGE = /^docs\/(openapi|webhook)\/(v\d\/.*)\.md$/;

/** Every page under `docs/openapi/` and `docs/webhook/` but their lists has its path or callback in the spec. */
export const pageOrphan: Rule = {
  id: 'page-orphan',
  group: 'pages',
  check({ catalog, files, loaderProblems }) {
    const wanted = new Set([
      ...catalog.operations.map(({ name }) => pageFile(name)),
      ...catalog.webhooks.map(({ name }) => webhookPageFile(name)),
    ]);
    // A path item that can't be read loses its operations; what belongs to them is no orphan.
    const faulty = new Set(loaderProblems.map(({ file }) => file));
    const found = [...files.keys()].filter((file) => PAGE.test(file));
    const problems = found
      .filter((file) => !wanted.has(file) && !faulty.has(specFileOf(file)))
      .map((file) => ({
        rule: 'page-orphan',
        file,
        line: 1,
        column: 1,
        message: `No ${ownerOf(file)} of the spec has this page.`,
        fix: `Move it to the name of its ${ownerOf(file)}, or: git rm ${file}`,
      }));
    return { problems, checked: { pages: found.length } };
  },
};

const ownerOf = (file: string): string => (file.startsWith('docs/webhook/') ? 'callback' : 'path');

function specFileOf(file: string): string {
  const [, folder, name = ''] = PAGE.exec(file) ?? [];
  return folder === 'webhook' ? webhookFile(name) : pathItemFile(name);
}

import { stringify } from 'yaml';
import { overviewPages, titledPages } from '../../docs/titled-pages.ts';
import { defineRule } from '../define-rule.ts';

/** The title of a page of an operation, a callback or a product, in its frontmatter and in its one H1, is the one that the spec gives. */
export const pageTitleRule = defineRule({
  id: 'page-title',
  group: 'pages',
  check({ catalog, pages, report }) {
    let checked = 0;
    for (const { file, title } of [...titledPages(catalog), ...overviewPages(catalog)]) {
      const page = pages().get(file);
      if (!page || !title) continue; // an absent title is a problem of spec-shape
      checked++;
      const [heading, second] = page.headings.filter(({ level }) => level === 1);
      if (heading?.text !== title)
        report({ file, line: heading?.line ?? 1 }, `The H1 is "${heading?.text ?? ''}".`, `Write: # ${title}`);
      if (second) report({ file, line: second.line }, 'The page has a second H1.', 'Make it an H2.');
      const found = page.frontmatter().get('title')?.text;
      if (found !== title) {
        const message = `The title in the frontmatter is "${found}".`;
        report({ file, line: 2 }, message, `Write: ${stringify({ title }).trim()}`);
      }
    }
    return { checked: { pages: checked } };
  },
});

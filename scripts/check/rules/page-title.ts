import { stringify } from 'yaml';
import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { overviewPages, titledPages } from '../../docs/titled-pages.ts';
import { defineRule, type Report } from '../define-rule.ts';

/**
 * The title of a page of an operation, a callback or a product, in its frontmatter and in its one H1, is the one that the spec
 * gives; other pages have one title in both places.
 */
export const pageTitleRule = defineRule({
  id: 'page-title',
  group: 'pages',
  check({ catalog, pages, report }) {
    let checked = 0;
    const titled = [...titledPages(catalog), ...overviewPages(catalog)];
    const known = new Set(titled.map(({ file }) => file));
    for (const [file, page] of pages()) if (!known.has(file)) checkOwnTitle(file, page, report);
    for (const { file, title } of titled) {
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

/** A page without a spec has its own title, once above and once in its head; one with a layout may have no heading. */
function checkOwnTitle(file: string, page: MarkdownPage, report: Report): void {
  const title = page.frontmatter().get('title');
  const heading = page.headings.find(({ level }) => level === 1);
  if (!title || !heading || heading.text === title.text) return;
  const message = `The H1 is "${heading.text}", but the title in the frontmatter "${title.text}".`;
  report({ file, line: heading.line }, message, `Write: # ${title.text}`);
}

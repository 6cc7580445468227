import { stringify } from 'yaml';
import { frontmatterText } from '../../docs/frontmatter.ts';
import { overviewPages, titledPages } from '../../docs/titled-pages.ts';
import type { Problem } from '../../lib/problem.ts';
import type { Rule } from '../rule.ts';

/** The title of a page of an operation, a callback or a product, in its frontmatter and in its one H1, is the one that the spec gives. */
export const pageTitleRule: Rule = {
  id: 'page-title',
  group: 'pages',
  async check({ catalog, files, pages }) {
    const texts = await pages();
    const problems: Problem[] = [];
    let looked = 0;
    for (const { file, title } of [...titledPages(catalog), ...overviewPages(catalog)]) {
      const page = texts.get(file);
      if (!page) continue;
      looked++;
      const [heading, second] = page.headings;
      const at = (line: number, message: string, fix: string) =>
        problems.push({ rule: 'page-title', file, line, column: 1, message, fix });
      if (heading?.text !== title) at(heading?.line ?? 1, `The H1 is "${heading?.text ?? ''}".`, `Write: # ${title}`);
      if (second) at(second.line, 'The page has a second H1.', 'Make it an H2.');
      const found = frontmatterText(files.get(file) ?? '', 'title')?.text;
      if (found !== title)
        at(2, `The title in the frontmatter is "${found}".`, `Write: ${stringify({ title }).trim()}`);
    }
    return { problems, checked: { pages: looked } };
  },
};

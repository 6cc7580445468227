import type { Problem } from '../../lib/problem.ts';
import type { Rule } from '../rule.ts';
import { columnOf, resolveLink } from '../support/page-links.ts';

/** Every link of every page to this site leads to a page or a public file. */
export const deadLink: Rule = {
  id: 'dead-link',
  group: 'pages',
  async check(input) {
    const pages = await input.pages();
    const problems: Problem[] = [];
    for (const [file, page] of pages) {
      for (const { line, text } of page.links) {
        const target = resolveLink(text, file, input);
        if (target.exists) continue;
        const message = `The link ${text} leads to no page: ${target.file}`;
        const column = columnOf(input.files.get(file) ?? '', line, text);
        problems.push({ rule: 'dead-link', file, line, column, message, fix: 'Correct the link, or take it off.' });
      }
    }
    return { problems, checked: { files: pages.size } };
  },
};

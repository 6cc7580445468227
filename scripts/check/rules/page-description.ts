import { frontmatterText } from '../../docs/frontmatter.ts';
import { findDescriptionProblems, normalizeDescription } from '../../docs/prose-style/page-description-text.ts';
import { overviewPages, titledPages } from '../../docs/titled-pages.ts';
import type { Problem } from '../../lib/problem.ts';
import type { Rule } from '../rule.ts';

/** The description in the frontmatter of a page of the spec tells more than its title, within bounds, and but once. */
export const pageDescription: Rule = {
  id: 'page-description',
  group: 'pages',
  check({ catalog, files }) {
    const problems: Problem[] = [];
    const pages = new Map<string, string>();
    let described = 0;
    for (const { file, title } of [...titledPages(catalog), ...overviewPages(catalog)]) {
      const text = files.get(file);
      if (text === undefined) continue; // page-exists says so
      const description = frontmatterText(text, 'description');
      const at = (message: string, fix: string) =>
        problems.push({ rule: 'page-description', file, line: description?.line ?? 2, column: 1, message, fix });
      if (!description) {
        at('The page has no description.', 'Add to the frontmatter: description: …');
        continue;
      }
      described++;
      for (const fault of findDescriptionProblems(description.text, title))
        at(`The description is not well: ${fault}`, STYLE);
      const essence = normalizeDescription(description.text);
      const twin = pages.get(essence);
      if (twin) at(`${twin} has the same description.`, 'Say how the two differ.');
      pages.set(essence, file);
    }
    return { problems, checked: { described } };
  },
};

const STYLE = 'Rewrite it: CONTRIBUTING.md says what belongs into it.';

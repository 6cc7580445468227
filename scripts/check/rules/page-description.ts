import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { findDescriptionProblems, normalizeDescription } from '../../docs/prose-style/page-description-text.ts';
import { overviewPages, titledPages } from '../../docs/titled-pages.ts';
import { defineRule, type Report } from '../define-rule.ts';

const STYLE = 'Rewrite it: CONTRIBUTING.md says what belongs into it.';

/** The description in the frontmatter of a page of the spec says more than its title, within bounds; no two pages have one description. */
export const pageDescription = defineRule({
  id: 'page-description',
  group: 'pages',
  check({ catalog, pages, report }) {
    const owners = new Map<string, string>();
    let described = 0;
    for (const { file, title } of [...titledPages(catalog), ...overviewPages(catalog)]) {
      const page = pages().get(file);
      if (!page) continue; // page-exists reports it
      const description = page.frontmatter().get('description');
      if (!description) {
        report({ file, line: 2 }, 'The page has no description.', 'Add to the frontmatter: description: …');
        continue;
      }
      described++;
      const { line, text } = description;
      for (const problem of findDescriptionProblems(text, title))
        report({ file, line }, `The description is not well: ${problem}`, STYLE);
      const normalized = normalizeDescription(text);
      if (!owners.has(normalized)) owners.set(normalized, file);
    }
    checkOthers(owners, pages(), report);
    return { checked: { described } };
  },
});

/** Pages whose description is not asked for by their spec. */
const GUIDE = /^docs\/(?:guide|tools|errors|changes)\//;

/** No page has the description of another one, `owners` by what they say. */
function checkOthers(owners: Map<string, string>, pages: ReadonlyMap<string, MarkdownPage>, report: Report): void {
  for (const [file, page] of pages) {
    const description = page.frontmatter().get('description');
    if (!description) {
      if (GUIDE.test(file))
        report({ file, line: 2 }, 'The page has no description.', 'Add to the frontmatter: description: …');
      continue;
    }
    const normalized = normalizeDescription(description.text);
    const owner = owners.get(normalized) ?? file;
    if (owner !== file)
      report({ file, line: description.line }, `${owner} has the same description.`, 'Say how the two differ.');
    owners.set(normalized, owner);
  }
}

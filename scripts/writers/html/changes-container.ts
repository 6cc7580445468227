import type { MarkdownRenderer } from 'vitepress';
import type { SiteIndex } from '../../reference/site-index.ts';
import { renderSections } from './html-sections.ts';
import { staticContainer } from './static-container.ts';

/** Renders `::: changes MONTH`: what changed in the API, by day. Throws for a month without changes. */
export function changesContainer(markdown: MarkdownRenderer, site: () => SiteIndex, base: string): void {
  staticContainer(markdown, 'changes', (name) => {
    const month = site()
      .docs.changes()
      .months.find((each) => each.month === name);
    if (!month) throw new Error(`No changes of "${name}" in openapi/changes/. Correct the container's line.`);
    return `<div class="changes">${renderSections(month.sections, 2, { base })}</div>`;
  });
}

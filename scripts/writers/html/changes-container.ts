import type { MarkdownRenderer } from 'vitepress';
import type { SiteIndex } from '../../reference/site-index.ts';
import { containerName } from './document-container.ts';
import { renderSections } from './html-sections.ts';
import { type PageEnvironment, staticPart } from './static-part.ts';

/** Renders `::: changes MONTH`: what changed in the API, by day. Throws for a month without changes. */
export function changesContainer(markdown: MarkdownRenderer, site: () => SiteIndex, base: string): void {
  const { rules } = markdown.renderer;
  rules.container_changes_open = (tokens, index, _options, environment: PageEnvironment) => {
    const name = containerName('changes', tokens[index]?.info ?? '');
    const month = site()
      .docs.changes()
      .months.find((each) => each.month === name);
    if (!month) throw new Error(`No changes of "${name}" in openapi/changes/. Correct the container's line.`);
    return staticPart(`<div class="changes">${renderSections(month.sections, 2, { base })}</div>`, environment);
  };
  rules.container_changes_close = () => '';
}

import { defineRule } from '../define-rule.ts';
import { columnOf, isExternal, resolveLink } from '../support/page-links.ts';

/** Every internal link of every page has a page or a public file as its target. */
export const deadLink = defineRule({
  id: 'dead-link',
  group: 'pages',
  check({ report, ...input }) {
    const pages = input.pages();
    for (const [file, { links }] of pages) {
      for (const { line, text } of links) {
        if (isExternal(text)) continue;
        const target = resolveLink(text, file, input);
        if (target.exists) continue;
        const column = columnOf(input.files.get(file) ?? '', line, text);
        const message = `The link ${text} leads to no page: ${target.file}`;
        report({ file, line, column }, message, 'Correct the link, or take it off.');
      }
    }
    return { checked: { files: pages.size } };
  },
});

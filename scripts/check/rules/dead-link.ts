import { explanationLinks } from '../../reference/explanation.ts';
import type { Catalog, Source } from '../../spec/catalog-model.ts';
import { catalogFields } from '../../spec/traverse.ts';
import { defineRule } from '../define-rule.ts';
import { columnOf, isExternal, resolveLink } from '../support/page-links.ts';

/** Every internal link of every page, and of every explanation in the spec, has a page or a public file as its target. */
export const deadLink = defineRule({
  id: 'dead-link',
  group: 'pages',
  check(context) {
    const { catalog, files, report } = context;
    const pages = context.pages();
    for (const [file, { links }] of pages) {
      for (const { line, text } of links) {
        const target = isExternal(text) ? undefined : resolveLink(text, file, context);
        if (!target || target.exists) continue;
        const column = columnOf(files.get(file) ?? '', line, text);
        report({ file, line, column }, `The link ${text} leads to no page: ${target.file}`, FIX);
      }
    }
    for (const { link, source } of explanationLinksOf(catalog)) {
      const target = resolveLink(link, source.file, context);
      if (!target.exists) report(source, `The link ${link} of an explanation leads to no page: ${target.file}`, FIX);
    }
    return { checked: { files: pages.size } };
  },
});

const FIX = 'Correct the link, or take it off.';

/** The links to pages of the site of all explanations: of fields, and of messages. */
function explanationLinksOf(catalog: Catalog): { link: string; source: Source }[] {
  const fields = catalogFields(catalog).map(({ schema: { description = '', source } }) => ({
    text: description,
    source,
  }));
  const messages = catalog.messages.map(({ cause, remedy, source }) => ({ text: `${cause} ${remedy}`, source }));
  return [...fields, ...messages].flatMap(({ text, source }) =>
    explanationLinks(text).map((link) => ({ link, source })),
  );
}

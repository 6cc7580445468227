import { explanationLinks } from '../../reference/explanation.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Catalog, Source } from '../../spec/catalog-model.ts';
import { productPageFile } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';
import { demandedPages } from '../support/demanded-pages.ts';
import { columnOf, isExternal, resolveLink, type Target } from '../support/page-links.ts';

/**
 * Every internal link of every page, and of every explanation in the spec, has a page or a public file as its target. Links
 * to a page that the spec demands are right: page-exists and product-order speak of the page.
 */
export const deadLink = defineRule({
  id: 'dead-link',
  group: 'pages',
  check(context) {
    const { catalog, files, report } = context;
    const pages = context.pages();
    const overviews = catalog.products.map(({ slug }) => productPageFile(slug));
    const demanded = new Set([...demandedPages(catalog).map(({ page }) => page), ...overviews]);
    const isDead = ({ exists, file }: Target): boolean => !exists && !demanded.has(file);
    for (const [file, { links }] of pages) {
      for (const { line, text } of links) {
        const target = isExternal(text) ? undefined : resolveLink(text, file, context);
        if (!target || !isDead(target)) continue;
        const column = columnOf(files.get(file) ?? '', line, text);
        report({ file, line, column }, `The link ${text} leads to no page: ${target.file}`, FIX);
      }
    }
    for (const { link, source } of explanationLinksOf(catalog)) {
      const target = resolveLink(link, source.file, context);
      if (!isDead(target)) continue;
      const message = `The link ${link} of an explanation leads to no page: ${target.file}`;
      report(placeOf(link, source, files), message, FIX);
    }
    return { checked: { files: pages.size } };
  },
});

const FIX = 'Correct the link, or take it off.';

/** Place of a link in the part of the spec that begins at a place. */
function placeOf(link: string, source: Source, files: ReadonlyMap<string, string>): Source {
  const lines = (files.get(source.file) ?? '').split('\n');
  const index = lines.findIndex((line, position) => position >= source.line - 1 && line.includes(`(${link}`));
  return index === -1
    ? source
    : { file: source.file, line: index + 1, column: columnOf(lines.join('\n'), index + 1, link) };
}

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

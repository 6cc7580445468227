import { explanationLinks } from '../../reference/explanation.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Catalog, Source } from '../../spec/catalog-model.ts';
import { productPageFile } from '../../spec/locations.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { demandedPages } from '../support/demanded-pages.ts';
import { columnOf, isExternal, resolveLink, type Target } from '../support/page-links.ts';
import { reportOffset } from '../support/report-offset.ts';

/**
 * Every internal link of every page, of the menus and of every explanation in the spec has a page or a public file as its
 * target. Links to a page that the spec demands are right: page-exists and product-order speak of the page.
 */
export const deadLink = defineRule({
  id: 'dead-link',
  group: 'pages',
  check(context) {
    const { catalog } = context;
    const overviews = catalog.products.map(({ slug }) => productPageFile(slug));
    const demanded = new Set([...demandedPages(catalog).map(({ page }) => page), ...overviews]);
    const isDead: IsDead = ({ exists, file }) => !exists && !demanded.has(file);
    checkPages(context, isDead);
    checkNavigation(context, isDead);
    checkExplanations(context, isDead);
    return { checked: { files: context.pages().size } };
  },
});

type IsDead = (target: Target) => boolean;

function checkPages(context: CheckContext, isDead: IsDead): void {
  for (const [file, { links }] of context.pages())
    for (const { line, text } of links) {
      const target = isExternal(text) ? undefined : resolveLink(text, file, context);
      if (!target || !isDead(target)) continue;
      const column = columnOf(context.files.get(file) ?? '', line, text);
      context.report({ file, line, column }, `The link ${text} leads to no page: ${target.file}`, FIX);
    }
}

function checkNavigation(context: CheckContext, isDead: IsDead): void {
  for (const [file, text] of context.filesMatching(NAVIGATION)) {
    const at = reportOffset(file, text, context.report);
    for (const { index, 1: link = '' } of text.matchAll(CODE_LINK)) {
      const target = resolveLink(link, file, context);
      if (isDead(target)) at(index, `The link ${link} leads to no page: ${target.file}`, FIX);
    }
  }
}

function checkExplanations(context: CheckContext, isDead: IsDead): void {
  for (const { link, source } of explanationLinksOf(context.catalog)) {
    const target = resolveLink(link, source.file, context);
    if (!isDead(target)) continue;
    const message = `The link ${link} of an explanation leads to no page: ${target.file}`;
    context.report(placeOf(link, source, context.files), message, FIX);
  }
}

/** Code of the site that has links of its own: menus, sidebars, and what stands on every page. */
const NAVIGATION = /^(?:\.vitepress|scripts\/reference\/navigation)\//;
/** `link: '/guide/client'`, `withBase('/product/')` */
const CODE_LINK = /(?:link: |withBase\()'(\/[^'.]+)'/g;

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

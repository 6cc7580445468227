import type { MarkdownPage, Placed } from '../../docs/markdown-page.ts';
import { outsideCode } from '../../docs/plain-text.ts';
import { textLines } from '../../docs/text-lines.ts';
import { pageFile, webhookPageFile } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { namesOf, webhookNames } from '../support/known-names.ts';
import { columnOf, EMPTY_LINK, isExternal } from '../support/page-links.ts';

/** HTML that Markdown has no word for: a line break in a cell, and comments, between which a test reads a table. */
const ALLOWED_HTML = /^(?:<br>|<!-- [\w:]+ -->\s*)$/;
/** The one page with a layout of its own. */
const HOME = 'docs/index.md';
/** Addresses that run code, carry content or lead to one's own machine, in the place of one that leads somewhere. */
const HARMFUL_LINK = /^(?!https:|mailto:)[a-z][a-z\d+.-]*:/i;
/** Rows of a table that begin with a field make a second table of fields. */
const MIN_FIELD_ROWS = 2;

/**
 * Pages are Markdown alone: no HTML, no `{{ }}`, which Vue would evaluate, no link that runs code or has no text, no image of
 * another site, no alert of an unknown mark, and on the page of an operation or a callback no second table of its fields.
 */
export const pageMarkup = defineRule({
  id: 'page-markup',
  group: 'pages',
  check({ catalog, pages, files, report }) {
    for (const [file, page] of pages()) checkPage(file, page, files.get(file) ?? '', report);
    const subjects = [
      ...[...operationsByName(catalog)].map(([name, own]) => [pageFile(name), () => namesOf(own)] as const),
      ...catalog.webhooks.map((each) => [webhookPageFile(each.name), () => webhookNames(each)] as const),
    ];
    for (const [file, namesOfPage] of subjects) {
      const page = pages().get(file);
      if (page) checkTables(file, page, namesOfPage, report);
    }
    return { checked: { files: pages().size } };
  },
});

/** Reports at something on a page. */
type ReportPlaced = (found: Placed, message: string, fix: string) => void;

function checkPage(file: string, page: MarkdownPage, text: string, report: Report): void {
  const at: ReportPlaced = ({ line, text: found }, message, fix) =>
    report({ file, line, column: columnOf(text, line, found) }, message, fix);
  for (const html of file === HOME ? [] : page.html)
    if (!ALLOWED_HTML.test(html.text))
      at(
        html,
        `HTML in a page: ${html.text.trim().split('\n')[0]}`,
        'Write it in Markdown; set a placeholder in code: `<name>`',
      );
  if (file === HOME) checkTags(page, at);
  for (const found of expressionsOf(page))
    at(found, 'Vue evaluates what stands in double braces.', `Set it in code: \`${found.text}\``);
  checkAlerts(page, at);
  checkAddresses(page, at);
}

/** A tag that opens or closes an element; none of the page is empty. */
const TAG = /<(\/?)([a-z][\w-]*)[^>]*>/g;

/** Every element that HTML opens is closed, in order. */
function checkTags({ html }: MarkdownPage, at: ReportPlaced): void {
  const open: { name: string; placed: Placed }[] = [];
  for (const placed of html)
    for (const [found, slash = '', name = ''] of placed.text.matchAll(TAG)) {
      if (slash === '') open.push({ name, placed });
      else if (open.pop()?.name !== name) at(placed, `${found} closes nothing.`, 'Take it off, or open the element.');
    }
  for (const { name, placed } of open) at(placed, `<${name}> is not closed.`, `Write: </${name}>`);
}

/** The marks of alerts: VitePress shows any other as text. */
const ALERTS = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'];

function checkAlerts(page: MarkdownPage, at: ReportPlaced): void {
  for (const { line, text } of textLines(page)) {
    const [, mark] = /^\s*>\s*\[!([^\]]*)\]/.exec(text) ?? [];
    if (mark !== undefined && !ALERTS.includes(mark))
      at({ line, text: mark }, `There is no alert [!${mark}].`, `There are: ${ALERTS.join(', ')}.`);
  }
}

/** Links lead to pages, and images are files of ours. */
function checkAddresses(page: MarkdownPage, at: ReportPlaced): void {
  for (const link of page.links)
    if (HARMFUL_LINK.test(link.text))
      at(link, `The link ${link.text} leads to no page.`, 'Link a page of the site, or an https address.');
  for (const { line, text } of textLines(page)) {
    const [, address = ''] = SCRIPT_LINK.exec(text) ?? [];
    if (address)
      at(
        { line, text: address },
        `The link ${address} would run code.`,
        'Link a page of the site, or an https address.',
      );
    const [empty = ''] = EMPTY_LINK.exec(withoutCode(text)) ?? [];
    if (empty) at({ line, text: empty }, `The link ${empty} has no text.`, 'Say what it leads to.');
  }
  for (const image of page.images)
    if (isExternal(image.text))
      at(image, `The image ${image.text} is one of another site.`, 'Put the file beside the page or in docs/public/.');
}

/** A line without its inline code; a backtick stands in its place. */
const withoutCode = (line: string): string =>
  outsideCode(
    line,
    (text) => text,
    () => '`',
  );

/** markdown-it makes no link of such an address, so that it is no link of the page. */
const SCRIPT_LINK = /\]\(<?((?:javascript|vbscript|data):[^)]*)/i;

/** What stands in double braces outside of code. */
function expressionsOf(page: MarkdownPage): Placed[] {
  return textLines(page).flatMap(({ line, text }) => {
    if (!text.includes('{{')) return [];
    return [...withoutCode(text).matchAll(/\{\{.*?\}\}/g)].map(([expression]) => ({ line, text: expression }));
  });
}

function checkTables(file: string, page: MarkdownPage, namesOfPage: () => ReadonlySet<string>, report: Report): void {
  const rows = textLines(page).flatMap(({ line, text }) => {
    const [, code = ''] = /^[\s>]*\|\s*`([^`]+)`/.exec(text) ?? [];
    return code ? [{ line, code }] : [];
  });
  if (rows.length < MIN_FIELD_ROWS) return;
  const names = namesOfPage();
  const [first, second] = rows.filter(({ code }) => names.has(code));
  if (first && second)
    report(
      { file, line: first.line },
      'This is a second table of fields: the page has one of the spec.',
      'Say it of the field in the spec ("description"), or in a sentence.',
    );
}

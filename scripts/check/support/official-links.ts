import { isCalendarDate } from '../../lib/calendar-date.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { type Cursor, child, items, sourceOf, value } from '../../spec/load/yaml.ts';
import { officialFile } from '../../spec/locations.ts';
import type { CheckContext } from '../define-rule.ts';
import { OFFICIAL_FACTS, pagesOfFacts } from './official-facts.ts';

/** Sites of the official documentation. */
const OFFICIAL_SITES = new Set([
  'pay.weixin.qq.com',
  'open.work.weixin.qq.com',
  'developers.weixin.qq.com',
  'kf.qq.com',
]);
/** The page of a link, as facts name it: `merchant/4012791856`. */
const PAGE_ID = /(?:merchant|partner)\/\d+$/;

/**
 * The date of an operation is one of the calendar that has come. Its links are pages of the official site: one at least of those
 * that facts of it are from, and none that is about another operation.
 */
export function checkOfficialLinks(operation: Operation, cursor: Cursor, context: CheckContext): void {
  const { report } = context;
  const date = child(cursor, 'x-updated');
  if (date && !isPastDate(operation.updated ?? ''))
    report(
      sourceOf(date),
      `"${value(date)}" is no date that has come.`,
      "Write the date of the official page: '2026-01-31'",
    );
  const links = child(cursor, 'x-official-docs');
  for (const link of items(links)) {
    if (isOfficialLink(String(value(link)))) continue;
    report(
      sourceOf(link),
      `${value(link)} is no page of the official site.`,
      `Give its https address, at one of: ${[...OFFICIAL_SITES].join(', ')}.`,
    );
  }
  const pages = pagesOfFacts(context.files.get(officialFile(operation)) ?? '');
  if (pages.length === 0) return;
  checkPages(items(links), pages, context);
  if (!pages.some((id) => operation.officialDocs.some((link) => link.endsWith(id)))) {
    const message = `No official page that describes this operation is linked: ${pages.join(', ')}`;
    report(sourceOf(links ?? cursor), message, `Add to x-official-docs: https://pay.weixin.qq.com/doc/v3/${pages[0]}`);
  }
}

/** A page that facts of others are from is about those. */
function checkPages(links: readonly Cursor[], pages: readonly string[], { filesMatching, report }: CheckContext): void {
  for (const link of links) {
    const [id] = PAGE_ID.exec(String(value(link))) ?? [];
    if (id === undefined || pages.includes(id)) continue;
    const [other] = filesMatching(OFFICIAL_FACTS).find(([, text]) => text.includes(`"${id}"`)) ?? [];
    if (other)
      report(sourceOf(link), `${id} is a page about another operation: ${other}`, 'Link the pages of this one.');
  }
}

const isPastDate = (text: string): boolean => isCalendarDate(text) && Date.parse(text) < Date.now();

const isOfficialLink = (link: string): boolean =>
  URL.canParse(link) && new URL(link).protocol === 'https:' && OFFICIAL_SITES.has(new URL(link).host);

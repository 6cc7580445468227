import { FEED_URL } from '../../../scripts/reference/changes-doc.ts';
import type { BuiltPage } from './read-page.ts';

/** Pages of a site by address without base, as links write them: `/`, `/openapi/`, `/openapi/v3/pay/…`. */
export type SitePages = ReadonlyMap<string, Pick<BuiltPage, 'ids' | 'links'>>;

/** Duplicate ids of a page, and internal links without a target page or anchor. */
export function linkProblems(pages: SitePages, base: string): string[] {
  const ids = new Map([...pages].map(([url, page]) => [url, new Set(page.ids)]));
  return [...pages].flatMap(([url, page]) => [
    ...page.ids.filter((id, index) => page.ids.indexOf(id) !== index).map((id) => `${url}: the id ${id} stands twice`),
    ...[...new Set(page.links)]
      .filter((link) => !leadsSomewhere(link, url, ids, base))
      .map((link) => `${url}: the link ${link} leads nowhere`),
  ]);
}

function leadsSomewhere(
  link: string,
  from: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  base: string,
): boolean {
  const root = `https://site${base}`;
  const { origin, pathname, hash } = new URL(link, `${root}${from.slice(1)}`);
  if (origin !== 'https://site') return true;
  const path = pathname.startsWith(base) ? `/${decodeURIComponent(pathname.slice(base.length))}` : '';
  // The feed is no page.
  if (path === FEED_URL) return true;
  const target = ids.get(pageOf(path));
  return hash === '' ? target !== undefined : target?.has(decodeURIComponent(hash.slice(1))) === true;
}

/** A Markdown page is next to its HTML page: `/errors/index.md` next to `/errors/`. */
const pageOf = (path: string): string => path.replace(/(?:(?<=\/)index)?\.md$/, '');

import { distance } from 'fastest-levenshtein';
import { markdownUrl } from '../../scripts/writers/markdown/markdown-urls.ts';

/** An existing page: its address below the base, without a slash before it, and its title. */
export type KnownPage = readonly [name: string, title: string];

/** The share of an address that may differ from that of a similar page. */
const MAX_DIFFERENCE = 0.5;

/**
 * The page of an address that is written otherwise: with `{x}`, `:x` or `$x$` for what is `_x_` here, as
 * older sites have them, with `.html`, `.md` or a slash at its end, or with capitals. Undefined when there is none.
 */
export function closestPage(path: string, pages: readonly KnownPage[]): KnownPage | undefined {
  const wanted = plainName(path);
  const candidates = [wanted, `openapi/${wanted}`, `openapi/v2/${wanted}`, `${wanted}/`];
  return pages.find(([name]) => candidates.some((each) => each.toLowerCase() === name.toLowerCase()));
}

/** The URL below `base` of a page, or of its Markdown when `path` ends as that does. */
export const addressFor = (path: string, [name]: KnownPage, base: string): string =>
  path.endsWith('.md') ? markdownUrl(`/${name}`, base) : `${base}${name}`;

/** The pages with the most similar addresses, best first. */
export function nearestPages(path: string, pages: readonly KnownPage[], count: number): KnownPage[] {
  const wanted = comparable(plainName(path));
  if (!wanted) return [];
  const scored = pages.map((page) => ({ page, difference: differenceOf(wanted, comparable(page[0])) }));
  return scored
    .filter(({ difference }) => difference <= MAX_DIFFERENCE)
    .sort((a, b) => a.difference - b.difference)
    .slice(0, count)
    .map(({ page }) => page);
}

/** The share of characters that differ; less when the last part, the most specific one, is the same. */
function differenceOf(wanted: string, name: string): number {
  const difference = distance(wanted, name) / Math.max(wanted.length, name.length, 1);
  return wanted.split('/').at(-1) === name.split('/').at(-1) ? difference * 0.6 : difference;
}

/** An address without the prefix that almost all have, and without separators. */
const comparable = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:openapi|webhook)\//, '')
    .replace(/[-_]/g, '');

/** The name of a page from an address without the base: its templates as the site writes them, no suffix. */
function plainName(path: string): string {
  return decode(path)
    .replace(/^\/+|\/+$/g, '')
    .replace(/\/{2,}/g, '/')
    .replace(/(?:\/index)?\.(?:html?|md)$/, '')
    .replace(/\{([\w-]+)\}|(?<=\/):(\w+)|(?<=\/)\$(\w+)\$/g, (_all, braces, colon, dollars) => {
      return `_${braces ?? colon ?? dollars}_`;
    });
}

/** Decodes a path; one that can't be decoded stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

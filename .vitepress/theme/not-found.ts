import { distance } from 'fastest-levenshtein';
import { markdownUrl } from '../../scripts/writers/markdown/markdown-urls.ts';

/** A page that there is: its address below the base, without a slash before it, and its title. */
export type KnownPage = readonly [name: string, title: string];

/** More than this much of an address wrong: another page is meant, or none. */
const FARTHEST = 0.5;

/**
 * The page that an address means although it is written otherwise: with `{x}`, `:x` or `$x$` for what is `_x_` here, as
 * older sites have them, with `.html`, `.md` or a slash at its end, or with capitals. Undefined when there is none.
 */
export function closestPage(path: string, pages: readonly KnownPage[]): KnownPage | undefined {
  const wanted = plainName(path);
  const whole = [wanted, `openapi/${wanted}`, `openapi/v2/${wanted}`, `${wanted}/`];
  return pages.find(([name]) => whole.some((each) => each.toLowerCase() === name.toLowerCase()));
}

/** The address below `base` to which a page's own one leads, or that of its Markdown when `path` asks for that. */
export const addressFor = (path: string, [name]: KnownPage, base: string): string =>
  path.endsWith('.md') ? markdownUrl(`/${name}`, base) : `${base}${name}`;

/** The pages whose addresses are most alike, best first. */
export function nearestPages(path: string, pages: readonly KnownPage[], count: number): KnownPage[] {
  const wanted = comparable(plainName(path));
  if (!wanted) return [];
  const scored = pages.map((page) => ({ page, far: farness(wanted, comparable(page[0])) }));
  return scored
    .filter(({ far }) => far <= FARTHEST)
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ page }) => page);
}

/** Share of the characters that differ; less when the last part, which tells most, is the same. */
function farness(wanted: string, name: string): number {
  const far = distance(wanted, name) / Math.max(wanted.length, name.length, 1);
  return wanted.split('/').at(-1) === name.split('/').at(-1) ? far * 0.6 : far;
}

/** What almost every address begins with tells nothing. */
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

/** What can't be decoded stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

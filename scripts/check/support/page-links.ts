import { posix } from 'node:path';
import { headingAnchor } from '../../lib/heading-anchor.ts';
import type { CheckInput } from '../check-input.ts';

const EXTERNAL = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** A link that readers can't see: it has no text. */
export const EMPTY_LINK = /(?<!!)\[\s*\]\([^)]*\)/;

/** Whether a link or an image is of another site. */
export const isExternal = (target: string): boolean => EXTERNAL.test(target);

/** Target of a link on this site. */
export interface Target {
  /** The page, such as `docs/guide/index.md`, or the file under `docs/public/`. */
  file: string;
  exists: boolean;
  /** The anchor as the site writes it, without `#`: `a：b` is `a-b`. */
  anchor?: string;
}

/**
 * Resolves a link as the site does, with clean URLs: `/guide/` is `guide/index.md`, `/openapi/x` is `openapi/x.md`,
 * and other files are those of `docs/public/`. Relative links start at the page's folder.
 */
export function resolveLink(
  link: string,
  page: string,
  { files, assets }: Pick<CheckInput, 'files' | 'assets'>,
): Target {
  const [address = '', hash] = link.split('#', 2);
  const anchor = hash ? { anchor: headingAnchor(decode(hash)) } : {};
  const path = decode(address.replace(/\?.*$/, ''));
  if (path === '') return { file: page, exists: true, ...anchor };
  const full = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path).replace(/^docs\//, '');
  const [first, ...others] = candidates(full);
  const file = [first, ...others].find((name) => files.has(name) || assets.has(name));
  return { file: file ?? first, exists: file !== undefined, ...anchor };
}

/** Column of a text on its line, since Markdown parsers give the line alone; 1 when it is written otherwise. */
export function columnOf(text: string, line: number, target: string): number {
  const written = text.split('\n')[line - 1] ?? '';
  return Math.max(written.indexOf(target), written.indexOf(decode(target)), 0) + 1;
}

function candidates(path: string): [string, ...string[]] {
  if (path === '' || path.endsWith('/')) return [`docs/${path}index.md`];
  if (/\.(?:md|html)$/.test(path)) return [`docs/${path.replace(/\.(?:md|html)$/, '.md')}`, `docs/public/${path}`];
  return [`docs/${path}.md`, `docs/public/${path}`];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % stands for itself
  }
}

import { gzipSync } from 'node:zlib';

/** Reads a file of the built site, given its path below the site's folder. */
type ReadFile = (path: string) => Buffer;

/** What a page loads before its first click: scripts, those that they import, style sheets, and documents in frames. */
const LOADED =
  /<script\b[^>]*? src="([^"]+)"|<link\b[^>]*? rel="(?:modulepreload|(?:preload )?stylesheet)"[^>]*? href="([^"]+)"|<iframe\b[^>]*? src="([^"]+)"/g;

/** Weighs first visits of a built site's pages: their bytes as they travel, with gzip. A file that many pages load is weighed once. */
export function firstLoadWeigher(base: string, readFile: ReadFile): (html: string) => number {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? gzipSync(readFile(path)).length;
    sizes.set(path, size);
    return size;
  };
  return (html) => {
    const paths = new Set([...html.matchAll(LOADED)].map(([, script, link, frame]) => script ?? link ?? frame ?? ''));
    const own = gzipSync(html).length;
    return [...paths].reduce((sum, path) => sum + sizeOf(path.slice(base.length)), own);
  };
}

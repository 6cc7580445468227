/**
 * The address of the Markdown page of a link's target. `link` is an address of the site without its base (`/guide/client#x`)
 * or one relative to the page with the URL `from`; `root` is what all addresses begin with: `/`, `https://host/base/`.
 * Addresses of the web stay as they are, and so do those of files that are no pages.
 */
export function markdownUrl(link: string, root: string, from = '/'): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return link;
  const { pathname, search, hash } = new URL(link, `https://site${from}`);
  return `${root.replace(/\/$/, '')}${markdownPath(decodeURI(pathname))}${search}${decodeURI(hash)}`;
}

/** `/guide/client` → `/guide/client.md`, `/webhook/` → `/webhook/index.md`. */
function markdownPath(path: string): string {
  if (path.endsWith('/')) return `${path}index.md`;
  if (path.endsWith('.html')) return path.replace(/html$/, 'md');
  return /\.[a-z]\w*$/i.test(path) ? path : `${path}.md`;
}

import type { Output } from '../../lib/outputs.ts';
import { escapeXml } from './escape-xml.ts';
import type { Publication, SiteContent } from './publication.ts';

const SITEMAP = 'sitemap.xml';
const ROBOTS = 'robots.txt';

/** `robots.txt`, and the addresses of all pages in `sitemap.xml` when the site's own is known. */
export const crawlerFiles: Publication = {
  matches: (path) => path === SITEMAP || path === ROBOTS,
  files({ address, pages }: SiteContent) {
    const rules = 'User-agent: *\nAllow: /\n';
    if (address === undefined) return [{ path: ROBOTS, content: rules }];
    return [
      { path: ROBOTS, content: `${rules}Sitemap: ${address}${SITEMAP}\n` },
      sitemap(
        address,
        pages.map(({ url }) => url),
      ),
    ];
  },
};

function sitemap(address: string, urls: readonly string[]): Output {
  const entries = urls.map((url) => `<url><loc>${escapeXml(address + encodeURI(url.slice(1)))}</loc></url>`);
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  return { path: SITEMAP, content: `${head}${entries.join('\n')}\n</urlset>\n` };
}

const PAGES = 'pages.json';

/** Addresses below the base and titles of all pages, which the page of what is missing compares addresses with. */
export const pageTitles: Publication = {
  matches: (path) => path === PAGES,
  files: ({ pages }) => {
    const known = pages.map(({ url, title }) => [url.slice(1), title]);
    return [{ path: PAGES, content: JSON.stringify(known) }];
  },
};

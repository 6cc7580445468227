import type { HeadConfig, PageData } from 'vitepress';

/** Where the site is to stand. */
export interface SitePlace {
  /** Its folder on its host, with slashes around. */
  base: string;
  /** Its whole address with a slash at the end, or undefined when that is not known. */
  address: string | undefined;
}

/** What the site is called. */
export const SITE_NAME = '微信支付接口手册';

/** A picture of 1200 × 630 for those who show links as cards. `npm run screenshots` makes it. */
const CARD = 'card.png';

/**
 * What a page's head says to readers that are programs: its twin in Markdown, and how a link to it is shown. Addresses
 * that must be whole ones (canonical, `og:url`, `og:image`) are there when the site's own is known.
 */
export function pageHead(
  page: Pick<PageData, 'relativePath' | 'title' | 'description'>,
  place: SitePlace,
): HeadConfig[] {
  const { relativePath, title, description } = page;
  const isHome = relativePath === 'index.md';
  const { base, address } = place;
  const twin: HeadConfig[] = [
    ['link', { rel: 'alternate', type: 'text/markdown', href: base + encodeURI(relativePath) }],
  ];
  return [
    ...twin,
    property('og:type', isHome ? 'website' : 'article'),
    property('og:site_name', SITE_NAME),
    property('og:locale', 'zh_CN'),
    property('og:title', title),
    property('og:description', description),
    ['meta', { name: 'twitter:card', content: address ? 'summary_large_image' : 'summary' }],
    ...(address === undefined ? [] : wholeAddresses(relativePath, address)),
  ];
}

function wholeAddresses(relativePath: string, address: string): HeadConfig[] {
  const url = address + encodeURI(relativePath.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, ''));
  return [
    ['link', { rel: 'canonical', href: url }],
    property('og:url', url),
    property('og:image', address + CARD),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
  ];
}

const property = (name: string, content: string): HeadConfig => ['meta', { property: name, content }];

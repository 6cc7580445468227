import type { HeadConfig, PageData } from 'vitepress';

/** The addresses of the site. */
export interface SitePlace {
  /** Its folder on its host, with slashes around. */
  base: string;
  /** Its absolute address with a slash at the end, or undefined when that is not known. */
  address: string | undefined;
}

/** The site's name. */
export const SITE_NAME = '微信支付接口手册';

/** A picture of 1200 × 630 px that chats and networks show as the card of a link; `npm run screenshots` makes it. */
const CARD_FILE = 'card.png';

/**
 * The elements of a page's head for programs: its Markdown page, and the card of a link to it. Absolute addresses
 * (canonical, `og:url`, `og:image`) are there when the site's own is known.
 */
export function pageHead(
  page: Pick<PageData, 'relativePath' | 'title' | 'description'>,
  place: SitePlace,
): HeadConfig[] {
  const { relativePath, title, description } = page;
  const isHome = relativePath === 'index.md';
  const { base, address } = place;
  return [
    ['link', { rel: 'alternate', type: 'text/markdown', href: base + encodeURI(relativePath) }],
    ...(relativePath.startsWith('changes/') ? [feedLink(base)] : []),
    property('og:type', isHome ? 'website' : 'article'),
    property('og:site_name', SITE_NAME),
    property('og:locale', 'zh_CN'),
    property('og:title', title),
    property('og:description', description),
    ['meta', { name: 'twitter:card', content: address ? 'summary_large_image' : 'summary' }],
    ...(address === undefined ? [] : absoluteAddresses(relativePath, address)),
  ];
}

const feedLink = (base: string): HeadConfig => [
  'link',
  { rel: 'alternate', type: 'application/atom+xml', title: '接口变更', href: `${base}changes.xml` },
];

function absoluteAddresses(relativePath: string, address: string): HeadConfig[] {
  const url = address + encodeURI(relativePath.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, ''));
  return [
    ['link', { rel: 'canonical', href: url }],
    property('og:url', url),
    property('og:image', address + CARD_FILE),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
  ];
}

const property = (name: string, content: string): HeadConfig => ['meta', { property: name, content }];

import { FEED_URL } from '../../reference/changes-doc.ts';
import type { ChangesDoc } from '../../reference/document-model.ts';
import { plainContent } from '../../reference/inline-content.ts';
import { createSiteIndex } from '../../reference/site-index.ts';
import { escapeXml } from './escape-xml.ts';
import type { Publication } from './publication.ts';

const FEED = FEED_URL.slice(1);
/** Items of the feed: more than a year's. */
const MAX_ITEMS = 200;

/** What changed in the API as an Atom feed, newest first. */
export const changeFeed: Publication = {
  matches: (path) => path === FEED,
  files: ({ catalog, address, base }) => [
    { path: FEED, content: renderFeed(createSiteIndex(catalog).docs.changes().news, address ?? base) },
  ],
};

/** The feed; `site` is the address of the site, or its base where that is not known. Ids stay when the site moves. */
export function renderFeed(news: ChangesDoc['news'], site: string): string {
  const items = news.slice(0, MAX_ITEMS);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">',
    element('title', '微信支付接口变更'),
    element('id', `${ID}changes`),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(`${site}${FEED}`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${site}changes/`)}"/>`,
    element('updated', timeOf(items[0]?.date ?? '1970-01-01')),
    '<author><name>微信支付接口手册</name></author>',
    ...items.map((item) => renderItem(item, site)),
    '</feed>',
    '',
  ].join('\n');
}

const ID = 'urn:x-wechatpay-docs:';

function renderItem({ date, subject, title, url, lines }: ChangesDoc['news'][number], site: string): string {
  return [
    '<entry>',
    element('title', title),
    element('id', `${ID}${date}:${encodeURIComponent(subject)}`),
    `<link rel="alternate" type="text/html" href="${escapeXml(site + encodeURI(url.slice(1)))}"/>`,
    element('updated', timeOf(date)),
    element('content', [subject, ...lines.map(plainContent)].join('\n')),
    '</entry>',
  ].join('');
}

/** The start of a day in China. */
const timeOf = (date: string): string => `${date}T00:00:00+08:00`;

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

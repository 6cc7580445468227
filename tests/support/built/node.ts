import type { CheerioAPI } from 'cheerio';

/** A node of a parsed page; the library has the type, without a name of its own. */
export type PageNode = Parameters<CheerioAPI['contains']>[0];

/** An element of a parsed page. */
export type PageElement = Extract<PageNode, { tagName: string }>;

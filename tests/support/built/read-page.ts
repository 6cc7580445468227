import { type CheerioAPI, load } from 'cheerio';
import type { PageElement } from './node.ts';
import { type BuiltSection, readSection } from './read-section.ts';

/** The parts of a built page that tests compare, read with the parser that HTML defines. */
export interface BuiltPage {
  /** Of the document, without the site's own. */
  title: string;
  /** The meta description. */
  description: string;
  heading: string;
  /** The paragraph below the heading. */
  lead: string;
  /** In the order of the document, duplicates included. */
  ids: string[];
  /** Addresses of all links, as written. */
  links: string[];
  /** Number of sidebar entries marked as this page. */
  current: number;
  /** One for each operation; of a callback's page one. */
  sections: BuiltSection[];
}

/** Reads a page: the whole document, or the content of its `main` alone. */
export function readPage(html: string): BuiltPage {
  const $ = load(html);
  return {
    title: $('head > title').text().split(' | ')[0] ?? '',
    description: $('meta[name=description]').attr('content') ?? '',
    heading: headingText($, $('h1').get()),
    lead: $('p.lead').first().text(),
    ids: attributes($, '[id]', 'id'),
    links: attributes($, 'a[href]', 'href'),
    current: $('.product-sidebar [aria-current=page]').length,
    sections: $('section')
      .get()
      .map((section) => readSection($, section)),
  };
}

/** The text of a heading without the link to it. */
function headingText($: CheerioAPI, heading: PageElement[]): string {
  const copy = $(heading).first().clone();
  copy.find('.header-anchor').remove();
  return copy.text().trim();
}

function attributes($: CheerioAPI, selector: string, name: string): string[] {
  return $(selector)
    .get()
    .map((element) => $(element).attr(name) ?? '');
}

import type { CheerioAPI } from 'cheerio';
import type { PageElement } from './node.ts';
import { type BuiltField, readFields } from './read-fields.ts';

/** A row of the table of errors. */
interface BuiltError {
  status?: number;
  code: string;
  link: string;
  description: string;
  advice: string;
}

/** The value of a label of the operation header. */
interface BuiltFact {
  text: string;
  links: { url: string; text: string }[];
}

/** The part of a page that shows one operation or one callback. */
export interface BuiltSection {
  /** Its anchor: on the section itself, or on the heading of one of several. */
  id: string;
  /** Own heading of one of several operations. */
  heading: string | undefined;
  method: string;
  /** Path of an operation, event of a callback; and what its button copies. */
  endpoint: string;
  copied: string;
  deprecated: boolean;
  facts: Map<string, BuiltFact>;
  /** Rows of all tables. */
  fields: BuiltField[];
  /** Texts of the samples by their titles; a duplicate title has the later text. */
  samples: Map<string, string>;
  errors: BuiltError[];
  /** Texts of the highlighted blocks. */
  examples: string[];
  /** Languages of the tabs above the examples, and the calls from which a browser writes them. */
  tabs: string[];
  calls: unknown[];
}

/** Reads a section of a page. */
export function readSection($: CheerioAPI, element: PageElement): BuiltSection {
  const section = $(element);
  const heading = section.find('.intro > div > h2[id]').first();
  const own = heading.length > 0 && heading.next().is('.bar') ? heading : undefined;
  own?.find('.header-anchor').remove();
  const endpoint = section.find('.bar > .endpoint').first();
  return {
    id: section.attr('id') ?? own?.attr('id') ?? '',
    heading: own?.text().trim(),
    method: endpoint.find('b.method').text(),
    endpoint: endpoint.find('> code').text(),
    copied: endpoint.find('button.copy-path').attr('data-copy') ?? '',
    deprecated: section.find('.bar > .deprecated').length > 0,
    facts: readFacts($, element),
    fields: readFields($, element),
    samples: readSamples($, element),
    errors: readErrors($, element),
    examples: all($, element, 'pre.shiki > code').map((code) => $(code).text()),
    tabs: all($, element, '.code-tabs [role=tab]').map((tab) => $(tab).attr('data-language') ?? ''),
    calls: all($, element, '.code-tabs > script').map((script): unknown => JSON.parse($(script).text())),
  };
}

function readFacts($: CheerioAPI, section: PageElement): Map<string, BuiltFact> {
  const facts = all($, section, '.bar > dl > div').map((row): [string, BuiltFact] => {
    const meaning = $(row).children('dd');
    const links = all($, row, 'a').map((a) => ({ url: $(a).attr('href') ?? '', text: $(a).text() }));
    return [$(row).children('dt').text(), { text: meaning.text(), links }];
  });
  return new Map(facts);
}

function readSamples($: CheerioAPI, section: PageElement): Map<string, string> {
  const samples = all($, section, '.sample').filter((sample) => $(sample).children('button.copy-sample').length);
  return new Map(
    samples.map((sample) => {
      const own = $(sample).children('summary, .sample-title');
      const title = own.length ? own : $(sample).siblings('.tab-title');
      return [title.text(), $(sample).find('> pre > code').text()];
    }),
  );
}

function readErrors($: CheerioAPI, section: PageElement): BuiltError[] {
  return all($, section, 'table.errors > tbody > tr').map((row) => {
    const [first, description, advice] = $(row)
      .children('td')
      .get()
      .map((cell) => $(cell).text());
    const status = /^\d+(?= )/.exec(first ?? '')?.[0];
    const link = $(row).find('td:first-child > a');
    return {
      ...(status !== undefined && { status: Number(status) }),
      ...{ code: link.text(), link: link.attr('href') ?? '', description: description ?? '', advice: advice ?? '' },
    };
  });
}

const all = ($: CheerioAPI, element: PageElement, selector: string): PageElement[] => $(element).find(selector).get();

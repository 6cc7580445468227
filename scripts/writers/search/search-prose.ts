import type { DocsPage } from '../../docs/docs-pages.ts';
import { createFenceReader } from '../../docs/fence-lines.ts';
import { plainText } from '../../docs/plain-text.ts';
import { headingAnchor } from '../../lib/heading-anchor.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { endpointOf } from '../../spec/locations.ts';
import type { Entries } from './search-entries.ts';
import type { ProsePart, SectionRow } from './search-model.ts';

const HEADING = /^(#{1,6}) +(.+?) *$/;
const OPERATION = /^:{3,} *operation +(.+?) *$/;
/** Lines that are no prose: embedded files, containers, rules of tables. */
const MARKUP = /^ *(?:<<<|:{3,}|\|?[ :|-]+\|[ :|-]*$)/;

/** Makes the third part: descriptions and prose of all pages that have an entry, by heading. */
export function makeProsePart(catalog: Catalog, pages: readonly DocsPage[], entries: Entries): ProsePart {
  const byEndpoint = new Map(
    catalog.operations.map((operation) => [endpointOf(operation), entries.operations.get(operation.id)]),
  );
  const sections = pages.flatMap((page): SectionRow[] => {
    const entry = entries.pages.get(page.url);
    if (entry === undefined) return [];
    const description = page.description ? plainText(page.description) : '';
    const rows = readSections(page.body, entry, (endpoint) => byEndpoint.get(endpoint));
    return [...(description ? [[entry, '', '', description] satisfies SectionRow] : []), ...rows];
  });
  return { sections };
}

/** Splits a page into what stands below each heading and in each operation. Code is left out. */
function readSections(body: string, page: number, find: (endpoint: string) => number | undefined): SectionRow[] {
  const sections: SectionRow[] = [[page, '', '', '']];
  for (const line of proseLines(body)) {
    const last = sections.at(-1) ?? [page, '', '', ''];
    const [, level = '', title = ''] = HEADING.exec(line) ?? [];
    const [, endpoint] = OPERATION.exec(line) ?? [];
    if (endpoint) sections.push([find(endpoint) ?? page, '', '', '']);
    else if (level.length > 1) sections.push([last[0], ...headingOf(title), '']);
    else if (!level && !MARKUP.test(line)) last[3] = `${last[3]} ${plainText(line)}`.trim();
  }
  return sections.filter(([, , heading, text]) => heading || text);
}

/** A heading's anchor and text; the anchor may be given as `{#anchor}`. */
function headingOf(source: string): [anchor: string, title: string] {
  const [, text = source, anchor] = /^(.*?) *\{#([^}]+)\}$/.exec(source) ?? [];
  const title = plainText(text);
  return [anchor ?? headingAnchor(title), title];
}

function proseLines(body: string): string[] {
  const kindOf = createFenceReader();
  return body.split(/\r?\n/).filter((line) => kindOf(line) === 'text');
}

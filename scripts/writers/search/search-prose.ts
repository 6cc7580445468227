import type { DocsPage } from '../../docs/docs-pages.ts';
import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { plainText } from '../../docs/plain-text.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { endpointOf } from '../../spec/locations.ts';
import type { Entries } from './search-entries.ts';
import type { ProsePart, SectionRow } from './search-model.ts';

/** Rules of tables are no prose. */
const TABLE_RULE = /^ *\|?[ :|-]+\|[ :|-]*$/;

/** Makes the fourth part: descriptions and prose of all pages that have an entry, by heading. */
export function makeProsePart(catalog: Catalog, pages: readonly DocsPage[], entries: Entries): ProsePart {
  const byEndpoint = new Map(
    catalog.operations.map((operation) => [endpointOf(operation), entries.operations.get(operation.id)]),
  );
  const sections = pages.flatMap((page): SectionRow[] => {
    const entry = entries.pages.get(page.url);
    if (entry === undefined) return [];
    const description = page.description ? plainText(page.description) : '';
    const rows = readSections(page.markdown(), entry, (endpoint) => byEndpoint.get(endpoint));
    return [...(description ? [[entry, '', '', description] satisfies SectionRow] : []), ...rows];
  });
  return { sections };
}

/** Splits a page into the text below each heading and in each operation, without code. */
function readSections(
  { lines, lineKinds, headings, containers }: MarkdownPage,
  page: number,
  find: (endpoint: string) => number | undefined,
): SectionRow[] {
  const headingsByLine = new Map(headings.map((heading) => [heading.line, heading]));
  const endpoints = new Map(containers.map(({ name, info, line }) => [line, name === 'operation' ? info : undefined]));
  const sections: SectionRow[] = [[page, '', '', '']];
  for (const [index, line] of lines.entries()) {
    const last = sections.at(-1) ?? [page, '', '', ''];
    const heading = headingsByLine.get(index + 1);
    const endpoint = endpoints.get(index + 1);
    if (endpoint) sections.push([find(endpoint) ?? page, '', '', '']);
    else if (heading && heading.level > 1) sections.push([last[0], heading.anchor, heading.text, '']);
    else if (!heading && lineKinds[index] === 'text' && !TABLE_RULE.test(line))
      last[3] = `${last[3]} ${plainText(line)}`.trim();
  }
  return sections.filter(([, , heading, text]) => heading || text);
}

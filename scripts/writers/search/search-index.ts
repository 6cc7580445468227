import type { DocsPage } from '../../docs/docs-pages.ts';
import { hashText } from '../../lib/hash.ts';
import type { Output } from '../../lib/outputs.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import type { Publication } from '../site-files/publication.ts';
import { characterTables } from './character-tables.ts';
import { type Entries, makeEntries } from './search-entries.ts';
import { makeFieldParts } from './search-fields.ts';
import { type Entry, type EntryRow, type IndexParts, KINDS, MANIFEST, PARTS, SEARCH_FOLDER } from './search-model.ts';
import { makeProsePart } from './search-prose.ts';

/** Builds the index from the catalog and from the prose of pages. */
export function makeIndex(catalog: Catalog, pages: readonly DocsPage[]): IndexParts {
  const entries = makeEntries(catalog, pages);
  return {
    titles: titlesPart(entries),
    ...makeFieldParts(catalog, entries),
    prose: makeProsePart(catalog, pages, entries),
  };
}

/** Builds the first part of the index alone. */
export const makeTitles = (catalog: Catalog, pages: readonly DocsPage[]): IndexParts['titles'] =>
  titlesPart(makeEntries(catalog, pages));

const titlesPart = ({ list }: Entries): IndexParts['titles'] => ({
  entries: list.map(toRow),
  characters: characterTables(list.flatMap(({ title, breadcrumb }) => [title, breadcrumb])),
});

/**
 * The index as files of the built site: the hash in a part's name keeps browsers from using a stale copy, and a manifest
 * lists the names.
 */
export function searchFiles(catalog: Catalog, pages: readonly DocsPage[]): Output[] {
  const index = makeIndex(catalog, pages);
  const parts = PARTS.map((part) => {
    const content = JSON.stringify(index[part]);
    return { part, name: `${part}.${hashText(content).slice(0, 8)}.json`, content };
  });
  const manifest = Object.fromEntries(parts.map(({ part, name }) => [part, name]));
  return [
    { path: `${SEARCH_FOLDER}/${MANIFEST}`, content: JSON.stringify(manifest) },
    ...parts.map(({ name, content }) => ({ path: `${SEARCH_FOLDER}/${name}`, content })),
  ];
}

/** The search index among the files next to the pages. */
export const searchIndex: Publication = {
  matches: (path) => path.startsWith(`${SEARCH_FOLDER}/`),
  files: ({ catalog, pages }) => searchFiles(catalog, pages),
};

function toRow({ kind, title, breadcrumb, words, method, path, url, rank, isFirst }: Entry): EntryRow {
  return [KINDS.indexOf(kind), title, breadcrumb, words, method, path, url, rank, isFirst ? 1 : 0];
}

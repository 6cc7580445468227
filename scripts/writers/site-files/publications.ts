import type { DocsPage } from '../../docs/docs-pages.ts';
import type { Output } from '../../lib/outputs.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import type { LoadedSpec } from '../../spec/load/load-spec.ts';
import { markdownPages } from '../markdown/markdown-pages.ts';
import { crawlerFiles, pageTitles } from './crawler-files.ts';
import { operationIndexPublication } from './operation-index.ts';
import { searchIndex } from './search-files.ts';
import { specDocuments } from './spec-documents.ts';

/** All that the files beside the pages are made from. */
export interface SiteContent {
  project: string;
  /** The site's folder on its host, with slashes around. */
  base: string;
  /** Address of the site on its host, with a slash at the end: `https://host/base/`. Undefined when it isn't known. */
  address: string | undefined;
  catalog: Catalog;
  pages: readonly DocsPage[];
  /** The spec as it is written, for what is made from its text. */
  spec(): Promise<LoadedSpec>;
}

/** A kind of files that are published beside the pages. Paths are those in the built site, `/` between folders. */
export interface Publication {
  /** Whether it makes the file of this path, if there is such a file. */
  matches(path: string): boolean;
  /** Makes its files; only that of a path when one is given, if that spares work. Writes nothing. */
  files(content: SiteContent, path?: string): readonly Output[] | Promise<readonly Output[]>;
}

/** Everything in the built site that is neither a page nor part of one. */
export const PUBLICATIONS: readonly Publication[] = [
  specDocuments,
  operationIndexPublication,
  markdownPages,
  searchIndex,
  crawlerFiles,
  pageTitles,
];

/** Makes all files beside the pages. */
export async function publishedFiles(content: SiteContent): Promise<Output[]> {
  const made: Output[] = [];
  for (const { files } of PUBLICATIONS) made.push(...(await files(content)));
  return made;
}

/** Makes one of the files beside the pages; undefined when there is none at this path. */
export async function publishedFile(content: SiteContent, path: string): Promise<Output | undefined> {
  for (const publication of PUBLICATIONS) {
    if (!publication.matches(path)) continue;
    const files = await publication.files(content, path);
    return files.find((file) => file.path === path);
  }
  return undefined;
}

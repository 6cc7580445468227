import { livePublication } from '../live/live-publication.ts';
import { typesPublication } from '../live/types/types-publication.ts';
import { packagesPublication } from '../packages/packages-publication.ts';
import { markdownPages } from '../writers/markdown/markdown-pages.ts';
import { searchIndex } from '../writers/search/search-index.ts';
import { changeFeed } from '../writers/site-files/change-feed.ts';
import { crawlerFiles, pageTitles } from '../writers/site-files/crawler-files.ts';
import { errorAnswersPublication } from '../writers/site-files/error-answers.ts';
import { operationIndexPublication } from '../writers/site-files/operation-index.ts';
import type { Publication, PublishedFile, SiteContent } from '../writers/site-files/publication.ts';
import { specDocuments } from '../writers/site-files/spec-documents.ts';
import { signatureFrame } from './signature-frame.ts';

/** Everything in the built site that is neither a page nor part of one. */
export const PUBLICATIONS: readonly Publication[] = [
  specDocuments,
  operationIndexPublication,
  errorAnswersPublication,
  markdownPages,
  searchIndex,
  changeFeed,
  crawlerFiles,
  pageTitles,
  packagesPublication,
  signatureFrame,
  livePublication,
  typesPublication,
];

/** Writes all files next to the pages, those of one publication after the other: all at once would take much memory. */
export async function* publishedFiles(content: SiteContent): AsyncGenerator<readonly PublishedFile[]> {
  for (const { files } of PUBLICATIONS) yield files(content);
}

/** Writes one of the files next to the pages; undefined when there is none at this path. */
export async function publishedFile(content: SiteContent, path: string): Promise<PublishedFile | undefined> {
  for (const publication of PUBLICATIONS) {
    if (!publication.matches(path)) continue;
    const files = await publication.files(content, path);
    return files.find((file) => file.path === path);
  }
  return undefined;
}

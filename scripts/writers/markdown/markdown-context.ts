import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocsPage } from '../../docs/docs-pages.ts';
import { createSiteIndex, type SiteIndex } from '../../reference/site-index.ts';
import type { SiteContent } from '../site-files/publication.ts';
import type { LinkTo } from './markdown-syntax.ts';
import { markdownUrl } from './markdown-urls.ts';

/** The content that Markdown pages are written from. */
export interface MarkdownContext {
  site: SiteIndex;
  /** The prefix of all addresses: the site's address, or its base where that is not known. */
  root: string;
  linkTo: LinkTo;
  /** Keyed by name: `openapi/v3/pay/transactions/jsapi`, `guide/client`. */
  pages: ReadonlyMap<string, DocsPage>;
  /** Reads the text of a file of the project. Throws when there is none. */
  read(file: string): string;
}

/** Arranges the content of a site for its Markdown pages. */
export function createMarkdownContext({ catalog, pages, address, base, project }: SiteContent): MarkdownContext {
  const root = address ?? base;
  return {
    site: createSiteIndex(catalog),
    root,
    linkTo: (to) => markdownUrl(to, root),
    pages: new Map(pages.map((page) => [page.name, page])),
    read: (file) => readFileSync(join(project, file), 'utf8'),
  };
}

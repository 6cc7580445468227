import { type DocsPage, readDocsPages } from '../../docs/docs-pages.ts';
import { type SiteVariables, siteAddress, siteBase } from '../../lib/site-address.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { type LoadedSpec, loadSpec } from '../../spec/load/load-spec.ts';

/** The input of all files next to the pages. */
export interface SiteContent {
  project: string;
  /** The site's folder on its host, with slashes around. */
  base: string;
  /** Address of the site on its host, with a slash at the end: `https://host/base/`. Undefined when it isn't known. */
  address: string | undefined;
  catalog: Catalog;
  pages: readonly DocsPage[];
  /** Loads the spec as it is written, for files that are made from its text. */
  spec(): Promise<LoadedSpec>;
}

/** A file of the built site, text or bytes. */
export interface PublishedFile {
  path: string;
  content: string | Buffer;
}

/** A kind of files that are published next to the pages. Paths are those in the built site, `/` between folders. */
export interface Publication {
  /** Whether it writes the file of this path, if there is such a file. */
  matches(path: string): boolean;
  /** Renders its files, or only that of a given path where that saves work; writes nothing to disk. */
  files(content: SiteContent, path?: string): readonly PublishedFile[] | Promise<readonly PublishedFile[]>;
}

/** Reads the content of a project. Throws when the spec has problems. */
export async function readSiteContent(project: string, variables: SiteVariables): Promise<SiteContent> {
  return siteContent(project, variables, await loadSpec(project));
}

/** The content of a project whose spec is loaded. */
export async function siteContent(project: string, variables: SiteVariables, loaded: LoadedSpec): Promise<SiteContent> {
  return {
    ...{ project, base: siteBase(variables), address: siteAddress(variables) },
    catalog: loaded.catalog,
    pages: await readDocsPages(project),
    spec: async () => loaded,
  };
}

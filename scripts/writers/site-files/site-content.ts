import { readDocsPages } from '../../docs/docs-pages.ts';
import { type SiteVariables, siteAddress, siteBase } from '../../lib/site-address.ts';
import { loadSpec } from '../../spec/load/load-spec.ts';
import type { SiteContent } from './publications.ts';

/** Reads what the files beside the pages of a project are made from. Throws when the spec has problems. */
export async function readSiteContent(project: string, variables: SiteVariables): Promise<SiteContent> {
  const loaded = await loadSpec(project);
  return {
    ...{ project, base: siteBase(variables), address: siteAddress(variables) },
    catalog: loaded.catalog,
    pages: await readDocsPages(project),
    spec: async () => loaded,
  };
}

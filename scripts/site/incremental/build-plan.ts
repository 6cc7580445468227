import type { SiteConfig } from 'vitepress';
import type { PageKeys } from '../../../.vitepress/internals/page-keys.ts';
import { type BuiltPage, globalHash, isBuilt, type PageRecord } from './page-record.ts';

/** What one build is to make. */
export interface BuildPlan {
  shell: string;
  /** Pages to be built. */
  wanted: Set<string>;
  /** Pages that stay as they are in the built site. */
  kept: Record<string, BuiltPage>;
  /** The built site as it was, when only a part of it is built. */
  before?: PageRecord;
}

/** Finds the pages that are not as they were, which takes their rendering; all of them when it is not the same site. */
export async function createBuildPlan(
  project: string,
  site: SiteConfig,
  keys: PageKeys,
  before: PageRecord | undefined,
): Promise<BuildPlan> {
  // A date from the version control is no part of a page's key.
  const shell = globalHash(project, site.pages, site.lastUpdated ? Date.now() : '');
  if (before?.shell !== shell) return { shell, wanted: new Set(site.pages), kept: {} };
  await keys.renderAll(site);
  const kept: BuildPlan['kept'] = {};
  const kinds = new Set<string>();
  for (const page of site.pages) {
    const built = before.pages[page];
    const isSame = built?.key === (await keys.keyOf(site, page)) && isBuilt(site.outDir, page, built);
    // Shared scripts export what pages import: one page of each kind is built along, so that they stay as they are.
    if (isSame && kinds.has(built.imports)) kept[page] = built;
    if (isSame) kinds.add(built.imports);
  }
  return { shell, wanted: new Set(site.pages.filter((page) => !kept[page])), kept, before };
}

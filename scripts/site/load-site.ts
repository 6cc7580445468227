import { type HoverSession, openHoverSession } from '../hovers/hover-session.ts';
import { createSiteIndex, type SiteIndex } from '../reference/site-index.ts';
import type { Catalog } from '../spec/catalog-model.ts';
import { loadSpec } from '../spec/load/load-spec.ts';
import { declarationsWritten } from './build-messages.ts';
import { type LiveSpec, openLiveSpec } from './dev/live-spec.ts';

/** The data that pages are made of. */
export interface Site {
  project: string;
  session: HoverSession;
  /** The spec of a served site, which follows its files. */
  spec: LiveSpec;
  catalog: Catalog;
  siteIndex: SiteIndex;
}

/** Loads the site of a project. Throws while its spec has problems. */
export async function loadSite(project: string, command: 'build' | 'serve'): Promise<Site> {
  const session = openHoverSession({ root: project, onOutput: log });
  const spec = openLiveSpec(project);
  try {
    const catalog = command === 'serve' ? await loadServed(spec, session) : await loadBuilt(project);
    return { project, session, spec, catalog, siteIndex: createSiteIndex(catalog) };
  } catch (error) {
    session.close();
    throw error;
  }
}

/** Loads the spec of a site that is built, while another process writes the declarations; no sources are kept for later changes. */
async function loadBuilt(project: string): Promise<Catalog> {
  const loading = loadSpec(project);
  loading.catch(() => undefined); // problems of the spec are told by the process that writes the declarations, if there is one
  await declarationsWritten();
  return (await loading).catalog;
}

/** Loads the spec. Declarations that differ from it are written by the first update, once a page is shown. */
function loadServed(spec: LiveSpec, session: HoverSession): Promise<Catalog> {
  // The compiler's process reads all declarations while this one reads the spec.
  session.warm().catch((error: unknown) => log(String(error)));
  return spec.load();
}

function log(message: string): void {
  process.stderr.write(`${message}\n`);
}

import { type HoverSession, openHoverSession } from '../hovers/hover-session.ts';
import { createSiteIndex, type SiteIndex } from '../reference/site-index.ts';
import type { Catalog } from '../spec/catalog-model.ts';
import { loadSpec, throwProblems } from '../spec/load/load-spec.ts';
import { type LiveSpec, openLiveSpec } from './dev/live-spec.ts';

/** What pages are made of. */
export interface Site {
  project: string;
  session: HoverSession;
  /** For a served site: the spec that it was opened with, which follows its files. */
  spec: LiveSpec;
  catalog: Catalog;
  catalogue: SiteIndex;
}

/** Opens the site of a project; for one that is served, declarations that are missing or stale are written. Throws while its spec has problems. */
export async function loadSite(project: string, command: 'build' | 'serve'): Promise<Site> {
  const session = openHoverSession({ root: project, onOutput: tell });
  const spec = openLiveSpec(project);
  try {
    // What a built site would keep of its sources for further changes is of no use to it.
    const catalog = command === 'serve' ? await loadServed(spec, session) : (await loadSpec(project)).catalog;
    return { project, session, spec, catalog, catalogue: createSiteIndex(catalog) };
  } catch (error) {
    session.close();
    throw error;
  }
}

/** Loads the spec, and brings the declarations up to it. */
async function loadServed(spec: LiveSpec, session: HoverSession): Promise<Catalog> {
  // The compiler's process reads all declarations while this one reads the spec.
  session.warm().catch((error: unknown) => tell(String(error)));
  const catalog = await spec.load();
  await writeTypes(spec, session);
  return catalog;
}

/** Before any hovers are made: those that show nothing of a missing declaration would be stored as if that were all. */
async function writeTypes(spec: LiveSpec, session: HoverSession): Promise<void> {
  const { written, problems } = await spec.update([]);
  throwProblems(problems);
  if (written.length === 0) return;
  tell(`virtual-types: ${written.length} files written`);
  session.refresh();
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

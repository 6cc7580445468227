import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageBlocks } from '../../scripts/hovers/page-blocks.ts';
import type { Problem } from '../../scripts/lib/problem.ts';
import { createSiteIndex, type SiteIndex } from '../../scripts/reference/site-index.ts';
import { startCheckProcess } from '../../scripts/site/dev/check-process.ts';
import { createDeferredCheck } from '../../scripts/site/dev/deferred-check.ts';
import { createProblemReporter } from '../../scripts/site/dev/problem-reporter.ts';
import type { Site } from '../../scripts/site/load-site.ts';
import { createErrorOverlay } from './error-overlay.ts';
import type { Reload } from './reload-pages.ts';

/** What the parts of a served site tell it. */
export interface DevSite extends Reload {
  /** A page is asked for. */
  asked(): void;
  /** A page is made, and these are the problems of its blocks. */
  report(page: string, problems: readonly Problem[]): void;
}

/** Follows the project's files: spec, types and hovers at once, and with `check` the check's problems as an overlay. */
export function createDevSite(site: Site, check: boolean): DevSite {
  const { spec, session } = site;
  const told = createProblemReporter();
  const gate = startCheckProcess(site.project, told.check, told.failed);
  const first = createDeferredCheck();
  const takeOver = async (changed: readonly string[]): Promise<string[]> => {
    first.done();
    if (!changed.some((file) => file.startsWith('openapi/'))) return [];
    const { catalog, problems, written } = await spec.update(changed);
    told.spec(problems);
    if (catalog) Object.assign(site, { catalog, catalogue: createSiteIndex(catalog) });
    return written;
  };
  return {
    asked: first.asked,
    report(page, problems) {
      told.page(page, problems);
      first.made();
    },
    start(server, look) {
      told.open(createErrorOverlay(server, site.project));
      first.start(look);
      server.httpServer?.once('close', () => {
        first.done();
        gate.close();
        session.close();
      });
    },
    async takeOver(changed, open) {
      const before = site.catalogue;
      const written = await takeOver(changed);
      // An example's own text is part of what its hovers are known by; other files are looked at anew.
      if (written.length || changed.some((file) => file.startsWith('snippets/'))) session.refresh();
      if (check) gate.check([...changed, ...written]);
      told.forget(changed);
      return open.filter((page) => isStale(site, { before, changed }, page));
    },
  };
}

/** Whether a page shows something else than when it was rendered: its operations, its place among others, its hovers. */
function isStale(
  { project, session, catalogue: now }: Site,
  { before, changed }: { before: SiteIndex; changed: readonly string[] },
  page: string,
): boolean {
  const name = page.replace(/^openapi\/|\.md$/g, '');
  if (now !== before && JSON.stringify(partOf(now, name)) !== JSON.stringify(partOf(before, name))) return true;
  // Overviews show the descriptions of other pages.
  if (page.startsWith('product/') && changed.some((file) => file.startsWith('docs/'))) return true;
  const file = `docs/${page}`;
  const source = readFileSync(join(project, file), 'utf8');
  // VitePress itself renders a page anew when it, or what it embeds, has changed.
  const others = pageBlocks(project, file, source).filter((block) => !changed.includes(block.page?.file ?? block.file));
  return others.some((block) => !session.isStored(block));
}

/** What a page takes from the catalogue; a page without operations may show all of it. */
function partOf(catalogue: SiteIndex, name: string): unknown {
  const webhook = name.startsWith('webhook/') ? catalogue.webhooks.get(name.slice('webhook/'.length)) : undefined;
  const operations = [...catalogue.operations.values()].filter((operation) => operation.name === name);
  const own = webhook ? [webhook] : operations;
  if (own.length) return [own, catalogue.pages.get(name)];
  return [catalogue.products, ...catalogue.operations.values(), ...catalogue.webhooks.values()];
}

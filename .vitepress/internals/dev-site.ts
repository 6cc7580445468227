import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageBlocks } from '../../scripts/hovers/page-blocks.ts';
import type { Problem } from '../../scripts/lib/problem.ts';
import { navigationName } from '../../scripts/reference/navigation/page-name.ts';
import { createSiteIndex, type SiteIndex } from '../../scripts/reference/site-index.ts';
import { startCheckProcess } from '../../scripts/site/dev/check-process.ts';
import { createFirstUpdate } from '../../scripts/site/dev/first-update.ts';
import { createProblemReporter } from '../../scripts/site/dev/problem-reporter.ts';
import type { Site } from '../../scripts/site/load-site.ts';
import { createErrorOverlay } from './error-overlay.ts';
import type { RequestListener } from './prewarm-page.ts';
import type { PageUpdater } from './reload-pages.ts';

/** A served site: it follows the project's files, and gets what its parts observe. */
export interface DevSite extends PageUpdater, RequestListener {
  /** Reports a page that was rendered, with the problems of its code. */
  reportPage(page: string, problems: readonly Problem[]): void;
}

/** Creates a site whose spec, types and hovers follow every change at once; with `check`, the check runs after each. */
export function createDevSite(site: Site, check: boolean): DevSite {
  const { spec, session } = site;
  const reporter = createProblemReporter();
  const checkProcess = startCheckProcess(site.project, reporter.reportCheck, reporter.logFailure);
  const firstUpdate = createFirstUpdate();
  let isFirst = true;
  const updateSpec = async (changed: readonly string[]): Promise<string[]> => {
    firstUpdate.cancel();
    const hasChanged = changed.some((file) => file.startsWith('openapi/'));
    // The first update also finds declarations that were stale or missing when the site was loaded.
    if (!hasChanged && !isFirst) return [];
    const { catalog, problems, written } = await spec.update(changed);
    reporter.reportSpec(problems);
    if (catalog && hasChanged) Object.assign(site, { catalog, siteIndex: createSiteIndex(catalog) });
    if (isFirst && written.length) process.stderr.write(`virtual-types: ${written.length} files written\n`);
    isFirst = false;
    return written;
  };
  return {
    pageRequested: firstUpdate.pageRequested,
    requested: firstUpdate.requested,
    reportPage(page, problems) {
      reporter.reportPage(page, problems);
      firstUpdate.pageRendered();
    },
    start(server, update) {
      reporter.attach(createErrorOverlay(server, site.project));
      firstUpdate.start(update);
      server.httpServer?.once('close', () => {
        firstUpdate.cancel();
        checkProcess.close();
        session.close();
      });
    },
    async update(changed, open) {
      const before = site.siteIndex;
      const written = await updateSpec(changed);
      // The key of an example's hovers has the example's own text; other files that they depend on are read again.
      if (written.length || changed.some((file) => file.startsWith('snippets/'))) session.refresh();
      if (check) checkProcess.check([...changed, ...written]);
      reporter.clearPages(changed);
      return open.filter((page) => isStale(site, { before, changed }, page));
    },
  };
}

/** Whether the rendering of a page is stale: its operations, its place in the navigation, its hovers. */
function isStale(
  { project, session, siteIndex: now }: Site,
  { before, changed }: { before: SiteIndex; changed: readonly string[] },
  page: string,
): boolean {
  const name = navigationName(page);
  if (now !== before && JSON.stringify(partOf(now, name)) !== JSON.stringify(partOf(before, name))) return true;
  // Overviews show the descriptions of other pages.
  if (page.startsWith('product/') && changed.some((file) => file.startsWith('docs/'))) return true;
  const file = `docs/${page}`;
  const source = readFileSync(join(project, file), 'utf8');
  // VitePress itself renders a page again when it, or what it embeds, has changed.
  const others = pageBlocks(project, file, source).filter((block) => !changed.includes(block.page?.file ?? block.file));
  return others.some((block) => !session.isStored(block));
}

/** The part of the index that a page shows; a page without operations may show all of it. */
function partOf(siteIndex: SiteIndex, name: string): unknown {
  const webhook = name.startsWith('webhook/') ? siteIndex.webhooks.get(name.slice('webhook/'.length)) : undefined;
  const operations = [...siteIndex.operations.values()].filter((operation) => operation.name === name);
  const call = name.startsWith('client/') ? siteIndex.clientCalls.get(name.slice('client/'.length)) : undefined;
  const own = webhook ? [webhook] : call ? [call] : operations;
  if (own.length) return [own, siteIndex.pages.get(name)];
  return [
    siteIndex.products,
    ...siteIndex.operations.values(),
    ...siteIndex.webhooks.values(),
    ...siteIndex.clientCalls.values(),
  ];
}

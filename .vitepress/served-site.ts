import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../scripts/catalog/model.ts';
import { startGate } from '../scripts/dev/gate.ts';
import { openLiveSpec } from '../scripts/dev/live-spec.ts';
import { pageBlocks } from '../scripts/hovers/page-blocks.ts';
import type { HoverSession } from '../scripts/hovers/session.ts';
import type { Problem } from '../scripts/lib/problem.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { createOverlay, type Overlay, problemText } from './overlay.ts';
import type { Reload } from './reload.ts';

/** What a served site exchanges while it runs. */
export interface ServedSite {
  project: string;
  session: HoverSession;
  catalogue(): SiteCatalogue;
  exchange(catalog: Catalog): void;
  /** Whether the check runs beside the site. */
  check: boolean;
}

/** Follows the project's files: spec, types and hovers at once, and the check's problems as an overlay. */
export function serveSite(site: ServedSite): Reload & { report(page: string, problems: readonly Problem[]): void } {
  const spec = openLiveSpec(site.project);
  const told = createTold();
  const gate = startGate(site.project, told.check, told.failed);
  const takeOver = async (changed: readonly string[]): Promise<string[]> => {
    if (!changed.some((file) => file.startsWith('openapi/'))) return [];
    const { catalog, problems, written } = await spec.update(changed);
    told.spec(problems);
    if (catalog) site.exchange(catalog);
    return written;
  };
  return {
    report: told.page,
    start(server) {
      told.open(createOverlay(server, site.project));
      // Else the first edit would wait for the whole spec.
      const warm = site.session.warm().then(() => spec.update([]));
      warm.catch((error: unknown) => told.failed(String(error)));
      if (site.check) gate.check();
      server.httpServer?.once('close', () => {
        gate.close();
        site.session.close();
      });
    },
    async takeOver(changed, open) {
      const before = site.catalogue();
      const written = await takeOver(changed);
      // An example's own text is part of what its hovers are known by; other files are looked at anew.
      if (written.length || changed.some((file) => file.startsWith('snippets/'))) site.session.refresh();
      if (site.check) gate.check([...changed, ...written]);
      told.forget(changed);
      return open.filter((page) => isStale(site, { before, changed }, page));
    },
  };
}

/** Whether a page shows something else than when it was rendered: its operations, its place among others, its hovers. */
function isStale(
  { project, session, catalogue }: ServedSite,
  { before, changed }: { before: SiteCatalogue; changed: readonly string[] },
  page: string,
): boolean {
  const now = catalogue();
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
function partOf(catalogue: SiteCatalogue, name: string): unknown {
  const webhook = name.startsWith('webhook/') ? catalogue.webhooks.get(name.slice('webhook/'.length)) : undefined;
  const operations = [...catalogue.operations.values()].filter((operation) => operation.name === name);
  const own = webhook ? [webhook] : operations;
  if (own.length) return [own, catalogue.pages.get(name)];
  return [catalogue.products, ...catalogue.operations.values(), ...catalogue.webhooks.values()];
}

/** Gathers what spec, hovers and check say, and tells the terminal and the browsers. */
function createTold() {
  const said: { spec: readonly Problem[]; pages: Map<string, readonly Problem[]>; check: readonly Problem[] } = {
    spec: [],
    pages: new Map(),
    check: [],
  };
  const state: { overlay?: Overlay; printed?: string } = {};
  const tell = (): void => {
    const problems = distinct([...said.spec, ...said.check, ...[...said.pages.values()].flat()]);
    state.overlay?.show(problems);
    const text = problems.map(problemText).join('\n');
    if (text === state.printed) return;
    state.printed = text;
    process.stdout.write(text ? `\n${text}\n\n` : 'check: no problems\n');
  };
  return {
    open(overlay: Overlay) {
      state.overlay = overlay;
    },
    spec(problems: readonly Problem[]) {
      said.spec = problems;
      if (problems.length) tell();
    },
    page(page: string, problems: readonly Problem[]) {
      const had = said.pages.get(page)?.length;
      said.pages.set(page, problems);
      if (had || problems.length) tell();
    },
    check(problems: readonly Problem[], complete: boolean) {
      said.check = problems;
      // What pages said of examples was said sooner, and is repeated now if it still holds.
      if (complete) for (const [page, each] of said.pages) said.pages.set(page, each.filter(ofPages));
      // Before the compiler has spoken, no problems are no news.
      if (complete || problems.length) tell();
    },
    /** What was said of changed pages; they say it again if it still holds. */
    forget(changed: readonly string[]) {
      for (const file of changed) said.pages.delete(file);
    },
    failed(message: string) {
      process.stderr.write(`${message}\n`);
    },
  };
}

const ofPages = ({ file }: Problem): boolean => file.startsWith('docs/');

/** The hovers' compiler and the check's find the same fault at the same place. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [placeOf(problem), problem])).values()];
}

const placeOf = ({ file, line, message }: Problem): string => `${file}:${line} ${message.split('\n')[0]}`;

import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { MarkdownRenderer, SiteConfig } from 'vitepress';
import {
  type BuiltPage,
  globalHash,
  isBuilt,
  openRecord,
  type PageRecord,
  type RecordFile,
} from '../../scripts/site/page-record.ts';
import { addHashes, addOutputs, type Outputs, removeOld } from './bundle-outputs.ts';
import { type PageKeys, renderPages } from './page-keys.ts';

/** Plan of one build. */
interface BuildPlan {
  globalHash: string;
  /** Pages to be built. */
  wanted: Set<string>;
  /** Pages that stay as they are in the built site. */
  kept: Record<string, BuiltPage>;
  /** The built site as it was, when only a part of it is built. */
  before?: PageRecord;
}

interface State {
  project: string;
  keys: PageKeys;
  record: RecordFile;
  outputs: Outputs;
  markdown?: MarkdownRenderer;
  /** Known once VitePress has started. */
  site?: SiteConfig;
  /** Made before the first of the two bundles, and kept for the second. */
  plan?: BuildPlan;
  /** Whether the files that pages share changed, so that this build can't be completed. */
  isStale: boolean;
}

/** A plugin that builds only a part of the site, and the hooks that go with it. */
export interface PartialBuild {
  plugin: Plugin;
  /** Takes the renderer of pages. */
  useRenderer(markdown: MarkdownRenderer): void;
  /** To be called as `buildEnd`. Without a record of a complete build afterwards, another build has to follow. */
  finish(): Promise<void>;
}

/**
 * Builds only the pages that changed since the last build, into the site that it left: bundling a page and rendering
 * its frame cost several times what its Markdown does. It is the same site as one built completely: whenever the program,
 * the list of pages or the shared scripts differ, all pages are built.
 */
export function partialBuild(project: string, keys: PageKeys): PartialBuild {
  const state: State = {
    ...{ project, keys, record: openRecord(project) },
    ...{ outputs: { pages: {}, shared: [] }, isStale: false },
  };
  return {
    plugin: createPlugin(state),
    useRenderer(markdown) {
      state.markdown = markdown;
    },
    finish: () => finish(state),
  };
}

function createPlugin(state: State): Plugin {
  return {
    name: 'partial-build',
    apply: 'build',
    // Vite would empty the folder whatever is to be built.
    config: (_config, { isSsrBuild }) => (isSsrBuild ? {} : { build: { emptyOutDir: false } }),
    configResolved(config: ResolvedConfig & { vitepress?: SiteConfig }) {
      if (!config.vitepress) throw new Error("No `vitepress` in Vite's configuration: has VitePress changed?");
      state.site = config.vitepress;
    },
    async options(options) {
      const { site } = state;
      if (!site) return undefined;
      state.plan ??= await begin(state, site);
      const { wanted } = state.plan;
      const inputs = Object.entries(options.input ?? {}).filter(
        ([name, file]) => name === 'app' || wanted.has(relative(site.srcDir, file)),
      );
      return { ...options, input: Object.fromEntries(inputs) };
    },
    writeBundle(_options, bundle) {
      const { site, plan, outputs } = state;
      if (!site || !plan) return;
      const isServer = this.environment.config.build.ssr !== false;
      addOutputs(site.srcDir, Object.values(bundle), outputs, isServer);
      if (!isServer) return;
      state.isStale = plan.before !== undefined && String(outputs.shared) !== String(plan.before.shared);
      // The pages that VitePress renders.
      site.pages = state.isStale ? [] : [...plan.wanted];
    },
  };
}

/** From here on the built site is that of no record, until the build is complete. */
async function begin(state: State, site: SiteConfig): Promise<BuildPlan> {
  const plan = await createPlan(state, site, state.record.read());
  state.record.write(undefined);
  if (!plan.before) rmSync(site.outDir, { recursive: true, force: true });
  return plan;
}

/** Finds the pages that are not as they were, which takes their rendering; all of them when it is not the same site. */
async function createPlan(
  { project, keys, markdown }: State,
  site: SiteConfig,
  before: PageRecord | undefined,
): Promise<BuildPlan> {
  // A date from the version control is no part of a page's key.
  const hash = globalHash(project, site.pages, site.lastUpdated ? Date.now() : '');
  if (before?.globalHash !== hash) return { globalHash: hash, wanted: new Set(site.pages), kept: {} };
  if (!markdown) throw new Error('Bundling began before the Markdown renderer was made: has VitePress changed?');
  await renderPages(site, markdown);
  const kept: BuildPlan['kept'] = {};
  const kinds = new Set<string>();
  for (const page of site.pages) {
    const built = before.pages[page];
    const isSame = built?.key === (await keys.keyOf(site, page)) && isBuilt(site.outDir, page, built);
    // Shared scripts export what pages import: one page of each kind is built along, so that they stay as they are.
    if (isSame && kinds.has(built.imports)) kept[page] = built;
    if (isSame) kinds.add(built.imports);
  }
  return { globalHash: hash, wanted: new Set(site.pages.filter((page) => !kept[page])), kept, before };
}

async function finish({ keys, record, site, plan, outputs, isStale }: State): Promise<void> {
  if (!site || !plan || isStale) return;
  const pages = { ...plan.kept };
  for (const [page, built] of Object.entries(outputs.pages)) {
    pages[page] = { key: await keys.keyOf(site, page), ...built };
    removeOld(site.outDir, page, built.script, plan.before?.pages[page]?.script);
  }
  await addHashes(site.outDir, Object.values(plan.kept));
  record.write({ globalHash: plan.globalHash, shared: outputs.shared, pages });
}

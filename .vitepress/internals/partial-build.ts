import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { SiteConfig } from 'vitepress';
import { type BuildPlan, createBuildPlan } from '../../scripts/site/incremental/build-plan.ts';
import { BUILD_AGAIN, openRecord, type RecordFile } from '../../scripts/site/incremental/page-record.ts';
import { addHashes, noteOutputs, type Outputs, removeOld } from './bundle-outputs.ts';
import type { PageKeys } from './page-keys.ts';

interface State {
  record: RecordFile;
  /** Known once VitePress has started. */
  site?: SiteConfig;
  /** Made before the first of the two bundles, and kept for the second. */
  plan?: BuildPlan;
  made: Outputs;
}

/**
 * Builds only the pages that changed since the last build, into the site that it left: bundling a page and rendering
 * its frame cost several times what its Markdown does. It is the same site as one built whole: whenever the program,
 * the list of pages or the shared scripts differ, all pages are built. `finish` is to be called as `buildEnd`.
 */
export function partialBuild(project: string, keys: PageKeys): { plugin: Plugin; finish(): Promise<void> } {
  const state: State = { record: openRecord(project), made: { pages: {}, shared: [] } };
  const plugin: Plugin = {
    name: 'partial-build',
    apply: 'build',
    // Vite would empty the folder whatever is to be built.
    config: (_config, { isSsrBuild }) => (isSsrBuild ? {} : { build: { emptyOutDir: false } }),
    configResolved(config: ResolvedConfig & { vitepress?: SiteConfig }) {
      if (config.vitepress) state.site = config.vitepress;
    },
    async options(options) {
      const { site } = state;
      if (!site) return undefined;
      state.plan ??= await begin(project, site, keys, state.record);
      const { wanted } = state.plan;
      const inputs = Object.entries(options.input ?? {}).filter(
        ([name, file]) => name === 'app' || wanted.has(relative(site.srcDir, file)),
      );
      return { ...options, input: Object.fromEntries(inputs) };
    },
    writeBundle(_options, bundle) {
      const { site, plan, made } = state;
      if (!site || !plan) return;
      const isServer = this.environment.config.build.ssr !== false;
      noteOutputs(site.srcDir, Object.values(bundle), made, isServer);
      if (!isServer) return;
      if (plan.before && String(made.shared) !== String(plan.before.shared)) process.exit(BUILD_AGAIN);
      // What VitePress is to render.
      site.pages = [...plan.wanted];
    },
  };
  return { plugin, finish: () => finish(state, keys) };
}

/** From here on the built site is that of no record, until the build is complete. */
async function begin(project: string, site: SiteConfig, keys: PageKeys, record: RecordFile): Promise<BuildPlan> {
  const plan = await createBuildPlan(project, site, keys, record.read());
  record.write(undefined);
  if (!plan.before) rmSync(site.outDir, { recursive: true, force: true });
  return plan;
}

async function finish({ record, site, plan, made }: State, keys: PageKeys): Promise<void> {
  if (!site || !plan) return;
  const pages = { ...plan.kept };
  for (const [page, built] of Object.entries(made.pages)) {
    pages[page] = { key: await keys.keyOf(site, page), ...built };
    removeOld(site.outDir, page, built.script, plan.before?.pages[page]?.script);
  }
  await addHashes(site.outDir, Object.values(plan.kept));
  record.write({ shell: plan.shell, shared: made.shared, pages });
}

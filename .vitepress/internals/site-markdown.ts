import type { Plugin } from 'vite';
import type { MarkdownOptions, MarkdownRenderer, SSGContext, UserConfig } from 'vitepress';
import type { HoverSession } from '../../scripts/hovers/hover-session.ts';
import { hashText } from '../../scripts/lib/hash.ts';
import { siteRepository } from '../../scripts/lib/site-address.ts';
import { navigationName } from '../../scripts/reference/navigation/page-name.ts';
import type { SiteIndex } from '../../scripts/reference/site-index.ts';
import { readVerifications } from '../../scripts/run/read-verifications.ts';
import { type DiagramDrawer, loadDrawer } from '../../scripts/writers/html/diagrams/diagram.ts';
import { markdownOptions } from '../../scripts/writers/html/markdown-options.ts';
import { cacheHighlights } from './highlight-cache.ts';
import { blockOf } from './hover-transformer.ts';
import { createPageKeys } from './page-keys.ts';
import { pairedColors, pairedTheme } from './paired-theme.ts';
import { partialBuild } from './partial-build.ts';
import { installPipeline, type RenderStep } from './render-pipeline.ts';
import { createRestFiles } from './rest-files.ts';
import { createServedPages } from './served-pages.ts';
import { type ReportPage, type SiteHovers, siteHovers } from './site-hovers.ts';
import { staticCodeBlocks } from './static-code-blocks.ts';
import { createStaticPages } from './static-pages.ts';

/** Input of the rendering of pages. */
export interface SiteMarkdownInput {
  project: string;
  base: string;
  command: 'build' | 'serve';
  session: HoverSession;
  siteIndex(): SiteIndex;
  report: ReportPage;
}

/** The Markdown rendering of the site: VitePress' options and their hooks. */
export interface SiteMarkdown {
  markdown: MarkdownOptions;
  /** Options of Vue's plugin. */
  vue: NonNullable<UserConfig['vue']>;
  plugins: Plugin[];
  postRender(context: SSGContext): SSGContext;
  /** To be called when all pages are made. */
  finish(outDir: string): Promise<void>;
}

/** Renders pages with hovers and static HTML; in a build, with what earlier builds have highlighted and made. */
export function siteMarkdown(input: SiteMarkdownInput): SiteMarkdown {
  const { project, base, command, session, siteIndex, report } = input;
  const hovers = siteHovers(project, session, report);
  const drawer: DiagramDrawer = {};
  const rest = createRestFiles({
    base,
    productOf: (page) => siteIndex().pages.get(navigationName(page))?.product,
  });
  const pages = command === 'build' ? createStaticPages(rest.lighten) : createServedPages();
  const keys = createPageKeys();
  const partial = partialBuild(project, keys);
  const steps: RenderStep[] = [
    hovers.step,
    { name: 'diagrams', before: (source) => loadDrawer(drawer, source) },
    staticCodeBlocks,
    pages.step,
    ...(command === 'build' ? [keys.step] : []),
  ];
  const options = markdownOptions({
    ...{ project, base, drawer, repository: siteRepository(process.env) },
    site: siteIndex,
    verified: readVerifications(project),
    codeTransformers: [pairedColors, ...hovers.transformers],
  });
  const finishers: (() => unknown)[] = [() => session.prune(), () => session.close()];
  const configure = async (markdown: MarkdownRenderer): Promise<void> => {
    await options.config?.(markdown);
    if (command === 'build') finishers.push(cacheHighlights(markdown, project, hoverFingerprint(hovers)));
    installPipeline(markdown, steps);
    partial.useRenderer(markdown);
  };
  return {
    // Rendered pages change with the spec, which VitePress' cache does not know.
    markdown: { ...options, theme: pairedTheme, config: configure, cache: command === 'build' },
    vue: pages.vue,
    plugins: [partial.plugin, pages.plugin],
    postRender: pages.postRender,
    async finish(outDir) {
      for (const finish of finishers) finish();
      await rest.write(outDir);
      await partial.finish();
    },
  };
}

/** Hash of the hovers of a highlighted block, which are shown in addition to its code. */
const hoverFingerprint =
  (hovers: SiteHovers) =>
  (code: string, attributes: string): string => {
    const block = blockOf(code.trimEnd(), 'ts', attributes);
    if (!block) return '';
    const { nodes, notations } = hovers.hoversOf(block);
    return hashText(JSON.stringify([nodes, notations]));
  };

import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { DefaultTheme, UserConfig, UserConfigFn } from 'vitepress';
import { readDocsPages } from '../scripts/docs/docs-pages.ts';
import { plainText } from '../scripts/docs/plain-text.ts';
import { findPageBlocks } from '../scripts/hovers/page-blocks.ts';
import { type Problem, problemText } from '../scripts/lib/problem.ts';
import { siteAddress, siteBase, siteRepository } from '../scripts/lib/site-address.ts';
import { navigationName } from '../scripts/reference/navigation/page-name.ts';
import { tellHoversComputed } from '../scripts/site/build-messages.ts';
import { loadSite, type Site } from '../scripts/site/load-site.ts';
import { loadSpec } from '../scripts/spec/load/load-spec.ts';
import { pageHead, SITE_NAME } from '../scripts/writers/html/page-head.ts';
import type { SiteContent } from '../scripts/writers/site-files/publication.ts';
import { withPolicy } from './internals/content-security-policy.ts';
import { createDevSite, type DevSite } from './internals/dev-site.ts';
import { ownHashes } from './internals/page-hashes.ts';
import { patchTheme } from './internals/patch-theme.ts';
import { prewarmPage } from './internals/prewarm-page.ts';
import { reloadOnChange } from './internals/reload-pages.ts';
import { servePublishedFiles } from './internals/serve-site-files.ts';
import type { ReportPage } from './internals/site-hovers.ts';
import { siteMarkdown } from './internals/site-markdown.ts';
import { stubThemeComponents } from './internals/stub-theme-components.ts';
import { themeWith } from './internals/theme-config.ts';
import { watchFiles } from './internals/watch-files.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const base = siteBase(process.env);
const address = siteAddress(process.env);
/** The current input of the files next to the pages of a served site. */
const servedContent = async (site: Site): Promise<SiteContent> => ({
  ...{ project, base, address, catalog: site.catalog },
  pages: await readDocsPages(project),
  spec: () => loadSpec(project),
});

/** Packages of the editor. It is loaded on a click: a server that found them then would reload the page. */
const EDITOR_PACKAGES = [
  ...['autocomplete', 'commands', 'language', 'lint', 'state', 'view'].map((name) => `@codemirror/${name}`),
  ...['highlight', 'javascript'].map((name) => `@lezer/${name}`),
];

/**
 * Starts the hovers of all pages of a build, which come in while pages are rendered. What is returned fails the page that
 * has a block that does not compile, with the problems of all.
 */
function startHovers({ session }: Site): ReportPage {
  const all = session.computeAll(findPageBlocks(project));
  const told = all.then(({ computed }) => {
    process.stderr.write(`hovers: ${computed} blocks computed\n`);
    tellHoversComputed();
  });
  told.catch(() => undefined); // the page that waits for them fails with it
  return async (_page, own) => {
    if (own.length) throw writersError([...(await all).problems, ...own]);
  };
}

/** The problems, each once. Where in the build they were noticed says nothing to those who write pages. */
function writersError(problems: readonly Problem[]): Error {
  const text = [...new Set(problems.map(problemText))].join('\n');
  return Object.assign(new Error(text), { stack: text });
}

const hashes = ownHashes();

/** The plugins of a site that is served. */
const servedPlugins = (site: Site, served: DevSite): Plugin[] => [
  watchFiles(project),
  reloadOnChange(project, served),
  prewarmPage(base, served),
  servePublishedFiles(base, () => servedContent(site)),
];

const siteConfig = (
  site: Site,
  pages: ReturnType<typeof siteMarkdown>,
  plugins: readonly Plugin[],
): UserConfig<DefaultTheme.Config> => ({
  lang: 'zh-Hans',
  title: SITE_NAME,
  description: '微信支付 APIv2 与 APIv3 全部接口与回调：参数、错误码，以及编译并运行过、悬停即见类型的示例。',
  base,
  srcDir: 'docs',
  outDir: 'dist',
  cacheDir: '.cache/vitepress',
  cleanUrls: true,
  // To hold transitions while the colours change, a style element would be written, which the site's policy forbids.
  appearance: { disableTransition: false },
  // A sidebar shows dozens of links: fetching all their pages would be most of what a first visit loads.
  router: { prefetchLinks: false },
  head: [
    ['link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }],
    ['meta', { name: 'theme-color', content: '#07884a' }],
  ],
  markdown: pages.markdown,
  vue: pages.vue,
  vite: {
    plugins: [stubThemeComponents(), patchTheme(), ...pages.plugins, ...plugins],
    optimizeDeps: { include: EDITOR_PACKAGES },
  },
  // Pages that did not change are not built again: what this reads must be part of a page's data.
  transformHead: ({ page, pageData }) => (page === '404.md' ? [] : pageHead(pageData, { base, address })),
  postRender: pages.postRender,
  transformHtml: (html, file, context) => withPolicy(hashes.transformHtml(html, file, context)),
  buildEnd: async (config) => {
    await hashes.buildEnd(config);
    await pages.finish(config.outDir);
  },
  transformPageData(page) {
    const navigation = site.siteIndex.pages.get(navigationName(page.relativePath));
    if (!navigation) return undefined;
    const { description: own } = page.frontmatter as { description?: string };
    const description = own ? plainText(own) : `微信支付${page.title}：请求参数、应答参数与可运行的示例。`;
    // On pages of the reference, code stands where an outline would.
    const aside = navigation.product.group === undefined;
    return { description, frontmatter: { ...page.frontmatter, ...navigation, aside } };
  },
  themeConfig: themeWith(siteRepository(process.env)),
});

const config: UserConfigFn<DefaultTheme.Config> = async ({ command }) => {
  const site = await loadSite(project, command);
  const siteIndex = (): Site['siteIndex'] => site.siteIndex;
  const of = { project, base, command, session: site.session, siteIndex };
  if (command === 'build') return siteConfig(site, siteMarkdown({ ...of, report: startHovers(site) }), []);
  const served = createDevSite(site, process.env.SITE_CHECK !== 'off');
  return siteConfig(site, siteMarkdown({ ...of, report: served.reportPage }), servedPlugins(site, served));
};

export default config;

import { fileURLToPath } from 'node:url';
import type { DefaultTheme, UserConfigFn } from 'vitepress';
import type { ParsedFiles } from '../scripts/catalog/load.ts';
import { siteBase } from '../scripts/site/base.ts';
import { loadSpec } from '../scripts/site/load-spec.ts';
import { refreshTypes } from '../scripts/site/refresh-types.ts';
import { plainDescription } from '../scripts/words/description.ts';
import { type SiteCatalogue, siteCatalogue } from './catalogue.ts';
import { type SiteHovers, siteHovers } from './hovers/site-hovers.ts';
import { markdownOptions } from './markdown/options.ts';
import { reloadOnSpecChange } from './reload.ts';
import { siteTheme } from './site-theme.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const base = siteBase(process.env);
// Filled by the first reload: a build has none, and need not keep what it has parsed.
const parsed: ParsedFiles = new Map();
const site: { catalogue: SiteCatalogue; hovers?: SiteHovers } = {
  catalogue: siteCatalogue((await loadSpec(project)).catalog),
};

async function reload(): Promise<void> {
  const { catalog } = await loadSpec(project, parsed);
  await refreshTypes(project, catalog);
  site.catalogue = siteCatalogue(catalog);
  site.hovers?.refresh();
}

async function openHovers(command: 'build' | 'serve'): Promise<SiteHovers> {
  site.hovers = await siteHovers(project, command, (message) => process.stderr.write(`${message}\n`));
  return site.hovers;
}

const config: UserConfigFn<DefaultTheme.Config> = async ({ command }) => ({
  lang: 'zh-Hans',
  title: '微信支付接口手册',
  description: '微信支付 APIv2 与 APIv3 全部接口：参数表，以及经过编译、悬停即见类型的示例。',
  base,
  srcDir: 'docs',
  outDir: 'dist',
  cacheDir: '.cache/vitepress',
  cleanUrls: true,
  // A sidebar shows dozens of links: fetching all their pages would be most of what a first visit loads.
  router: { prefetchLinks: false },
  head: [
    ['link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }],
    ['meta', { name: 'theme-color', content: '#07884a' }],
  ],
  markdown: {
    ...markdownOptions({
      project,
      base,
      findOperation: (endpoint) => site.catalogue.operations.get(endpoint),
      catalogue: () => site.catalogue,
      codeTransformers: (await openHovers(command)).transformers,
    }),
    // Rendered pages change with the spec, which the cache does not know; a build renders each page once per bundle.
    cache: command === 'build',
  },
  vite: { plugins: [reloadOnSpecChange(project, reload)] },
  transformPageData(page) {
    const navigation = site.catalogue.pages.get(page.relativePath.replace(/^openapi\/|\.md$/g, ''));
    if (!navigation) return undefined;
    const { description: own } = page.frontmatter as { description?: string };
    const description = own ? plainDescription(own) : `微信支付${page.title}：请求参数、应答参数与可运行的示例。`;
    return { description, frontmatter: { ...page.frontmatter, ...navigation } };
  },
  themeConfig: siteTheme,
});

export default config;

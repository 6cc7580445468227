import type { DefaultTheme } from 'vitepress';
import { guideSidebar } from '../../scripts/reference/navigation/guides.ts';
import { escapeHtml } from '../../scripts/writers/html/html.ts';

// A sidebar without links makes the layout leave room for `ProductSidebar.vue`, which shows the page's product: links in
// this object would be part of every page. Those of the guides are few.
const emptySidebar: DefaultTheme.SidebarItem[] = [{ items: [] }];

/** The configuration of the theme; with the address of the repository, links to it. */
export function themeWith(repository: string | undefined): DefaultTheme.Config & { repository?: string } {
  if (repository === undefined) return siteTheme;
  const source = `<a href="${escapeHtml(repository)}" target="_blank" rel="noreferrer">源代码</a>`;
  return {
    ...siteTheme,
    repository,
    nav: [...(siteTheme.nav ?? []), { text: '源代码', link: repository, noIcon: true }],
    footer: { ...siteTheme.footer, copyright: `以 MIT 许可证发布 · ${source}` },
  };
}

/** Labels and links of VitePress' default theme. */
const siteTheme: DefaultTheme.Config = {
  nav: [
    { text: '首页', link: '/' },
    { text: '产品', link: '/product/', activeMatch: '^/product/' },
    { text: '接口', link: '/openapi/', activeMatch: '^/openapi/' },
    { text: '回调', link: '/webhook/', activeMatch: '^/webhook/' },
    { text: '端上调起', link: '/client/', activeMatch: '^/client/' },
    { text: '错误码', link: '/errors/' },
    { text: '指南', link: '/guide/quick-start', activeMatch: '^/(?:guide|tools)/' },
    { text: '变更', link: '/changes/', activeMatch: '^/changes/' },
  ],
  sidebar: {
    '/guide/': guideSidebar,
    '/tools/': guideSidebar,
    '/product/': emptySidebar,
    '/openapi/brand/': emptySidebar,
    '/openapi/v2/': emptySidebar,
    '/openapi/v3/': emptySidebar,
    '/webhook/v2/': emptySidebar,
    '/webhook/v3/': emptySidebar,
    '/client/': emptySidebar,
  },
  outline: { level: [2, 3], label: '本页目录' },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '切换到浅色模式',
  darkModeSwitchTitle: '切换到深色模式',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  navMenuLabel: '主导航',
  mobileMenuLabel: '菜单',
  extraMenuLabel: '更多',
  skipToContentLabel: '跳到正文',
  footer: {
    message: '社区项目，非微信支付官方。接口以微信支付官方文档为准。',
    copyright: '以 MIT 许可证发布',
  },
};

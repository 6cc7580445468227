import type { Plugin } from 'vite';
import { createHtmlStore } from './html-store.ts';
import type { SitePages } from './site-pages.ts';
import { withoutDirectives } from './static-code-blocks.ts';

/** The placeholder of a page's HTML in its template and in the server's bundle. */
const placeholder = (key: string): string => `<!--static-page:${key}-->`;
const PLACEHOLDER = /<!--static-page:(\w+)-->/;

/** A page as VitePress hands it to Vue's compiler: two statements, and a template. */
const PAGE =
  /^<script ?>\s*(export const __pageData = .+)\s*export default (\{name:.+\})<\/script>\s*<template><div><!--static-page:(\w+)--><\/div><\/template>\s*$/;

/**
 * Takes the HTML of pages past Vue's compiler and both bundles: together most of their time and memory. Pages have no
 * components, so that each is one static node. The server's script of a page has a placeholder, for which the HTML is put
 * into the finished page, and the browser's takes the HTML from that page (`theme/page-content.ts`): a site that had it in
 * scripts as well would be half as large again. `lighten` takes out of the HTML what a page loads later.
 */
export function createStaticPages(lighten: (html: string, page: string) => string): SitePages {
  const store = createHtmlStore();
  const contentOf = (key: string): string => `<div data-page="${key}">${store.get(key)}</div>`;
  return {
    step: {
      name: 'static-pages',
      after(html, { relativePath }) {
        if (relativePath === undefined) return html;
        return placeholder(store.add(lighten(withoutDirectives(html), relativePath)));
      },
    },
    // The scripts of pages are made here.
    vue: { include: /\.vue$/ },
    plugin: createPlugin(),
    postRender: (context) => ({
      ...context,
      content: context.content.replace(PLACEHOLDER, (_, key: string) => contentOf(key)),
    }),
  };
}

/** Makes the scripts of pages, in the place of Vue's plugin, which is told to leave them alone. */
function createPlugin(): Plugin {
  return {
    name: 'static-pages',
    transform: {
      filter: { id: /\.md$/ },
      handler(source, id) {
        const [, pageData, component, key] = PAGE.exec(source) ?? [];
        if (!pageData || !component || !key) throw new Error(`${id}: not one static page; has VitePress changed?`);
        const ssr = this.environment.config.build.ssr !== false;
        const html = ssr ? JSON.stringify(placeholder(key)) : `window.__PAGE_CONTENT__?.("${key}") ?? ""`;
        const code = [
          "import { createStaticVNode } from 'vue';",
          pageData,
          `export default { ...${component}, render: () => createStaticVNode(${html}, 1) };`,
        ];
        return { code: `${code.join('\n')}\n`, map: null };
      },
    },
  };
}

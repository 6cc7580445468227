import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MarkdownRenderer, PageData, SiteConfig } from 'vitepress';
import { hashText } from '../../scripts/lib/hash.ts';

/** What VitePress renders a page with, and what the rendering adds. */
interface PageEnvironment {
  path?: string;
  relativePath?: string;
  frontmatter?: Record<string, unknown>;
  title?: string;
  headers?: PageData['headers'];
  sfcBlocks?: Record<'scripts' | 'styles' | 'customBlocks', { content: string }[]>;
}

/** The keys of pages: a page with the same key as before is the same page, whatever it is made from. */
export interface PageKeys {
  /** Takes note of what pages come out as. */
  watch(markdown: MarkdownRenderer): void;
  /** Renders all pages, for their keys alone. */
  renderAll(site: SiteConfig): Promise<void>;
  /** The key of a page that has been rendered. Throws for any other. */
  keyOf(site: SiteConfig, page: string): Promise<string>;
}

/**
 * A key is the hash of a page's whole rendering and data, not of what that was made from: no list of inputs could be
 * complete for long (texts, examples, fields, hovers, errors, navigation, ...), and rendering is the smaller part of the work.
 */
export function pageKeys(): PageKeys {
  const renderings = new Map<string, { hash: string; data: PageData }>();
  const state: { markdown?: MarkdownRenderer } = {};
  return {
    watch(markdown) {
      state.markdown = markdown;
      const render = markdown.renderAsync.bind(markdown);
      markdown.renderAsync = async (source, environment: PageEnvironment = {}) => {
        const html = await render(source, environment);
        const { relativePath: page } = environment;
        if (page !== undefined) renderings.set(page, noteOf(page, html, environment));
        return html;
      };
    },
    async renderAll({ srcDir, pages, cleanUrls = false }) {
      const renderPage = async (page: string): Promise<void> => {
        const path = join(srcDir, page);
        // As VitePress itself calls it.
        const environment = { path, realPath: path, relativePath: page, cleanUrls, relativizeUrls: true, includes: [] };
        await state.markdown?.renderAsync(await readFile(path, 'utf8'), { ...environment, localeIndex: 'root' });
      };
      // Some at a time: reading overlaps with rendering.
      for (let start = 0; start < pages.length; start += 16) {
        await Promise.all(pages.slice(start, start + 16).map(renderPage));
      }
    },
    async keyOf(siteConfig, page) {
      const rendering = renderings.get(page);
      if (!rendering) throw new Error(`${page} was not rendered`);
      const more = await siteConfig.transformPageData?.(rendering.data, { siteConfig });
      return hashText(JSON.stringify([rendering.hash, more]));
    },
  };
}

function noteOf(page: string, html: string, environment: PageEnvironment): { hash: string; data: PageData } {
  const { frontmatter = {}, title = '', headers = [], sfcBlocks } = environment;
  const { description = '' } = frontmatter as { description?: string };
  const data = { title, description, frontmatter, headers, relativePath: page, filePath: page };
  // Not its `template`: that has no highlighted code yet when the highlighter still has to be waited for.
  const blocks = [sfcBlocks?.scripts, sfcBlocks?.styles, sfcBlocks?.customBlocks].flat().map((block) => block?.content);
  return { hash: hashText(JSON.stringify([html, data, blocks])), data };
}

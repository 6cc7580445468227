import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MarkdownRenderer, PageData, SiteConfig } from 'vitepress';
import { hashText } from '../../scripts/lib/hash.ts';
import type { RenderEnvironment, RenderStep } from './render-pipeline.ts';

/** The keys of pages: a page with the same key as before is the same page, whatever it is made from. */
export interface PageKeys {
  /** Records the rendering of each page; the last step of the pipeline. */
  step: RenderStep;
  /** The key of a page that has been rendered. Throws for any other. */
  keyOf(site: SiteConfig, page: string): Promise<string>;
}

/**
 * A key is the hash of a page's entire rendering and data, not of what that was made from: no list of inputs could be
 * complete for long (texts, examples, fields, hovers, errors, navigation, ...), and rendering is the smaller part of the work.
 */
export function createPageKeys(): PageKeys {
  const renderings = new Map<string, { hash: string; data: PageData }>();
  return {
    step: {
      name: 'page-keys',
      after(html, environment) {
        const { relativePath: page } = environment;
        if (page !== undefined) renderings.set(page, summarize(page, html, environment));
        return html;
      },
    },
    async keyOf(siteConfig, page) {
      const rendering = renderings.get(page);
      if (!rendering) throw new Error(`${page} was not rendered`);
      const more = await siteConfig.transformPageData?.(rendering.data, { siteConfig });
      return hashText(JSON.stringify([rendering.hash, more]));
    },
  };
}

/** Renders all pages of a site for the steps of the pipeline. */
export async function renderPages({ srcDir, pages, cleanUrls = false }: SiteConfig, markdown: MarkdownRenderer) {
  const renderPage = async (page: string): Promise<void> => {
    const path = join(srcDir, page);
    // As VitePress itself calls it.
    const environment = { path, realPath: path, relativePath: page, cleanUrls, relativizeUrls: true, includes: [] };
    await markdown.renderAsync(await readFile(path, 'utf8'), { ...environment, localeIndex: 'root' });
  };
  // Some at a time: reading overlaps with rendering.
  for (let start = 0; start < pages.length; start += 16) {
    await Promise.all(pages.slice(start, start + 16).map(renderPage));
  }
}

function summarize(page: string, html: string, environment: RenderEnvironment): { hash: string; data: PageData } {
  const { frontmatter = {}, title = '', headers = [], sfcBlocks } = environment;
  const { description = '' } = frontmatter as { description?: string };
  const data = { title, description, frontmatter, headers, relativePath: page, filePath: page };
  // Not its `template`: that has placeholders where the highlighted code is to be.
  const blocks = [sfcBlocks?.scripts, sfcBlocks?.styles, sfcBlocks?.customBlocks].flat().map((block) => block?.content);
  return { hash: hashText(JSON.stringify([html, data, blocks])), data };
}

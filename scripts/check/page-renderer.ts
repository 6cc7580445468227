import { createMarkdownRenderer } from 'vitepress';
import { siteCatalogue } from '../../.vitepress/catalogue.ts';
import { catalogueContainer } from '../../.vitepress/markdown/catalogue.ts';
import { diagramFences } from '../../.vitepress/markdown/diagram.ts';
import { operationContainer } from '../../.vitepress/markdown/operation.ts';
import { productContainer } from '../../.vitepress/markdown/product.ts';
import { type PageEnvironment, withStaticParts } from '../../.vitepress/markdown/static-part.ts';
import { webhookContainer } from '../../.vitepress/markdown/webhook.ts';
import { frontmatterText } from '../pages/frontmatter.ts';
import { PAGE_MARKDOWN } from './page-text.ts';
import type { CheckInput } from './rule.ts';

/** Renders pages with the site's own containers, so that what the spec adds to a page is there too. */
export async function createPageRenderer({ root, catalog, files }: CheckInput): Promise<(page: string) => string> {
  const markdown = await createMarkdownRenderer(`${root}/docs`, PAGE_MARKDOWN);
  const site = siteCatalogue(catalog);
  operationContainer(
    markdown,
    (endpoint) => site.operations.get(endpoint),
    () => site,
    '/',
  );
  webhookContainer(markdown, () => site.webhooks, '/');
  const describe = (page: string) => frontmatterText(files.get(`docs/${page}.md`) ?? '', 'description')?.text ?? '';
  catalogueContainer(markdown, () => site, '/', describe);
  productContainer(markdown, () => site, '/', describe);
  diagramFences(markdown);
  return (page) => {
    const text = files.get(page) ?? '';
    // A container that names no operation can't be rendered (page-embeds reports it); code has no anchors.
    const known = text.replace(/^\s*<<<.*$/gm, '').replace(/^:::\s*operation\s+(.+)$/gm, (line, endpoint: string) => {
      return site.operations.has(endpoint.trim()) ? line : '::: info';
    });
    const environment: PageEnvironment & Record<string, unknown> = {
      path: `${root}/${page}`,
      relativePath: page,
      cleanUrls: true,
    };
    return withStaticParts(markdown.render(known, environment), environment);
  };
}

import { createMarkdownRenderer } from 'vitepress';
import { frontmatterText } from '../../docs/frontmatter.ts';
import { PAGE_SYNTAX } from '../../docs/page-syntax.ts';
import { createSiteIndex } from '../../reference/site-index.ts';
import { catalogContainer } from '../../writers/html/catalog-container.ts';
import { diagramFences } from '../../writers/html/diagrams/diagram.ts';
import { operationContainer } from '../../writers/html/operation-container.ts';
import { productContainer } from '../../writers/html/product-container.ts';
import { webhookContainer } from '../../writers/html/webhook-container.ts';
import type { CheckInput } from '../check-input.ts';

/** Renders pages with the site's own containers, so that what the spec adds to a page is there too. */
export async function createPageRenderer({ root, catalog, files }: CheckInput): Promise<(page: string) => string> {
  const markdown = await createMarkdownRenderer(`${root}/docs`, {
    ...PAGE_SYNTAX,
    cache: false,
    highlight: (code) => code,
  });
  const site = createSiteIndex(catalog);
  operationContainer(markdown, () => site, '/');
  webhookContainer(markdown, () => site, '/');
  const describe = (page: string) => frontmatterText(files.get(`docs/${page}.md`) ?? '', 'description')?.text ?? '';
  catalogContainer(markdown, () => site, '/', describe);
  productContainer(markdown, () => site, '/', describe);
  diagramFences(markdown);
  return (page) => {
    const text = files.get(page) ?? '';
    // A container that names no operation can't be rendered (page-embeds reports it); code has no anchors.
    const known = text.replace(/^\s*<<<.*$/gm, '').replace(/^:::\s*operation\s+(.+)$/gm, (line, endpoint: string) => {
      return site.operations.has(endpoint.trim()) ? line : '::: info';
    });
    return markdown.render(known, { path: `${root}/${page}`, relativePath: page, cleanUrls: true });
  };
}

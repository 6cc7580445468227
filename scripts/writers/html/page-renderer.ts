import { createMarkdownRenderer } from 'vitepress';
import { frontmatterText } from '../../docs/frontmatter.ts';
import { PAGE_SYNTAX } from '../../docs/page-syntax.ts';
import { createSiteIndex } from '../../reference/site-index.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { diagramFences } from './diagrams/diagram.ts';
import { pageContainers } from './page-containers.ts';

/** The content of a project whose pages are rendered. */
interface PageSources {
  root: string;
  catalog: Catalog;
  /** Texts by path relative to the root. */
  files: ReadonlyMap<string, string>;
}

/** Renders pages with the containers of the site, but without their code: what the catalog adds to a page is there. */
export async function createPageRenderer({ root, catalog, files }: PageSources): Promise<(page: string) => string> {
  const markdown = await createMarkdownRenderer(`${root}/docs`, {
    ...PAGE_SYNTAX,
    cache: false,
    highlight: (code) => code,
  });
  const site = createSiteIndex(catalog);
  const describe = (page: string) => frontmatterText(files.get(`docs/${page}.md`) ?? '', 'description')?.text ?? '';
  pageContainers(markdown, { site: () => site, base: '/', describe });
  diagramFences(markdown);
  return (page) => {
    const text = (files.get(page) ?? '').replace(/^\s*<<<.*$/gm, '');
    // A container that names no operation can't be rendered; the rule page-embeds reports it.
    const known = text.replace(/^:::\s*operation\s+(.+)$/gm, (line, endpoint: string) =>
      site.operations.has(endpoint.trim()) ? line : '::: info',
    );
    return markdown.render(known, { path: `${root}/${page}`, relativePath: page, cleanUrls: true });
  };
}

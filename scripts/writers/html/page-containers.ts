import type { MarkdownRenderer } from 'vitepress';
import type { SiteIndex } from '../../reference/site-index.ts';
import { catalogContainer } from './catalog-container.ts';
import { changesContainer } from './changes-container.ts';
import { clientContainer } from './client-container.ts';
import type { FindDescription } from './html-lists.ts';
import { operationContainer } from './operation-container.ts';
import { productContainer } from './product-container.ts';
import { toolContainer } from './tool-container.ts';
import { webhookContainer } from './webhook-container.ts';

/** What containers are written from. `site` is asked for at each page: the dev server exchanges it. */
interface ContainerInput {
  site: () => SiteIndex;
  /** The site's folder on its host, with slashes around. */
  base: string;
  describe: FindDescription;
}

/** Teaches a renderer every container of a page that the catalog, or a tool, fills. */
export function pageContainers(markdown: MarkdownRenderer, { site, base, describe }: ContainerInput): void {
  operationContainer(markdown, site, base);
  webhookContainer(markdown, site, base);
  clientContainer(markdown, site, base);
  changesContainer(markdown, site, base);
  catalogContainer(markdown, site, base, describe);
  productContainer(markdown, site, base, describe);
  toolContainer(markdown, base);
}

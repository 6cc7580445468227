import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocsPage } from '../../docs/docs-pages.ts';
import { type ErrorIndex, errorIndex } from '../../reference/error-index.ts';
import type { Operation, Product, Webhook } from '../../spec/catalog-model.ts';
import { endpointOf } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import type { SiteContent } from '../site-files/publications.ts';
import type { LinkTo } from './markdown-syntax.ts';
import { markdownUrl } from './markdown-urls.ts';

/** What twins are made from, by the names under which pages ask for it. */
export interface MarkdownContext {
  content: SiteContent;
  /** What all addresses begin with: the site's address, or its base where that is not known. */
  root: string;
  linkTo: LinkTo;
  /** Keyed by `POST /v3/pay/transactions/jsapi`. */
  operations: ReadonlyMap<string, Operation>;
  /** Keyed by name: `v3/pay/transactions/jsapi`. */
  operationsByName: ReadonlyMap<string, readonly Operation[]>;
  webhooks: ReadonlyMap<string, Webhook>;
  products: ReadonlyMap<string, Product>;
  /** Keyed by name: `openapi/v3/pay/transactions/jsapi`, `guide/client`. */
  pages: ReadonlyMap<string, DocsPage>;
  errors: ErrorIndex;
  /** The text of a file of the project. Throws when there is none. */
  read(file: string): string;
}

/** Arranges the content of a site for its twins. */
export function createMarkdownContext(content: SiteContent): MarkdownContext {
  const { catalog, pages, address, base, project } = content;
  const root = address ?? base;
  return {
    ...{ content, root, linkTo: (to) => markdownUrl(to, root) },
    operations: new Map(catalog.operations.map((operation) => [endpointOf(operation), operation])),
    operationsByName: operationsByName(catalog),
    webhooks: new Map(catalog.webhooks.map((webhook) => [webhook.name, webhook])),
    products: new Map(catalog.products.map((product) => [product.slug, product])),
    pages: new Map(pages.map((page) => [page.name, page])),
    errors: errorIndex(catalog),
    read: (file) => readFileSync(join(project, file), 'utf8'),
  };
}

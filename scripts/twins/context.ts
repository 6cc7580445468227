import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ErrorIndex, errorIndex } from '../../.vitepress/markdown/error-index.ts';
import type { Operation, Product, Webhook } from '../catalog/model.ts';
import { endpointOf } from '../catalog/name.ts';
import { operationsByName } from '../catalog/traverse.ts';
import type { DocsPage } from '../pages/docs-pages.ts';
import type { SiteContent } from '../site/publish.ts';
import { twinAddress } from './links.ts';
import type { LinkTo } from './markdown.ts';

/** What twins are made from, by the names under which pages ask for it. */
export interface TwinContext {
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
export function createTwinContext(content: SiteContent): TwinContext {
  const { catalog, pages, address, base, project } = content;
  const root = address ?? base;
  return {
    ...{ content, root, linkTo: (to) => twinAddress(to, root) },
    operations: new Map(catalog.operations.map((operation) => [endpointOf(operation), operation])),
    operationsByName: operationsByName(catalog),
    webhooks: new Map(catalog.webhooks.map((webhook) => [webhook.name, webhook])),
    products: new Map(catalog.products.map((product) => [product.slug, product])),
    pages: new Map(pages.map((page) => [page.name, page])),
    errors: errorIndex(catalog),
    read: (file) => readFileSync(join(project, file), 'utf8'),
  };
}

import type { Source } from './schema-model.ts';

/** A product area: an entry of `x-tagGroups` in `openapi/openapi.yaml`. */
export interface Product {
  name: string;
  /** Part of addresses: `payscore`. The name when the spec gives none. */
  slug: string;
  tags: string[];
  /** In the order in which one uses them. */
  groups: ProductGroup[];
  /** Its file, `openapi/products/<slug>.yaml`. */
  source: Source;
}

/** An act or a part of a product, with its pages in the order in which one uses them. */
export interface ProductGroup {
  title: string;
  /** Named as their files below `docs/openapi/`, or below `docs/` for callbacks: `webhook/v3/transaction/success`. */
  pages: string[];
}

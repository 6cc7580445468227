import type { Catalog } from '../../spec/catalog-model.ts';
import { clientPageName, webhookPageName } from '../../spec/locations.ts';
import { productOf } from '../../spec/traverse.ts';

/** The place of a page among the products. */
export interface Breadcrumb {
  product: string;
  group: string;
  /** From 0 for the first page of the first product to 1 for the last of all. */
  order: number;
  /** Whether it is the first page of its group. */
  isFirst: boolean;
}

/** By the name of a page: `v3/pay/transactions/jsapi`, `webhook/v3/transaction/success`. */
export type ProductBreadcrumbs = ReadonlyMap<string, Breadcrumb>;

/** Most of the order is that of the products, the rest that of the pages in their product and in their group. */
const OF_PRODUCTS = 0.7;

/** Finds the place of every page: in the product that lists it first, or else the product of its first tag. */
export function breadcrumbsOf(catalog: Catalog): ProductBreadcrumbs {
  const { products, operations, webhooks, client } = catalog;
  const places = new Map<string, Breadcrumb>();
  products.forEach(({ name: product, groups }, index) => {
    const pages = groups.flatMap(({ title, pages: names }) =>
      names.map((name, step) => ({ name, group: title, step: step / names.length })),
    );
    pages.forEach(({ name, group, step }, position) => {
      const within = (step + position / pages.length) / 2;
      const order = productOrder(index, products.length) * OF_PRODUCTS + within * (1 - OF_PRODUCTS);
      if (!places.has(name)) places.set(name, { product, group, order, isFirst: step === 0 });
    });
  });
  const others = [
    ...operations,
    ...webhooks.map((each) => ({ ...each, name: webhookPageName(each.name) })),
    ...client.calls.map((each) => ({ ...each, name: clientPageName(each.name) })),
  ];
  for (const { name, tags } of others) {
    const [tag = ''] = tags;
    const product = productOf(catalog, { tags });
    if (!product || places.has(name)) continue;
    const order = productOrder(products.indexOf(product), products.length) * OF_PRODUCTS + (1 - OF_PRODUCTS) / 2;
    places.set(name, { product: product.name, group: tag.split('∙').at(-1) ?? tag, order, isFirst: false });
  }
  return places;
}

/** The first products are asked for far more often than the others, whose order says little. */
const productOrder = (index: number, count: number): number => Math.sqrt(index / count);

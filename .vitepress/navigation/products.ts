import type { Catalog, Method, Operation } from '../../scripts/catalog/model.ts';

/** An operation as navigation shows it. */
export interface NavigationItem {
  title: string;
  method: Method;
  name: string;
  path: string;
  deprecated: boolean;
}

/** The operations of one tag within a product. */
export interface NavigationGroup {
  title: string;
  items: NavigationItem[];
}

/** A product with its operations by tag, in the order of `x-tagGroups`. */
export interface NavigationProduct {
  /** Anchor of the product in the list of all operations. */
  slug: string;
  name: string;
  groups: NavigationGroup[];
}

/** Arranges the catalogue for navigation. Every operation is listed once: under its first tag. */
export function navigationProducts(catalog: Catalog): NavigationProduct[] {
  const byTag = groupByFirstTag(catalog.operations);
  const products = catalog.products.map((product) => ({
    slug: product.slug,
    name: product.name,
    groups: product.tags.flatMap((tag) => {
      const items = byTag.get(tag);
      return items ? [{ title: groupTitle(tag, product.name), items }] : [];
    }),
  }));
  return products.filter((product) => product.groups.length > 0);
}

/** How many operations a product has. */
export function countOperations(product: NavigationProduct): number {
  return product.groups.reduce((sum, group) => sum + group.items.length, 0);
}

function groupByFirstTag(operations: readonly Operation[]): Map<string, NavigationItem[]> {
  const groups = new Map<string, NavigationItem[]>();
  for (const operation of operations) {
    const tag = operation.tags[0] ?? '';
    groups.set(tag, [...(groups.get(tag) ?? []), toItem(operation)]);
  }
  return groups;
}

/**
 * What a group is called within its product, which need not say its product's name again:
 * `支付分∙服务商模式` in 支付分 → `服务商模式`; `APIv2∙资金应用∙红包` in APIv2 资金与营销 → `资金应用 · 红包`.
 */
export function groupTitle(tag: string, product: string): string {
  const [first = '', ...rest] = tag.split('∙');
  const own = rest.length && product.includes(first) ? rest : [first, ...rest];
  return own.join(' · ');
}

function toItem({ title, method, name, path, deprecated }: Operation): NavigationItem {
  return { title, method, name, path, deprecated };
}

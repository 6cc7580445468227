import type { Catalog, Method, Operation, Webhook } from '../../scripts/catalog/model.ts';
import { webhookPageUrl } from '../../scripts/catalog/name.ts';

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

/** A callback as navigation shows it. */
export interface NavigationWebhook {
  title: string;
  event: string;
  /** URL of its page without the site's base. */
  url: string;
  /** Whether this product is where the page belongs: that of its first tag. */
  home: boolean;
}

/** A product with its operations by tag, in the order of `x-tagGroups`. */
export interface NavigationProduct {
  /** Anchor of the product in the list of all operations. */
  slug: string;
  name: string;
  groups: NavigationGroup[];
  /** Those of any of the product's tags, sorted by name. */
  webhooks: NavigationWebhook[];
}

/** Arranges the catalogue for navigation. Every operation is listed once: under its first tag. */
export function navigationProducts(catalog: Catalog): NavigationProduct[] {
  const byTag = groupByFirstTag(catalog.operations);
  const products = catalog.products.map(({ name, slug, tags }) => {
    const titles = groupTitles(tags, name);
    const groups = tags.flatMap((tag, index) => {
      const items = byTag.get(tag);
      return items ? [{ title: titles[index] ?? tag, items }] : [];
    });
    return { slug, name, groups, webhooks: webhooksOf(catalog, tags) };
  });
  return products.filter((product) => product.groups.length > 0);
}

function webhooksOf({ webhooks }: Catalog, tags: readonly string[]): NavigationWebhook[] {
  const isOwn = (tag: string) => tags.includes(tag);
  return webhooks.filter((webhook) => webhook.tags.some(isOwn)).map((webhook) => toWebhook(webhook, tags));
}

function toWebhook({ title, event, name, tags: [first = ''] }: Webhook, tags: readonly string[]): NavigationWebhook {
  return { title, event, url: webhookPageUrl(name), home: tags.includes(first) };
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
 * What the groups of a product are called: their tags without what the product's name says already.
 * `支付分∙服务商模式` in 微信支付分 → `服务商模式`. Where that leaves two alike, both keep their whole tag.
 */
export function groupTitles(tags: readonly string[], product: string): string[] {
  const short = tags.map((tag) => {
    const levels = tag.split('∙');
    const said = levels.findLastIndex((level) => product.includes(level));
    return levels.slice(Math.min(said + 1, levels.length - 1)).join(' · ');
  });
  return tags.map((tag, index) => {
    const title = short[index] ?? tag;
    return short.indexOf(title) === short.lastIndexOf(title) ? title : tag.replaceAll('∙', ' · ');
  });
}

function toItem({ title, method, name, path, deprecated }: Operation): NavigationItem {
  return { title, method, name, path, deprecated };
}
